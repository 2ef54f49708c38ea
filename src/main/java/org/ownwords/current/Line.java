package org.ownwords.current;

/**
 * A line of a plan, or one cell of a table's row, without the mark before it.
 *
 * @param start where its words begin in the plan
 * @param end after the last of them
 * @param marked whether a bullet or a number stood before it
 * @param cell whether it stood beside others in a row
 * @param gap whether an empty line lies before it
 */
record Line(int start, int end, boolean marked, boolean cell, boolean gap) {
    int length() {
        return end - start;
    }

    String of(String plan) {
        return plan.substring(start, end);
    }
}

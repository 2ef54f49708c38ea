package org.ownwords.text;

/** A trigger while its sentence is read: it opens at an atom, and closes where the main clause goes on. */
final class TriggerSpan {
    final int start;
    private int end = -1;
    private boolean acts;
    private int lastVerbEnd;

    TriggerSpan(int start, int openingEnd) {
        this.start = start;
        this.lastVerbEnd = openingEnd;
    }

    /** A clause within it. */
    void act(VerbGroup group) {
        acts = true;
        lastVerbEnd = group.end();
    }

    boolean acts() {
        return acts;
    }

    boolean open() {
        return end < 0;
    }

    /** Closes it before the boundary, at the last comma there if one stands behind its verb. */
    void close(Reading reading, int boundary) {
        end = boundary;
        for (int i = boundary - 1; i >= lastVerbEnd && i > start; i--) {
            if (reading.at(i).is(",") || reading.at(i).is(";")) {
                end = i;
                if (!acts) {
                    continue;
                }
                break;
            }
        }
        for (int i = lastVerbEnd + 1; !acts && i < end; i++) {
            // "Before bed for six months": what comes with its own time is no part of a bare occasion.
            if (reading.time(i) != null && reading.time(i - 1) != reading.time(i) && reading.time(start) == null) {
                end = i;
            }
        }
        while (end > start + 1
                && (reading.at(end - 1).isMark() || reading.at(end - 1).is("then"))
                && !closer(reading.at(end - 1))) {
            end--;
        }
    }

    private static boolean closer(Atom atom) {
        return atom.is("”") || atom.is("\"") || atom.is(")") || atom.is("’");
    }

    int end() {
        return end;
    }
}

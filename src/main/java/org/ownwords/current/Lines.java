package org.ownwords.current;

import java.util.ArrayList;
import java.util.List;

/** Cuts a plan into lines, a table's rows into cells. A tab between words is a cell's end, as word processors copy it. */
final class Lines {
    private final String plan;
    private final List<Line> lines = new ArrayList<>();
    private boolean gap;

    private Lines(String plan) {
        this.plan = plan;
    }

    static List<Line> of(String plan) {
        Lines lines = new Lines(plan);
        int from = 0;
        while (from < plan.length()) {
            int end = plan.indexOf('\n', from);
            int to = end < 0 ? plan.length() : end;
            lines.line(from, to);
            from = to + 1;
        }
        return lines.lines;
    }

    private void line(int from, int to) {
        int start = skipSpace(from, to);
        int end = trimmed(start, to);
        if (start == end) {
            gap = true;
            return;
        }
        int words = Marks.after(plan, start, end);
        boolean marked = words > start;
        if (plan.indexOf('\t', words) < 0 || plan.indexOf('\t', words) >= end) {
            add(words, end, marked, false);
            return;
        }
        for (int cell = words; cell < end; ) {
            int tab = plan.indexOf('\t', cell);
            int last = tab < 0 || tab > end ? end : tab;
            int inside = skipSpace(cell, last);
            int inner = Marks.after(plan, inside, last);
            add(inner, trimmed(inner, last), marked || inner > inside, true);
            cell = last + 1;
        }
    }

    private void add(int start, int end, boolean marked, boolean cell) {
        if (start < end) {
            lines.add(new Line(start, end, marked, cell, gap));
            gap = false;
        }
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(plan.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmed(int from, int to) {
        int at = to;
        while (at > from && isSpace(plan.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}

package org.ownwords.current;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines that a narrow page broke, and leaves apart what stands under its own mark. */
final class Paragraphs {
    /** A line shorter than this was ended by whoever wrote it, not by the page. */
    private static final int SHORT_LINE = 45;

    private static final String ENDS = ".!?:;”\")";
    private final String plan;
    private final List<List<Line>> all = new ArrayList<>();

    private Paragraphs(String plan) {
        this.plan = plan;
    }

    static List<List<Line>> of(String plan) {
        Paragraphs paragraphs = new Paragraphs(plan);
        List<Line> group = new ArrayList<>();
        for (Line line : Lines.of(plan)) {
            if (line.marked() || line.cell() || (line.gap() && !paragraphs.broken(group, line))) {
                paragraphs.group(group);
                group.clear();
            }
            group.add(line);
        }
        paragraphs.group(group);
        return paragraphs.all;
    }

    /** Whether an empty line lies within a sentence, as copied pages have them. */
    private boolean broken(List<Line> group, Line line) {
        return !group.isEmpty()
                && goesOn(line)
                && ENDS.indexOf(plan.charAt(group.get(group.size() - 1).end() - 1)) < 0;
    }

    /** Lines with no gap and no mark between them. */
    private void group(List<Line> lines) {
        boolean wrapped = lines.stream().skip(1).anyMatch(this::goesOn);
        int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
        List<Line> paragraph = new ArrayList<>();
        for (Line line : lines) {
            if (!paragraph.isEmpty() && !joins(paragraph.get(paragraph.size() - 1), line, wrapped, widest)) {
                all.add(List.copyOf(paragraph));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            all.add(List.copyOf(paragraph));
        }
    }

    private boolean joins(Line before, Line line, boolean wrapped, int widest) {
        if (before.cell() || line.cell()) {
            return false;
        }
        if (goesOn(line)) {
            return true;
        }
        boolean ended = ENDS.indexOf(plan.charAt(before.end() - 1)) >= 0;
        boolean full = before.length() >= SHORT_LINE && before.length() * 10 >= widest * 7;
        return wrapped && full && !(ended && before.length() * 10 < widest * 8);
    }

    /** A line that begins with a small letter goes on with the one before. */
    private boolean goesOn(Line line) {
        return Character.isLowerCase(plan.charAt(line.start())) && !line.marked();
    }
}

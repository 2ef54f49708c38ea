package org.ownwords.current;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Duty;
import org.ownwords.text.Roster;

/** Cuts a plan into passages and tells what each is. One use, one plan. */
final class Cutter {
    /** A heading is short; a longer line without a full stop is a point of the plan. */
    private static final int LONGEST_HEADING = 7;

    /** "Therapy" is the name of a thing; "Attend parenting class" is a point of the plan. */
    private static final int SHORTEST_POINT = 3;

    /** In UTF-16 code units: a page of text. The guide's longest example has 800. */
    private static final int LONGEST_POINT = 4_000;

    /** The words before a list are said again with each of its points. */
    private static final int LONGEST_LEAD = 120;

    private final String plan;
    private final Analyzer analyzer;
    private final Roster roster;
    private final Labels labels;
    private final List<List<Line>> paragraphs;
    private final List<Passage> passages = new ArrayList<>();
    private Passage.@Nullable Kind section;
    private @Nullable Passage leadIn;
    private boolean headed;

    Cutter(String plan, Labels labels, Analyzer analyzer, Roster roster) {
        this.plan = plan;
        this.labels = labels;
        this.analyzer = analyzer;
        this.roster = roster;
        this.paragraphs = Paragraphs.of(plan);
    }

    List<Passage> passages() {
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean listNext =
                    i + 1 < paragraphs.size() && paragraphs.get(i + 1).get(0).marked();
            paragraph(paragraphs.get(i), listNext);
        }
        return passages;
    }

    private void paragraph(List<Line> lines, boolean listNext) {
        Line first = lines.get(0);
        if (!first.marked()) {
            leadIn = null;
        }
        Labels.Label label = labels.at(plan, first);
        if (label != null) {
            labelled(lines, label);
            return;
        }
        Passage whole = Joined.of(Passage.Kind.HEADING, plan, lines, first.start());
        if (leadsIn(whole, listNext)) {
            leadIn = whole;
            add(whole, Passage.Kind.HEADING);
        } else if (isHeading(whole, first)) {
            headed = true;
            section = section == Passage.Kind.OBJECTIVE ? section : null;
            add(whole, Passage.Kind.HEADING);
        } else {
            Passage point = leadIn == null ? whole : Joined.behind(leadIn, whole);
            add(point, kind(point, first));
        }
    }

    /** What stands behind a label is of its kind; a label alone stands for all that follows, until the next. */
    private void labelled(List<Line> lines, Labels.Label label) {
        headed = true;
        Passage rest = Joined.of(label.kind(), plan, lines, label.end());
        if (words(rest.text()) == 0 || isTitle(plan.substring(lines.get(0).start(), label.end()), rest.text())) {
            section = label.kind();
            add(Joined.of(Passage.Kind.HEADING, plan, lines, lines.get(0).start()), Passage.Kind.HEADING);
        } else if (label.kind() == Passage.Kind.OBJECTIVE) {
            section = label.kind();
            add(rest, kind(rest, lines.get(0)));
        } else {
            add(Joined.of(label.kind(), plan, lines, lines.get(0).start()), label.kind());
        }
    }

    /** "CASE PLAN - FAMILY REUNIFICATION SERVICES" asks nothing of anyone; "OBJECTIVE 1: PARENTING CLASS" does. */
    private boolean isTitle(String label, String rest) {
        boolean numbered = label.chars().anyMatch(Character::isDigit);
        boolean loud = rest.equals(rest.toUpperCase(Locale.ROOT)) && label.equals(label.toUpperCase(Locale.ROOT));
        return loud && !numbered && words(rest) <= LONGEST_HEADING && !promises(rest);
    }

    private boolean leadsIn(Passage whole, boolean listNext) {
        boolean open = whole.text().endsWith(":") || listNext;
        return open && whole.text().length() <= LONGEST_LEAD && labels.leadsIn(whole.text());
    }

    private boolean isHeading(Passage whole, Line first) {
        String text = whole.text();
        char last = text.charAt(text.length() - 1);
        if (last == ':') {
            return words(text) <= LONGEST_HEADING * 2;
        }
        boolean closed = last == '.' || last == '!' || last == '?' || last == ';';
        boolean point = leadIn != null || (first.marked() && words(text) >= SHORTEST_POINT);
        boolean loud = text.equals(text.toUpperCase(Locale.ROOT));
        return !closed && !point && words(text) <= LONGEST_HEADING && (loud || !promises(text));
    }

    private Passage.Kind kind(Passage point, Line line) {
        String text = point.text();
        if (section == Passage.Kind.STATEMENT || (!willed(text) && has(text, "plan-worry-phrases"))) {
            return Passage.Kind.STATEMENT;
        }
        if (section == Passage.Kind.AGENCY || isAgencys(text)) {
            return Passage.Kind.AGENCY;
        }
        if (text.length() > LONGEST_POINT) {
            return Passage.Kind.TOO_LONG;
        }
        if (words(text) < (leadIn == null ? SHORTEST_POINT : 2)) {
            return Passage.Kind.FACTS;
        }
        if (section == Passage.Kind.FACTS || line.cell()) {
            return willed(text) || (line.cell() && promises(text)) ? Passage.Kind.OBJECTIVE : Passage.Kind.FACTS;
        }
        boolean listed = section == Passage.Kind.OBJECTIVE || line.marked();
        return listed || willed(text) || !headed ? Passage.Kind.OBJECTIVE : Passage.Kind.FACTS;
    }

    private boolean isAgencys(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return analyzer.lexicon().list("plan-agency").stream()
                .anyMatch(who -> lower.startsWith(who + " will ") || lower.startsWith(who + " shall "));
    }

    /** Whether anyone takes anything on, in whatever grammar. */
    private boolean promises(String text) {
        return analyzer.analyze(text, roster).duties().stream()
                .anyMatch(d -> d.main() && d.modality() != Duty.Modality.PAST);
    }

    /** Whether the text says will, must, can or the like of someone. */
    private boolean willed(String text) {
        return analyzer.analyze(text, roster).duties().stream()
                .anyMatch(d -> d.main()
                        && (d.modality() == Duty.Modality.WILL
                                || d.modality() == Duty.Modality.CAN
                                || d.modality() == Duty.Modality.FRAGMENT));
    }

    private boolean has(String text, String list) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> phrases = analyzer.lexicon().list(list);
        return phrases.stream().anyMatch(lower::contains);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && "'’-".indexOf(text.charAt(i)) >= 0);
        }
        return words;
    }

    private void add(Passage passage, Passage.Kind kind) {
        passages.add(new Passage(kind, passage.text(), passage.origins()));
    }
}

package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty.Clause;

/** Finds who does what, and what sets it off. */
final class Duties {
    private static final int AGENT_WITHIN = 10;

    private final VerbGroups groups;
    private final Openers openers;

    Duties(Lexicon lexicon) {
        groups = new VerbGroups(lexicon, new Fillers(lexicon));
        openers = new Openers(lexicon);
    }

    /** Duties and triggers of all sentences. */
    record Found(List<Duty> duties, List<Trigger> triggers) {}

    Found find(Reading reading, List<Span> quotations) {
        Said said = new Said(reading, quotations);
        List<Duty> duties = new ArrayList<>();
        List<Trigger> triggers = new ArrayList<>();
        int from = 0;
        List<Mention> topic = List.of();
        while (from < reading.size()) {
            int to = reading.limit(from);
            List<Mention> leading = Topic.leading(reading, from, to);
            topic = leading.isEmpty() ? topic : leading;
            Clauses clauses = new Clauses(reading, groups, openers, topic, from, to);
            clauses.read();
            topic = clauses.keepsTopic() ? topic : List.of();
            for (TriggerSpan trigger : clauses.triggers()) {
                triggers.add(new Trigger(reading.span(trigger.start, Math.max(trigger.end(), trigger.start + 1))));
            }
            duties(reading, clauses, to, duties, said);
            from = to;
        }
        return new Found(duties, triggers);
    }

    private static void duties(Reading reading, Clauses clauses, int to, List<Duty> duties, Said said) {
        List<ClauseFound> found = clauses.found();
        for (int i = 0; i < found.size(); i++) {
            int end = end(reading, clauses, said, i, to);
            duties.add(duty(reading, found.get(i), end));
        }
    }

    /** Where the act of that clause ends: before the next clause that is not part of it, or the next trigger. */
    private static int end(Reading reading, Clauses clauses, Said said, int index, int to) {
        List<ClauseFound> found = clauses.found();
        ClauseFound clause = found.get(index);
        int floor = clause.group().end();
        int end = to;
        for (int i = index + 1; i < found.size(); i++) {
            ClauseFound next = found.get(i);
            boolean part = next.kind() == Clause.EMBEDDED && clause.kind() != Clause.EMBEDDED;
            if (!part && !said.quotes(clause.group().verb(), next.group().verb())) {
                end = next.boundary();
                break;
            }
        }
        List<TriggerSpan> triggers = clauses.triggers();
        int next = clauses.triggerFrom(floor);
        TriggerSpan around = next > 0 ? triggers.get(next - 1) : null;
        if (around != null && clause.kind() == Clause.TRIGGER && around.end() >= floor) {
            end = Math.min(end, around.end());
        }
        while (next < triggers.size() && triggers.get(next).start < end) {
            if (!said.quotes(clause.group().verb(), triggers.get(next).start)) {
                end = triggers.get(next).start;
            }
            next++;
        }
        return trim(reading, floor, Math.max(end, floor));
    }

    private static int trim(Reading reading, int floor, int end) {
        int last = end;
        int word = floor;
        while (word < end && reading.at(word).isMark()) {
            word++;
        }
        if (word == end) {
            return floor;
        }
        while (last > floor && idle(reading.at(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean idle(Atom atom) {
        return switch (atom.key()) {
            case "that",
                    "how",
                    "what",
                    "whether",
                    "because",
                    "which",
                    ".",
                    ",",
                    ";",
                    ":",
                    "!",
                    "?",
                    "-",
                    "–",
                    "—",
                    "…",
                    "...",
                    "..",
                    "and",
                    "or",
                    "but",
                    "then" -> true;
            default -> false;
        };
    }

    private static Duty duty(Reading reading, ClauseFound clause, int end) {
        VerbGroup group = clause.group();
        boolean own = clause.subjectSpan() != null && clause.start() < group.start();
        int start = own ? clause.start() : Math.min(clause.start(), group.start());
        int verbEnd = Math.max(group.verb() + 1, Math.min(group.end(), end));
        int from = verbEnd < end && reading.at(verbEnd).is(",") ? verbEnd + 1 : verbEnd;
        Span object = from < end
                ? reading.span(from, end)
                : new Span(
                        reading.at(verbEnd - 1).span().end(),
                        reading.at(verbEnd - 1).span().end());
        List<Mention> subjects = clause.subjects();
        if (group.passive()) {
            List<Mention> agents = agents(reading, verbEnd, end);
            subjects = agents.isEmpty() ? agentsBefore(reading, clause.boundary()) : agents;
            object = !subjects.isEmpty() && clause.subjectSpan() != null ? clause.subjectSpan() : object;
        }
        return new Duty(
                reading.span(start, Math.max(end, verbEnd)),
                subjects,
                clause.subjectSpan(),
                clause.modality(),
                group.base(),
                reading.span(group.verb(), verbEnd),
                object,
                clause.negated(),
                clause.kind(),
                reading.at(start).sentence());
    }

    /** "By her sister Ana": who does what is done to the subject. */
    private static List<Mention> agents(Reading reading, int from, int to) {
        for (int i = from; i < Math.min(to, from + AGENT_WITHIN); i++) {
            if (reading.at(i).is("by") && reading.time(i) == null) {
                NounPhrase phrase = NounPhrases.people(reading, i + 1);
                return phrase == null ? List.of() : phrase.heads();
            }
        }
        return List.of();
    }

    /** "By Joy or Faith, Leo will be driven": the same, in front. */
    private static List<Mention> agentsBefore(Reading reading, int boundary) {
        for (int i = boundary - 1; i >= 0 && i > boundary - AGENT_WITHIN && reading.sameSentence(i, boundary); i--) {
            if (reading.at(i).is("by") && reading.beginsSentence(i) && reading.time(i) == null) {
                NounPhrase phrase = NounPhrases.people(reading, i + 1);
                return phrase == null ? List.of() : phrase.heads();
            }
        }
        return List.of();
    }
}

package org.ownwords.text;

import java.util.List;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty.Clause;
import org.ownwords.text.Duty.Modality;

/** Reads one sentence from left to right and finds its clauses and triggers. */
final class Clauses {
    private final Reading reading;
    private final VerbGroups groups;
    private final Openers openers;
    private final int from;
    private final int to;
    private final Joining joining;
    private final SentenceState state;
    private final BareVerbs bareVerbs;

    Clauses(Reading reading, VerbGroups groups, Openers openers, int from, int to) {
        this.reading = reading;
        this.groups = groups;
        this.openers = openers;
        this.from = from;
        this.to = to;
        joining = new Joining(reading, groups, from, to);
        state = new SentenceState(reading, groups);
        bareVerbs = new BareVerbs(reading, groups, state, joining, from, to);
    }

    List<ClauseFound> found() {
        return state.found();
    }

    List<TriggerSpan> triggers() {
        return state.triggers();
    }

    /** Index of the first trigger that begins at or after that atom. */
    int triggerFrom(int atom) {
        return state.triggerFrom(atom);
    }

    void read() {
        int i = from;
        while (i < to) {
            i = Math.max(i + 1, step(i));
        }
        state.closeTrigger(to);
    }

    /** Reads what begins there; gives where to go on. */
    private int step(int i) {
        TimePhrase time = reading.time(i);
        if (time != null && time.kind() == TimePhrase.Kind.ESCAPE) {
            // "If she has time": nothing in it is done by anyone.
            return reading.endOf(time, i);
        }
        int filler = groups.filler(reading, i);
        if (filler > i) {
            return Math.min(filler, to);
        }
        Openers.Opening opening = openers.at(reading, i);
        if (opening.start() >= 0) {
            state.open(opening);
            return opening.end();
        }
        if (groups.skip(reading, i) > i
                && !reading.at(i).any(Tag.bits(Tag.NOT, Tag.SUBJECT))
                && !reading.at(i).is("no")) {
            return i + 1;
        }
        Atom atom = reading.at(i);
        if (atom.isMark()) {
            state.clauseStart(state.clauseStart() || breaks(atom) || opensQuotation(i));
            return i + 1;
        }
        NounPhrase phrase = NounPhrases.at(reading, i);
        if (phrase != null) {
            return subject(phrase);
        }
        int next = bareVerbs.read(i);
        if (next < 0) {
            state.clauseStart(state.clauseStart() && (atom.is(Tag.CONJUNCTION) || atom.isNumber()));
            return i + 1;
        }
        return next;
    }

    private static boolean breaks(Atom atom) {
        return switch (atom.key()) {
            case ":", ";", "-", "–", "—", "--", "/", "(", ".", "!", "?", "•", "→", ">", "=" -> true;
            default -> false;
        };
    }

    private boolean opensQuotation(int i) {
        char c = reading.at(i).key().charAt(0);
        return (c == '“' || c == '"' || c == '‘')
                && !Character.isWhitespace(
                        Chars.at(reading.text(), reading.at(i).span().end()));
    }

    /** A possible subject: a clause if a fitting verb follows. */
    private int subject(NounPhrase phrase) {
        int verb = groups.skip(reading, afterNote(phrase.end()));
        if (verb < to) {
            boolean opened = state.directly(phrase.start()) || endsTrigger(phrase);
            VerbGroup group = Subjects.group(reading, groups, phrase, verb, state.clauseStart(), opened);
            if (group != null) {
                return add(phrase, group);
            }
        }
        if (state.clauseStart() || !NounPhrases.isObject(reading, phrase.start())) {
            state.hold(phrase);
        }
        Atom after = reading.at(phrase.end());
        state.clauseStart(state.clauseStart() && after.isMark() && breaks(after));
        return phrase.end();
    }

    /** "Every time Mia cries Rosa picks her up": the main clause begins without a comma. */
    private boolean endsTrigger(NounPhrase phrase) {
        TriggerSpan trigger = state.open();
        ClauseFound last = state.last();
        return trigger != null
                && trigger.acts()
                && last != null
                && last.group().end() == phrase.start()
                && !joining.mainFollows(phrase.end());
    }

    /** "Ana: walks Mia", "Ana - walks Mia". */
    private int afterNote(int end) {
        Atom atom = reading.at(end);
        boolean note = state.clauseStart() && (atom.is(":") || atom.is("-") || atom.is("–") || atom.is("—"));
        return note ? end + 1 : end;
    }

    private int add(NounPhrase phrase, VerbGroup group) {
        int boundary = joining.boundary(phrase.start());
        Clause kind = kind(phrase, group, boundary);
        Span span = reading.span(phrase.start(), phrase.end());
        state.record(ClauseFound.of(boundary, phrase.start(), phrase.heads(), span, group, kind));
        return group.end();
    }

    private Clause kind(NounPhrase phrase, VerbGroup group, int boundary) {
        TriggerSpan trigger = state.open();
        Openers.Opening pending = state.pending();
        if (pending != null && (state.directly(phrase.start()) || state.near(phrase.start()))) {
            return pending.kind();
        }
        ClauseFound last = state.last();
        if (last != null && Complements.is(reading, last, phrase, group)) {
            return trigger != null ? Clause.TRIGGER : Clause.EMBEDDED;
        }
        if (trigger == null) {
            return Clause.MAIN;
        }
        boolean joined = trigger.acts()
                && reading.at(phrase.start() - 1).is(Tag.CONJUNCTION)
                && !reading.at(phrase.start() - 1).is("then");
        if (joined && group.modality() == Modality.PRESENT && joining.mainFollows(phrase.end())) {
            return Clause.TRIGGER;
        }
        trigger.close(reading, boundary);
        return Clause.MAIN;
    }
}

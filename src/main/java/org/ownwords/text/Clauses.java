package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final Assigned assigned;

    Clauses(Reading reading, VerbGroups groups, Openers openers, List<Mention> about, int from, int to) {
        this.reading = reading;
        this.groups = groups;
        this.openers = openers;
        this.from = from;
        this.to = to;
        joining = new Joining(reading, groups, from, to);
        state = new SentenceState(reading, groups, about, to);
        assigned = new Assigned(reading, groups, state);
        bareVerbs = new BareVerbs(reading, groups, state, joining, assigned, from, to);
    }

    List<ClauseFound> found() {
        return state.found();
    }

    List<TriggerSpan> triggers() {
        return state.triggers();
    }

    /** Whether a note may still be about the same one in its next sentence: no one else has done something. */
    boolean keepsTopic() {
        for (ClauseFound clause : state.found()) {
            if (clause.kind() == Clause.MAIN && clause.subjectSpan() != null) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first trigger that begins at or after that atom. */
    int triggerFrom(int atom) {
        return state.triggerFrom(atom);
    }

    void read() {
        int i = from;
        int arrow = Cues.end(reading, from, to);
        if (arrow > 0) {
            state.open(new Openers.Opening(from, from, Clause.TRIGGER));
        }
        while (i < to) {
            if (i == arrow) {
                state.closeTrigger(i);
            }
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
        int so = soWill(i);
        if (so > 0) {
            return so;
        }
        Openers.Opening opening = openers.at(reading, i);
        if (opening.start() >= 0) {
            state.open(opening);
            return opening.end();
        }
        if (time != null && (reading.at(i).is("starting") || reading.at(i).is("beginning"))) {
            return i + 1;
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
        ClauseFound given = assigned.at(i);
        if (given != null) {
            state.record(given);
            return given.group().end();
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
            group = group == null ? ellipsis(verb) : group;
            if (group != null && asked(phrase)) {
                group = group.said(group.start(), Modality.WOULD, false);
            }
            if (group != null) {
                return add(phrase, Inversion.denied(reading, phrase.start(), group));
            }
        }
        if (state.clauseStart() || !NounPhrases.isObject(reading, phrase.start())) {
            state.hold(phrase);
        }
        Atom after = reading.at(phrase.end());
        state.clauseStart(state.clauseStart() && after.isMark() && breaks(after));
        return phrase.end();
    }

    /** "Will Ana call?" promises nothing. */
    private boolean asked(NounPhrase phrase) {
        return reading.at(to - 1).is("?")
                && reading.at(phrase.start() - 1).any(VerbGroups.AUXILIARY)
                && phrase.start() - 1 <= from + 1;
    }

    /** "Rosa will too": the same as was said before. */
    private @Nullable VerbGroup ellipsis(int verb) {
        ClauseFound last = state.last();
        Atom atom = reading.at(verb);
        if (last == null || !atom.any(Tag.bits(Tag.WILL, Tag.CAN)) || last.kind() != Clause.MAIN) {
            return null;
        }
        int end = groups.skip(reading, verb + 1);
        boolean ends = end >= to || reading.at(end).isMark();
        Modality how = atom.is(Tag.WILL) ? Modality.WILL : Modality.CAN;
        return ends && end > verb + 1
                ? new VerbGroup(verb, verb, verb + 1, last.group().base(), VerbForm.BASE, how, false, false, false)
                : null;
    }

    /** "And so will Ana": the subject stands behind. */
    private int soWill(int i) {
        ClauseFound last = state.last();
        boolean so = reading.at(i).is("so") && reading.at(i + 1).any(Tag.bits(Tag.WILL, Tag.CAN));
        NounPhrase phrase = so && last != null ? NounPhrases.at(reading, i + 2) : null;
        if (phrase == null || last == null || phrase.heads().isEmpty()) {
            return -1;
        }
        VerbGroup group = new VerbGroup(
                i + 1, i + 1, i + 2, last.group().base(), VerbForm.BASE, last.modality(), false, false, false);
        Span span = reading.span(phrase.start(), phrase.end());
        int boundary = joining.boundary(i);
        state.record(ClauseFound.of(boundary, i + 1, phrase.heads(), span, group, Clause.MAIN));
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
        inserted(group);
        return group.end();
    }

    /** "When the line calls my color I'm gonna ride": without a comma, the promise tells where the main clause begins. */
    private boolean main(ClauseFound last, NounPhrase phrase, VerbGroup group) {
        return group.modality() == Modality.WILL
                && groups.auxiliary(reading, group.start())
                && last.modality() == Modality.PRESENT
                && !Complements.told(reading, phrase.start())
                && !joining.mainFollows(phrase.end());
    }

    /** "If I get that itch I go to Ana's": without a comma, the second "I" begins the main clause. */
    private boolean again(ClauseFound last, NounPhrase phrase, VerbGroup group) {
        boolean one = last.subjects().size() == 1 && phrase.heads().size() == 1;
        Atom before = reading.at(phrase.start() - 1);
        return one
                && reading.at(phrase.start()).is("i")
                && reading.at(last.start()).is("i")
                && phrase.start() > last.group().end() + 1
                && group.modality() == Modality.PRESENT
                && !reading.at(group.verb()).any(Tag.bits(Tag.STATE, Tag.BE, Tag.HAVE))
                && !before.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.EMBEDDER))
                && !joining.mainFollows(phrase.end());
    }

    private Clause close(TriggerSpan trigger, int boundary) {
        trigger.close(reading, boundary);
        return Clause.MAIN;
    }

    /** "Will, when upset, call": the trigger between the commas. */
    private void inserted(VerbGroup group) {
        int comma = group.start() + 1;
        if (reading.at(comma).is(",") && group.verb() > comma + 1) {
            Openers.Opening opening = openers.at(reading, comma + 1);
            if (opening.start() > 0 && opening.kind() == Clause.TRIGGER) {
                state.inserted(opening.start(), opening.end(), group.verb() - 1);
            }
        }
    }

    private Clause kind(NounPhrase phrase, VerbGroup group, int boundary) {
        TriggerSpan trigger = state.open();
        Openers.Opening pending = state.pending();
        if (pending != null && (state.directly(phrase.start()) || state.near(phrase.start()))) {
            return pending.kind();
        }
        ClauseFound last = state.last();
        if (last != null && Complements.is(reading, last, phrase, group)) {
            return trigger == null
                    ? Clause.EMBEDDED
                    : main(last, phrase, group) || again(last, phrase, group)
                            ? close(trigger, boundary)
                            : Clause.TRIGGER;
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

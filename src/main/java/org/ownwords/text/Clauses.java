package org.ownwords.text;

import java.util.ArrayList;
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
    private final List<ClauseFound> found = new ArrayList<>();
    private final List<TriggerSpan> triggers = new ArrayList<>();
    private Openers.@Nullable Opening pending;
    private @Nullable NounPhrase held;
    private boolean clauseStart = true;

    Clauses(Reading reading, VerbGroups groups, Openers openers, int from, int to) {
        this.reading = reading;
        this.groups = groups;
        this.openers = openers;
        this.from = from;
        this.to = to;
        this.joining = new Joining(reading, groups, from, to);
    }

    List<ClauseFound> found() {
        return found;
    }

    /** Index of the first trigger that begins at or after that atom. */
    int triggerFrom(int atom) {
        int low = 0;
        int high = triggers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (triggers.get(middle).start < atom) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<TriggerSpan> triggers() {
        return triggers;
    }

    void read() {
        int i = from;
        while (i < to) {
            i = Math.max(i + 1, step(i));
        }
        TriggerSpan trigger = open();
        if (trigger != null) {
            trigger.close(reading, to);
        }
    }

    private @Nullable TriggerSpan open() {
        TriggerSpan last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        return last != null && last.open() ? last : null;
    }

    /** Reads what begins there; gives where to go on. */
    private int step(int i) {
        int filler = groups.filler(reading, i);
        if (filler > i) {
            return Math.min(filler, to);
        }
        Openers.Opening opening = openers.at(reading, i);
        if (opening.start() >= 0) {
            return open(opening);
        }
        if (groups.skip(reading, i) > i
                && !reading.at(i).any(Tag.bits(Tag.NOT, Tag.SUBJECT))
                && !reading.at(i).is("no")) {
            return i + 1;
        }
        Atom atom = reading.at(i);
        if (atom.isMark()) {
            clauseStart = clauseStart || breaks(atom) || opensQuotation(i);
            return i + 1;
        }
        NounPhrase phrase = NounPhrases.at(reading, i);
        if (phrase != null) {
            return subject(phrase);
        }
        int next = verb(i);
        if (next < 0) {
            clauseStart = clauseStart && (atom.is(Tag.CONJUNCTION) || atom.isNumber());
            return i + 1;
        }
        return next;
    }

    /** "Make sure the kids are in bed and the doors are locked": still what to make sure of. */
    private boolean joinedComplement(int boundary, int start) {
        ClauseFound last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && boundary < start
                && last.kind() == Clause.EMBEDDED
                && last.modality() == Modality.PRESENT
                && Complements.told(reading, last.start());
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

    private int open(Openers.Opening opening) {
        TriggerSpan trigger = open();
        if (opening.kind() == Clause.TRIGGER) {
            if (trigger != null) {
                trigger.close(reading, opening.start());
            }
            triggers.add(new TriggerSpan(opening.start(), opening.end()));
        }
        pending = opening;
        clauseStart = false;
        return opening.end();
    }

    /** A possible subject: a clause if a fitting verb follows. */
    private int subject(NounPhrase phrase) {
        int verb = groups.skip(reading, afterNote(phrase.end()));
        if (verb < to) {
            boolean opened = directly(phrase.start()) || endsTrigger(phrase);
            VerbGroup group = Subjects.group(reading, groups, phrase, verb, clauseStart, opened);
            if (group != null) {
                return add(phrase, group);
            }
        }
        if (clauseStart || !NounPhrases.isObject(reading, phrase.start())) {
            held = phrase;
        }
        clauseStart = clauseStart && reading.at(phrase.end()).isMark() && breaks(reading.at(phrase.end()));
        return phrase.end();
    }

    /** "Every time Mia cries Rosa picks her up": the main clause begins without a comma. */
    private boolean endsTrigger(NounPhrase phrase) {
        TriggerSpan trigger = open();
        return trigger != null
                && trigger.acts()
                && found.get(found.size() - 1).group().end() == phrase.start()
                && !joining.mainFollows(phrase.end());
    }

    /** "Ana: walks Mia", "Ana - walks Mia". */
    private int afterNote(int end) {
        Atom atom = reading.at(end);
        boolean note = clauseStart && (atom.is(":") || atom.is("-") || atom.is("–") || atom.is("—"));
        return note ? end + 1 : end;
    }

    /** Whether the pending opening word stands right before, adverbs aside. */
    private boolean directly(int start) {
        return pending != null && groups.skip(reading, pending.end()) >= start;
    }

    private int add(NounPhrase phrase, VerbGroup group) {
        int boundary = joining.boundary(phrase.start());
        Clause kind = kind(phrase, group, boundary);
        Span span = reading.span(phrase.start(), phrase.end());
        record(new ClauseFound(
                boundary,
                phrase.start(),
                phrase.heads(),
                span,
                group,
                group.modality(),
                group.negated(),
                group.denied(),
                kind));
        return group.end();
    }

    private void record(ClauseFound clause) {
        found.add(clause);
        TriggerSpan trigger = open();
        if (clause.kind() == Clause.TRIGGER && trigger != null) {
            trigger.act(clause.group());
        }
        pending = null;
        held = null;
        clauseStart = false;
    }

    /** "My friend from church will drive me": the person before a short phrase of place is the subject. */
    private @Nullable NounPhrase heldFor(int verb) {
        NounPhrase phrase = held;
        if (phrase == null || verb - phrase.end() > 9) {
            return null;
        }
        if (reading.at(phrase.end()).is(",") && reading.at(verb - 1).is(",") && groups.auxiliary(reading, verb)) {
            return phrase;
        }
        if (!reading.at(phrase.end()).is(Tag.PREPOSITION)) {
            return null;
        }
        for (int i = phrase.end(); i < verb; i++) {
            if (reading.at(i).isMark() || reading.at(i).is(Tag.CONJUNCTION)) {
                return null;
            }
        }
        VerbForm form = reading.verbs().form(reading.at(verb).key());
        boolean finite = form != null
                && form.can(VerbForm.THIRD | VerbForm.PAST)
                && !form.can(VerbForm.BASE)
                && (!reading.at(verb).is(Tag.NOUN_VERB)
                                && (reading.dictionary().tags(form.base()) & Tag.NOUN_VERB.bit()) == 0
                        || Fragments.followed(reading, verb + 1));
        return finite || groups.auxiliary(reading, verb) ? phrase : null;
    }

    private Clause kind(NounPhrase phrase, VerbGroup group, int boundary) {
        TriggerSpan trigger = open();
        if (pending != null && (directly(phrase.start()) || near(phrase.start()))) {
            return pending.kind();
        }
        ClauseFound last = found.isEmpty() ? null : found.get(found.size() - 1);
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

    /** "What kind of help she needs": words between the opening and its subject. */
    private boolean near(int start) {
        if (pending == null || pending.kind() != Clause.EMBEDDED || start - pending.end() > 4) {
            return false;
        }
        Atom opener = reading.at(pending.start());
        boolean asks =
                opener.is("how") || opener.is("what") || opener.is("which") || opener.is("whose") || opener.is("that");
        for (int i = pending.end(); i < start; i++) {
            asks = asks && !reading.at(i).isMark();
        }
        return asks && !(opener.is("that") && reading.mention(start) != null && start - pending.end() == 1);
    }

    /** A verb without its own subject: after a conjunction, in a note, or behind a thing; -1 where none is meant. */
    private int verb(int i) {
        Atom atom = reading.at(i);
        if (atom.is("to")) {
            return infinitive(i);
        }
        VerbGroup group = denied(i);
        if (group == null || group.end() > to) {
            return -1;
        }
        if (pending != null && pending.end() == i && isRelative(pending.start())) {
            record(new ClauseFound(
                    i,
                    i,
                    whom(pending.start()),
                    reading.span(pending.start(), pending.end()),
                    group,
                    group.modality(),
                    group.negated(),
                    group.denied(),
                    Clause.EMBEDDED));
            return group.end();
        }
        ClauseFound joined = joining.join(i, group, found, open());
        if (joined != null) {
            closeFor(joined);
            record(joined);
            return group.end();
        }
        NounPhrase person = heldFor(i);
        if (person != null) {
            return add(person, group);
        }
        if (asks(i)) {
            return to;
        }
        if (groups.auxiliary(reading, i)) {
            return thing(i, group);
        }
        if (gerundBefore(group)) {
            ClauseFound doing = found.get(found.size() - 1);
            record(new ClauseFound(
                    i,
                    doing.start(),
                    List.of(),
                    reading.span(doing.start(), i),
                    group,
                    group.modality(),
                    group.negated(),
                    group.denied(),
                    Clause.MAIN));
            return group.end();
        }
        if (clauseStart || afterTriggerComma(i)) {
            return fragment(i, group);
        }
        return -1;
    }

    /** "Will Ana call?" promises nothing. */
    private boolean asks(int i) {
        return clauseStart
                && groups.auxiliary(reading, i)
                && NounPhrases.at(reading, i + 1) != null
                && reading.at(to - 1).is("?");
    }

    /** "Calling my sister helps": what is done is itself the subject. */
    private boolean gerundBefore(VerbGroup group) {
        ClauseFound last = found.isEmpty() ? null : found.get(found.size() - 1);
        VerbForm form = reading.verbs().form(reading.at(group.start()).key());
        return last != null
                && last.modality() == Modality.FRAGMENT
                && last.group().joinForm() == VerbForm.ING
                && form != null
                && form.can(VerbForm.THIRD)
                && group.start() > last.group().end();
    }

    /** The verb there, a "not" before it counted. */
    private @Nullable VerbGroup denied(int i) {
        boolean not = reading.at(i).is(Tag.NOT) || reading.at(i).is("no");
        int verb = not ? groups.skip(reading, i) : i;
        VerbGroup group = groups.at(reading, verb);
        boolean denied = not && Subjects.negatedBefore(reading, i, verb);
        return group == null ? null : group.said(group.start(), group.modality(), denied);
    }

    private void closeFor(ClauseFound clause) {
        TriggerSpan trigger = open();
        if (trigger != null && clause.kind() == Clause.MAIN) {
            trigger.close(reading, clause.boundary());
        }
    }

    /** Whom "who" speaks of: "Ana, who will come over". */
    private List<Mention> whom(int index) {
        int before = reading.at(index - 1).is(",") ? index - 2 : index - 1;
        Mention mention = reading.at(index).is("who") && before >= from ? reading.mention(before) : null;
        return mention == null || mention.possessive() ? List.of() : List.of(mention);
    }

    private boolean isRelative(int index) {
        Atom atom = reading.at(index);
        return atom.is("who")
                || atom.is("that")
                || atom.is("which")
                || atom.is("what")
                || atom.is("whoever")
                || atom.is("whatever");
    }

    /** "When urge, calls sis": a note goes on behind the comma of a trigger. */
    private boolean afterTriggerComma(int i) {
        TriggerSpan trigger = open();
        int before = joining.boundary(i) - 1;
        boolean comma = reading.at(joining.boundary(i)).is(",")
                || reading.at(i - 1).is("then")
                || reading.at(before).is(",");
        return trigger != null && comma && !joining.mainFollows(i);
    }

    private int infinitive(int i) {
        VerbGroup group = clauseStart ? groups.at(reading, groups.skip(reading, i + 1)) : null;
        if (group != null && group.joinForm() == VerbForm.BASE && !groups.auxiliary(reading, i + 1)) {
            return fragment(i, group);
        }
        clauseStart = false;
        int verb = groups.skip(reading, i + 1);
        VerbForm form = reading.mention(verb) == null
                ? reading.verbs().form(reading.at(verb).key())
                : null;
        return form != null && form.can(VerbForm.BASE) && verb < to ? verb + 1 : i + 1;
    }

    private int fragment(int i, VerbGroup group) {
        if (!Fragments.is(reading, group)) {
            clauseStart = false;
            return -1;
        }
        TriggerSpan trigger = open();
        int boundary = joining.boundary(i);
        if (trigger != null) {
            trigger.close(reading, boundary);
        }
        Modality said = groups.auxiliary(reading, i) ? group.modality() : Modality.FRAGMENT;
        record(new ClauseFound(
                boundary, i, List.of(), null, group, said, group.negated(), group.denied(), Clause.MAIN));
        return group.end();
    }

    /** "The first meeting will happen", "the home group is": a thing is the subject. */
    private int thing(int i, VerbGroup group) {
        if (reading.at(i).is("'s")) {
            return -1;
        }
        int start = joining.thingStart(
                i, found.isEmpty() ? from : found.get(found.size() - 1).group().end());
        if (start >= i) {
            return clauseStart ? fragment(i, group) : -1;
        }
        int boundary = joining.boundary(start);
        TriggerSpan trigger = open();
        Clause kind = Clause.MAIN;
        if (pending != null && (directly(start) || near(start) || pending.end() >= start)) {
            kind = pending.kind();
        } else if (Complements.told(reading, start) && !found.isEmpty() || joinedComplement(boundary, start)) {
            kind = trigger != null ? Clause.TRIGGER : Clause.EMBEDDED;
        } else if (trigger != null) {
            trigger.close(reading, boundary);
        }
        record(new ClauseFound(
                boundary,
                start,
                List.of(),
                reading.span(start, i),
                group,
                group.modality(),
                group.negated(),
                group.denied(),
                kind));
        return group.end();
    }
}

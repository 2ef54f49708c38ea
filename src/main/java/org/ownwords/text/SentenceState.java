package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Duty.Clause;
import org.ownwords.text.Duty.Modality;

/** How far the reading of one sentence has come: what was found, and what the words so far let one expect. */
final class SentenceState {
    /** How long what stands between a person and the verb may be: ", a nurse at the clinic,". */
    private static final int ASIDE = 14;

    /** The same where it ends in a quotation: ", who said “I have not listened enough,”". */
    private static final int QUOTED = 32;

    private final Reading reading;
    private final VerbGroups groups;
    private final List<ClauseFound> found = new ArrayList<>();
    private final List<TriggerSpan> triggers = new ArrayList<>();

    /** An opening word whose clause has not come yet. */
    private Openers.@Nullable Opening pending;

    /** Someone who could still turn out to be the subject. */
    private @Nullable NounPhrase held;

    /** Someone behind whom an aside with what they said has begun. */
    private @Nullable NounPhrase beforeQuote;

    private boolean clauseStart = true;

    /** Whom a note without a subject is about; nobody where that is not written. */
    private final List<Mention> topic;

    SentenceState(Reading reading, VerbGroups groups, List<Mention> about, int to) {
        topic = about.isEmpty() ? Topic.trailing(reading, to) : about;
        this.reading = reading;
        this.groups = groups;
    }

    List<ClauseFound> found() {
        return found;
    }

    List<TriggerSpan> triggers() {
        return triggers;
    }

    /** Who does what a note says: whom it is about, or the one of "what Ana will do: call". */
    List<Mention> topic() {
        ClauseFound last = last();
        return last != null
                        && last.kind() == Clause.EMBEDDED
                        && last.group().base().equals("do")
                ? last.subjects()
                : topic;
    }

    /** A trigger that stands within a verb: "will, when upset, call". */
    void inserted(int start, int openingEnd, int end) {
        TriggerSpan trigger = new TriggerSpan(start, openingEnd);
        trigger.close(reading, end);
        triggers.add(trigger);
    }

    /** Whether a clause could begin here: nothing of weight stands before. */
    boolean clauseStart() {
        return clauseStart;
    }

    void clauseStart(boolean begins) {
        clauseStart = begins;
    }

    void hold(NounPhrase phrase) {
        NounPhrase before = held;
        // "Rosa, a nurse at the clinic, will": the nurse is Rosa.
        boolean aside = before != null
                && reading.at(before.end()).is(",")
                && phrase.start() > before.end()
                && phrase.start() - before.end() < ASIDE
                && !named(phrase)
                && !before.heads().isEmpty();
        held = aside ? before : phrase;
    }

    private static boolean named(NounPhrase phrase) {
        return !phrase.heads().isEmpty() && phrase.heads().get(0).kind() == Mention.Kind.NAME;
    }

    Openers.@Nullable Opening pending() {
        return pending;
    }

    @Nullable
    ClauseFound last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    @Nullable
    TriggerSpan open() {
        TriggerSpan last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        return last != null && last.open() ? last : null;
    }

    void open(Openers.Opening opening) {
        TriggerSpan trigger = open();
        if (opening.kind() == Clause.TRIGGER) {
            if (trigger != null) {
                trigger.close(reading, opening.start());
            }
            TimePhrase time = reading.time(opening.end());
            if (time != null && occasion(reading.at(opening.end() - 1))) {
                // "Before each meal Rosa cooks": the time is all that the trigger has.
                inserted(opening.start(), opening.end(), reading.endOf(time, opening.end()));
                pending = null;
                clauseStart = true;
                return;
            }
            triggers.add(new TriggerSpan(opening.start(), opening.end()));
        }
        pending = opening;
        clauseStart = false;
    }

    private static boolean occasion(Atom atom) {
        return atom.is("before") || atom.is("after") || atom.is("during") || atom.is("upon") || atom.is("until");
    }

    /** The open trigger ends before the boundary, where the main clause goes on. */
    void closeTrigger(int boundary) {
        TriggerSpan trigger = open();
        if (trigger != null) {
            trigger.close(reading, boundary);
        }
    }

    void record(ClauseFound clause) {
        found.add(clause);
        TriggerSpan trigger = open();
        if (clause.kind() == Clause.TRIGGER && trigger != null) {
            trigger.act(clause.group());
        }
        pending = null;
        beforeQuote = aside() ? held : beforeQuote;
        held = clause.kind() != Clause.MAIN && aside() ? held : null;
        clauseStart = false;
    }

    /** "Rosa, when she is sad, calls Ana": she is still to act. */
    private boolean aside() {
        return held != null && reading.at(held.end()).is(",");
    }

    /** Whether the pending opening word stands right before, adverbs aside. */
    boolean directly(int start) {
        return pending != null && groups.skip(reading, pending.end()) >= start;
    }

    /** "What kind of help she needs": words between the opening and its subject. */
    boolean near(int start) {
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

    /** "Make sure the kids are in bed and the doors are locked": still what to make sure of. */
    boolean joinedComplement(int boundary, int start) {
        ClauseFound last = last();
        return last != null
                && boundary < start
                && last.kind() == Clause.EMBEDDED
                && last.modality() == Modality.PRESENT
                && Complements.told(reading, last.start());
    }

    /** "My friend from church will drive me": the person before a short phrase of place is the subject. */
    @Nullable
    NounPhrase heldFor(int verb) {
        NounPhrase phrase = held;
        if (unquotes(verb)) {
            return beforeQuote;
        }
        if (phrase == null || verb - phrase.end() > ASIDE) {
            return null;
        }
        if (reading.at(phrase.end()).is(",") && reading.at(verb - 1).is(",")) {
            return groups.auxiliary(reading, verb) || finite(verb) ? phrase : null;
        }
        if (!reading.at(phrase.end()).is(Tag.PREPOSITION)) {
            return null;
        }
        for (int i = phrase.end(); i < verb; i++) {
            if (reading.at(i).isMark() || reading.at(i).is(Tag.CONJUNCTION)) {
                return null;
            }
        }
        return finite(verb) || groups.auxiliary(reading, verb) ? phrase : null;
    }

    /** Whether an aside closes there with a quotation: "…,” will", "…”, will". */
    boolean unquotes(int verb) {
        if (beforeQuote == null || verb - beforeQuote.end() > QUOTED || !groups.auxiliary(reading, verb)) {
            return false;
        }
        Atom last = reading.at(verb - 1);
        Atom before = reading.at(verb - 2);
        return last.is(",") && mark(before) || mark(last) && (before.is(",") || before.is(".") || before.is("!"));
    }

    private static boolean mark(Atom atom) {
        return atom.is("”") || atom.is("\"") || atom.is("’") || atom.is(")");
    }

    private boolean finite(int verb) {
        VerbForm form = reading.at(verb).verb();
        return form != null
                && form.can(VerbForm.THIRD | VerbForm.PAST)
                && !form.can(VerbForm.BASE)
                && (!reading.at(verb).is(Tag.NOUN_VERB)
                                && (reading.dictionary().tags(form.base()) & Tag.NOUN_VERB.bit()) == 0
                        || Fragments.followed(reading, verb + 1));
    }

    /** "Calling my sister helps": what is done is itself the subject. */
    boolean gerundBefore(VerbGroup group) {
        ClauseFound last = last();
        VerbForm form = reading.at(group.start()).verb();
        return last != null
                && last.modality() == Modality.FRAGMENT
                && last.group().joinForm() == VerbForm.ING
                && form != null
                && form.can(VerbForm.THIRD)
                && group.start() > last.group().end();
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
}

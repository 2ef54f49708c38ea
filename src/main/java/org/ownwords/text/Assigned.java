package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Duty.Clause;
import org.ownwords.text.Duty.Modality;

/**
 * Acts that are given to someone in a roundabout way: "it is up to Ana to drive", "the plan is for Ana to drive", "it is
 * Ana's turn to drive", "Ana's job is to drive", "what Ana will do is drive", "Bath to be done by Ana".
 */
final class Assigned {
    private static final Set<String> PARTS = Set.of(
            "job",
            "plan",
            "part",
            "role",
            "goal",
            "task",
            "turn",
            "step",
            "promise",
            "responsibility",
            "homework",
            "chore",
            "duty",
            "commitment",
            "focus",
            "objective",
            "work",
            "share",
            "assignment",
            "piece",
            "move",
            "pledge",
            "agreement",
            "idea",
            "routine");

    private final Reading reading;
    private final VerbGroups groups;
    private final SentenceState state;

    Assigned(Reading reading, VerbGroups groups, SentenceState state) {
        this.reading = reading;
        this.groups = groups;
        this.state = state;
    }

    /** The clause whose "to" or "is" stands there, or null. */
    @Nullable
    ClauseFound at(int i) {
        if (reading.at(i).is("to")) {
            return reading.at(i + 1).is("be") ? done(i) : given(i);
        }
        return reading.at(i).is("is") || reading.at(i).is("'s") ? what(i) : null;
    }

    /** "Up to Ana to drive", "for Ana to drive", "Ana's turn to drive". */
    private @Nullable ClauseFound given(int i) {
        ClauseFound last = state.last();
        Mention who = reading.mention(i - 1);
        if (last == null
                || !last.group().base().equals("be")
                || !last.subjects().isEmpty()) {
            return null;
        }
        if (who == null && PARTS.contains(reading.at(i - 1).key())) {
            who = owner(i - 1);
        } else if (who != null) {
            int start = i - 1;
            while (reading.mention(start - 1) == who) {
                start--;
            }
            Atom before = reading.at(start - 1);
            boolean given = before.is("for")
                    || before.is("on")
                    || before.is("to") && reading.at(start - 2).is("up");
            who = given ? who : null;
        }
        if (who == null) {
            return null;
        }
        VerbGroup group = groups.at(reading, groups.skip(reading, i + 1));
        return group == null || group.joinForm() != VerbForm.BASE ? null : found(i, who, group, Modality.WILL);
    }

    /** Whose part it is: "Ana's next step". */
    @Nullable
    Mention owner(int part) {
        for (int i = part - 1; i > part - 4; i--) {
            Mention mention = reading.mention(i);
            if (mention != null) {
                return mention.possessive() ? mention : null;
            }
            if (!reading.at(i).is("'s") && !reading.at(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** Whose job it is to do what "is to" promises: "Ana's job is to drive". */
    @Nullable
    Mention ownerOfThing(int start, int verb) {
        for (int i = verb - 1; i > start && i > verb - 4; i--) {
            if (PARTS.contains(reading.at(i).key())) {
                return owner(i);
            }
        }
        return null;
    }

    /** "What Ana will do is drive". */
    private @Nullable ClauseFound what(int i) {
        ClauseFound last = state.last();
        if (last == null
                || last.kind() != Clause.EMBEDDED
                || !last.group().base().equals("do")
                || last.group().end() != i) {
            return null;
        }
        int verb = groups.skip(reading, reading.at(i + 1).is("to") ? i + 2 : i + 1);
        VerbGroup group = groups.at(reading, verb);
        return group == null || group.joinForm() != VerbForm.BASE || groups.auxiliary(reading, verb)
                ? null
                : new ClauseFound(
                        i,
                        verb,
                        last.subjects(),
                        null,
                        group,
                        last.modality(),
                        group.negated(),
                        group.denied(),
                        Clause.MAIN);
    }

    /** "Bath to be done by Ana": a note that promises. */
    private @Nullable ClauseFound done(int i) {
        VerbGroup group =
                state.last() == null && i > 0 && reading.sameSentence(i - 1, i) ? groups.at(reading, i + 1) : null;
        if (group == null || !group.passive() || reading.at(i - 1).isMark()) {
            return null;
        }
        int start = i - 1;
        while (start > 0
                && start > i - 6
                && reading.sameSentence(start - 1, i)
                && reading.at(start - 1).isWord()) {
            start--;
        }
        VerbGroup promised = group.said(i, Modality.WILL, false);
        return ClauseFound.of(start, start, List.of(), reading.span(start, i), promised, Clause.MAIN);
    }

    private ClauseFound found(int i, Mention who, VerbGroup group, Modality how) {
        VerbGroup said = group.said(i, how, false);
        return ClauseFound.of(i, i, List.of(who), null, said, Clause.MAIN);
    }
}

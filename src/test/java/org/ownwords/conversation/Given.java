package org.ownwords.conversation;

import java.util.Arrays;
import java.util.List;
import org.ownwords.plan.Audience;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.Category;
import org.ownwords.plan.LineId;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** Inputs in few words, for tests. */
public final class Given {
    public static final TalkId TALK = new TalkId("t1");
    public static final PersonId ROSA = new PersonId("rosa");
    public static final PersonId MIA = new PersonId("mia");
    public static final WorryId WORRY = new WorryId("w1");

    private Given() {}

    public static Input opened() {
        return new PeopleInput.OpenFile("Maple");
    }

    public static Input person(PersonId id, String name, Role role) {
        return new PeopleInput.AddPerson(id, name, null, role, null, null, null, null);
    }

    public static Input rosa() {
        return person(ROSA, "Rosa", Role.PARENT);
    }

    public static Input mia() {
        return person(MIA, "Mia", Role.CHILD);
    }

    public static Input worry() {
        return new PeopleInput.WriteWorry(
                WORRY, Worry.Kind.DANGER, "Rosa may drink and Mia may be alone.", "Someone sober is with Mia.");
    }

    public static Input talk(TalkKind kind) {
        return new TalkInput.StartTalk(TALK, kind, null, 60);
    }

    public static TalkInput.KeepLine line(String id, PersonId speaker, QuestionKind kind, String text) {
        return new TalkInput.KeepLine(TALK, new LineId(id), speaker, text, Wording.EXACT, (Audience) null, kind, null);
    }

    /** One line of every kind, said by Rosa; needs her in the file. */
    public static Input[] everythingSaid() {
        return Arrays.stream(QuestionKind.values())
                .map(kind ->
                        line("said-" + kind.name().toLowerCase(java.util.Locale.ROOT), ROSA, kind, "I call my sister"))
                .toArray(Input[]::new);
    }

    /** An idea from the line, kept by Rosa and accepted as objective "o1". */
    public static Input[] agreed(String line) {
        CandidateId idea = new CandidateId("c1");
        return new Input[] {
            new DraftInput.WriteIdea(
                    idea,
                    ROSA,
                    "Rosa will call her sister every night.",
                    Category.SUBSTANCE_USE,
                    List.of(new Quote(new LineId(line), 1, new Span(0, 16))),
                    WORRY),
            new DraftInput.KeepIdea(idea, 1, List.of(ROSA)),
            new PlanInput.AcceptIdea(idea, 2, new ObjectiveId("o1"), WORRY, null)
        };
    }
}

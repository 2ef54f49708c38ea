package org.ownwords.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.conversation.Ask;
import org.ownwords.conversation.DraftEvent;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.PlanEvent;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.conversation.TalkKind;
import org.ownwords.conversation.Tap;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.Category;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Gap;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.Span;
import org.ownwords.plan.Step;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Waiver;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** One event of every kind with all it can hold, and, as "… bare", one with nothing that may be left out. */
final class Samples {
    static final Stamp STAMP = new Stamp(Instant.parse("2026-03-02T17:00:00.123456Z"), "worker", "laptop");

    private static final PersonId ROSA = new PersonId("rosa");
    private static final PersonId ANA = new PersonId("ana");
    private static final TalkId TALK = new TalkId("t1");
    private static final LineId LINE = new LineId("l1");
    private static final AskId ASK = new AskId("a1");
    private static final WorryId WORRY = new WorryId("w1");
    private static final DraftId DRAFT = new DraftId("d1");
    private static final CandidateId IDEA = new CandidateId("c1");
    private static final ObjectiveId OBJECTIVE = new ObjectiveId("o1");
    private static final NumberId NUMBER = new NumberId("n1");
    private static final String WORDS = "When I get that feeling I call my sister — “every” time 🙂\n<b>";
    private static final Quote QUOTE = new Quote(LINE, 1, new Span(0, 22));

    private Samples() {}

    static Map<String, Event> all() {
        Map<String, Event> all = new LinkedHashMap<>();
        people(all);
        talks(all);
        ideas(all);
        plan(all);
        return all;
    }

    private static void people(Map<String, Event> all) {
        all.put("file-opened", new PeopleEvent.FileOpened("Maple"));
        all.put("circumstances-set", new PeopleEvent.CircumstancesSet(Set.of(Flag.OUT_OF_HOME, Flag.DV, Flag.ICWA)));
        all.put("person-added", new PeopleEvent.PersonAdded(rosa(1)));
        all.put("person-added bare", new PeopleEvent.PersonAdded(Person.of("ana", "Ana", Role.NETWORK)));
        all.put("person-changed", new PeopleEvent.PersonChanged(rosa(2)));
        all.put(
                "kept-apart",
                new PeopleEvent.KeptApart(new Apart(new ApartId("x1"), Apart.Kind.PLACE, "the blue house")));
        all.put("apart-dropped", new PeopleEvent.ApartDropped(new ApartId("x1")));
        all.put("worry-written", new PeopleEvent.WorryWritten(worry(1, "")));
        all.put("worry-changed", new PeopleEvent.WorryChanged(worry(2, "Mia is with someone sober, every evening.")));
        all.put("plan-dates-set", new PeopleEvent.PlanDatesSet(PlanDates.from(LocalDate.of(2026, 3, 2))));
        all.put("step-noted", new PeopleEvent.StepNoted(Step.SAFETY_MAPPING, LocalDate.of(2026, 2, 20)));
        all.put("step-noted bare", new PeopleEvent.StepNoted(Step.SAFETY_MAPPING, null));
    }

    private static void talks(Map<String, Event> all) {
        all.put("talk-started", new TalkEvent.TalkStarted(TALK, TalkKind.MEETING, Stage.OPENING, 60));
        all.put("talk-started bare", new TalkEvent.TalkStarted(TALK, TalkKind.REVIEW, Stage.PROGRESS, null));
        all.put(
                "question-asked",
                new TalkEvent.QuestionAsked(new Ask(
                        ASK, TALK, "exception-1", QuestionKind.EXCEPTION, "When did it go well?", LINE, NUMBER)));
        all.put(
                "question-asked bare",
                new TalkEvent.QuestionAsked(
                        new Ask(ASK, TALK, null, QuestionKind.COPING, "How do you keep going?", null, null)));
        all.put("line-kept", new TalkEvent.LineKept(line(1, ROSA, ASK)));
        all.put("line-kept bare", new TalkEvent.LineKept(line(1, null, null)));
        all.put("line-changed", new TalkEvent.LineChanged(line(2, ROSA, ASK)));
        all.put("number-given", new TalkEvent.NumberGiven(number(7)));
        all.put("number-given bare", new TalkEvent.NumberGiven(number(null)));
        all.put(
                "stage-entered",
                new TalkEvent.StageEntered(
                        TALK, Stage.SCALING, Set.of(Stage.RELATIONSHIPS, Stage.EXCEPTIONS), Tap.NOT_TODAY));
        all.put("stage-entered bare", new TalkEvent.StageEntered(TALK, Stage.EXCEPTIONS, Set.of(), null));
        all.put("talk-closed", new TalkEvent.TalkClosed(TALK));
    }

    private static void ideas(Map<String, Event> all) {
        Map<CandidateId, Idea> ideas = new LinkedHashMap<>();
        ideas.put(new CandidateId("z-first"), idea(WORRY));
        ideas.put(new CandidateId("a-second"), idea(null));
        all.put("draft-requested", new DraftEvent.DraftRequested(DRAFT, List.of(LINE)));
        all.put(
                "draft-offered",
                new DraftEvent.DraftOffered(
                        DRAFT, "offline", ideas, List.of("Nobody has said how often."), List.of("{\"sent\":true}")));
        all.put("draft-failed", new DraftEvent.DraftFailed(DRAFT, "No ideas came this time."));
        all.put("draft-cancelled", new DraftEvent.DraftCancelled(DRAFT));
        all.put("idea-written", new DraftEvent.IdeaWritten(IDEA, idea(WORRY)));
        all.put("idea-written bare", new DraftEvent.IdeaWritten(IDEA, idea(null)));
        all.put("idea-changed", new DraftEvent.IdeaChanged(IDEA, "Rosa will call Ana every evening."));
        all.put("idea-kept", new DraftEvent.IdeaKept(IDEA, List.of(ROSA, ANA)));
        all.put("idea-set-aside", new DraftEvent.IdeaSetAside(IDEA, List.of(ROSA), "Not now."));
    }

    private static void plan(Map<String, Event> all) {
        Map<ObjectiveId, Integer> versions = new LinkedHashMap<>();
        versions.put(new ObjectiveId("o2"), 1);
        versions.put(OBJECTIVE, 2);
        Waiver waiver = new Waiver(List.of("O07", "O21"), "Supervisor Lee", "The family wants these words.");
        all.put("idea-accepted", new PlanEvent.IdeaAccepted(IDEA, objective(1, List.of())));
        all.put("objective-reworded", new PlanEvent.ObjectiveReworded(objective(2, List.of(waiver))));
        all.put("objective-withdrawn", new PlanEvent.ObjectiveWithdrawn(OBJECTIVE, "It is done."));
        all.put("objectives-ordered", new PlanEvent.ObjectivesOrdered(List.of(new ObjectiveId("o2"), OBJECTIVE)));
        all.put("said-back", new PlanEvent.SaidBack(OBJECTIVE, 2, ROSA, Agreement.PARTLY, LINE));
        all.put("said-back bare", new PlanEvent.SaidBack(OBJECTIVE, 2, ANA, Agreement.TO_BE_FOUND, null));
        all.put("plan-issued", new PlanEvent.PlanIssued(versions, List.of(waiver)));
    }

    private static Person rosa(int version) {
        return new Person(
                ROSA, version, "Rosa", List.of("Rosita", "Mamá"), Role.PARENT, "Mia's mother", 29, true, true);
    }

    private static Worry worry(int version, String goal) {
        return new Worry(WORRY, version, Worry.Kind.DANGER, "Rosa may drink while Mia is with her.", goal);
    }

    private static Line line(int version, PersonId speaker, AskId ask) {
        return new Line(LINE, version, TALK, speaker, WORDS, Wording.EXACT, Audience.TEAM, QuestionKind.EXCEPTION, ask);
    }

    private static ScaleNumber number(Integer value) {
        return new ScaleNumber(NUMBER, TALK, Dimension.CONFIDENCE, ROSA, value, true);
    }

    private static Idea idea(WorryId worry) {
        return new Idea(
                ROSA,
                "When Rosa wants to drink, she will call her sister Ana.",
                Category.SUBSTANCE_USE,
                List.of(QUOTE),
                List.of(new Gap(Detail.HOW_OFTEN, "How often will Ana ask?")),
                worry);
    }

    private static Objective objective(int version, List<Waiver> waivers) {
        return new Objective(
                OBJECTIVE,
                version,
                ROSA,
                "When Rosa wants to drink, she will call her sister Ana.",
                Category.SUBSTANCE_USE,
                List.of(QUOTE),
                WORRY,
                List.of(ROSA),
                List.of(ROSA, ANA),
                waivers);
    }
}

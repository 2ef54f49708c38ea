package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.conversation.Given.MIA;
import static org.ownwords.conversation.Given.ROSA;
import static org.ownwords.conversation.Given.TALK;
import static org.ownwords.conversation.Given.WORRY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.Category;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.plan.Wording;

class PlanInputTest {
    private static final ObjectiveId O1 = new ObjectiveId("o1");
    private static final CandidateId C1 = new CandidateId("c1");
    private final Play play = new Play();

    @BeforeEach
    void aTalkWithWords() {
        play.given(
                Given.opened(),
                Given.rosa(),
                Given.mia(),
                Given.worry(),
                Given.talk(TalkKind.MEETING),
                Given.line("l1", ROSA, QuestionKind.EXCEPTION, "I call my sister"));
    }

    @Test
    void whatTheFamilyKeptAndTheWorkerAccepted_isAnObjective() {
        play.given(Given.agreed("l1"));

        Objective objective = play.file().plan().objectives().get(O1);
        assertThat(objective.keptBy()).containsExactly(ROSA);
        assertThat(objective.worry()).isEqualTo(WORRY);
        assertThat(objective.quotes()).containsExactly(new Quote(new LineId("l1"), 1, new Span(0, 16)));
        assertThat(play.file().plan().candidates().get(C1).state()).isEqualTo(Candidate.State.ACCEPTED);
    }

    @Test
    void nobodyOfTheFamilyChose_nothingIsAccepted() {
        play.given(idea("l1", 1));

        assertThat(why(play.when(accept(1)))).isEqualTo("not-kept");
    }

    @Test
    void whoIsKeptApart_hasNoPart_evenWhenSpokenOf() {
        PersonId steve = new PersonId("steve");
        PersonId ana = new PersonId("ana");
        play.given(
                Given.person(steve, "Steve", Role.PARENT),
                Given.person(ana, "Ana", Role.NETWORK),
                new PeopleInput.SetCircumstances(Set.of(Flag.DV)),
                new PeopleInput.KeepApart(new ApartId("a1"), Apart.Kind.PERSON, "Steve Miller"),
                idea("l1", 1, "If Steve comes to the door, Rosa will call Ana.", ROSA),
                keep(1),
                accept(2));

        assertThat(play.file().plan().objectives().get(O1).parts()).containsExactly(ROSA, ana);
    }

    @Test
    void wordsForTheWorkerAloneCannotBeQuotedInAStep() {
        play.given(
                Given.line("mias", MIA, QuestionKind.RELATIONSHIP, "I hide under the bed when she yells"),
                idea("l1", 1, "When Mia says “I hide under the bed”, Rosa will call her sister every night.", ROSA),
                keep(1));

        assertThat(why(play.when(accept(2)))).isEqualTo("blocked-for-good");
    }

    @Test
    void onlyExactWordsMayStandInQuotationMarks() {
        play.given(
                new TalkInput.CorrectLine(new LineId("l1"), 1, "calls sis, walls come in on her", Wording.NOTED),
                idea("l1", 2, "When “walls come in on her”, Rosa will call her sister every night.", ROSA),
                keep(1));

        assertThat(why(play.when(accept(2)))).isEqualTo("blocked-for-good");

        play.given(new TalkInput.CorrectLine(new LineId("l1"), 2, "calls sis, walls come in on her", Wording.EXACT));
        assertThat(play.when(accept(2))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aFactThatNobodySaid_isKeptAsALineFirst() {
        play.given(idea("l1", 1, "Rosa will call her sister every Tuesday for 8 weeks.", ROSA), keep(1));

        Decision refused = play.when(accept(2));
        assertThat(why(refused)).isEqualTo("blocked-for-good");
        assertThat(((Decision.Refused) refused).refusal().slots().get("checks"))
                .isEqualTo("Nobody in the notes said “Tuesday”. Nobody in the notes said “8 weeks”.");
        assertThat(why(play.when(new PlanInput.AcceptIdea(
                        C1, 2, O1, WORRY, new PlanInput.WaiverInput("Jo", "We will ask her later")))))
                .as("no waiver helps")
                .isEqualTo("blocked-for-good");

        play.given(Given.line("l2", ROSA, QuestionKind.EXCEPTION, "Tuesdays, for eight weeks, yes"));
        assertThat(play.when(accept(2))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aFactThatOnlyAPrivateLineHolds_wasNotSaidAtTheTable() {
        play.given(
                Given.line("mias", MIA, QuestionKind.RELATIONSHIP, "I want it on Tuesdays"),
                idea("l1", 1, "Rosa will call her sister every Tuesday.", ROSA),
                keep(1));

        assertThat(why(play.when(accept(2)))).isEqualTo("blocked-for-good");
    }

    @Test
    void whatWasSetAside_isNotAccepted() {
        play.given(idea("l1", 1), new DraftInput.SetIdeaAside(C1, 1, List.of(ROSA), "She has no phone"));

        assertThat(why(play.when(accept(2)))).isEqualTo("not-kept");
        assertThat(play.file().plan().candidates().get(C1).reason()).isEqualTo("She has no phone");
    }

    @Test
    void otherWordsAreChosenAnew() {
        play.given(idea("l1", 1), keep(1), new DraftInput.ChangeIdea(C1, 2, "Rosa will call Ana every night."));

        assertThat(why(play.when(accept(3)))).isEqualTo("not-kept");
    }

    @Test
    void correctedWordsCarryNoObjective() {
        play.given(
                idea("l1", 1), keep(1), new TalkInput.CorrectLine(new LineId("l1"), 1, "I never call", Wording.EXACT));

        assertThat(why(play.when(accept(2)))).isEqualTo("words-changed");
    }

    @Test
    void theWorkersOwnLinesCarryNoObjective() {
        play.given(idea("l1", 1), keep(1), new TalkInput.SetAudience(new LineId("l1"), 1, Audience.WORKER, null));

        assertThat(why(play.when(accept(2)))).isEqualTo("words-private");
    }

    @Test
    void anIdeaNeedsWordsThatAreThere() {
        assertThat(why(play.when(idea("l1", 7)))).isEqualTo("unknown-reference");
        assertThat(why(play.when(idea("nowhere", 1)))).isEqualTo("unknown-reference");
    }

    @Test
    void agreementBindsAVersion() {
        play.given(Given.agreed("l1"));
        play.given(new PlanInput.SayBack(O1, 1, ROSA, Agreement.YES, null, null, null));
        Objective first = play.file().plan().objectives().get(O1);
        assertThat(play.file().plan().agreements(first)).containsEntry(ROSA, Agreement.YES);

        play.given(new PlanInput.RewordObjective(O1, 1, "Rosa will call her sister before bed.", null));

        Objective second = play.file().plan().objectives().get(O1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(play.file().plan().agreements(second)).containsEntry(ROSA, Agreement.NOT_ASKED);
        assertThat(why(play.when(new PlanInput.SayBack(O1, 1, ROSA, Agreement.YES, null, null, null))))
                .isEqualTo("stale");
    }

    @Test
    void whatIsSaidBackIsKeptAsTheirWords() {
        play.given(Given.agreed("l1"));

        play.given(new PlanInput.SayBack(
                O1, 1, MIA, Agreement.PARTLY, TALK, new LineId("back"), "mommy calls Ana and I get a story"));

        assertThat(play.file().talks().newest(new LineId("back")).text())
                .isEqualTo("mommy calls Ana and I get a story");
        assertThat(play.file().talks().newest(new LineId("back")).audience()).isEqualTo(Audience.WORKER);
    }

    @Test
    void theOrderIsTheFamilys() {
        play.given(Given.agreed("l1"));
        int version = play.file().plan().orderVersion();

        assertThat(why(play.when(new PlanInput.OrderObjectives(List.of(), version))))
                .isEqualTo("order-incomplete");
        assertThat(why(play.when(new PlanInput.OrderObjectives(List.of(O1, O1), version))))
                .isEqualTo("order-incomplete");
        assertThat(why(play.when(new PlanInput.OrderObjectives(List.of(O1), version - 1))))
                .isEqualTo("stale");
        assertThat(play.when(new PlanInput.OrderObjectives(List.of(O1), version)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aDraftIsAnsweredOnce() {
        DraftId d1 = new DraftId("d1");
        play.given(new DraftInput.RequestDraft(d1), new DraftInput.CancelDraft(d1));

        assertThat(why(play.when(new DraftInput.OfferDraft(d1, "offline", java.util.Map.of(), List.of(), List.of()))))
                .isEqualTo("draft-over");
    }

    @Test
    void aDraftIsNotAskedOfPrivateLines() {
        play.given(
                Given.line("l2", MIA, QuestionKind.RELATIONSHIP, "she sings"),
                new DraftInput.RequestDraft(new DraftId("d1")));

        assertThat(play.file().plan().drafts().get(new DraftId("d1")).basis()).containsExactly(new LineId("l1"));
    }

    @Test
    void thereIsNothingToIssueWithoutObjectives() {
        assertThat(why(play.when(new PlanInput.IssuePlan(null)))).isEqualTo("no-objectives");
    }

    private static Input idea(String line, int version) {
        return idea(line, version, "Rosa will call her sister every night.", ROSA);
    }

    private static Input idea(String line, int version, String text, PersonId owner) {
        return new DraftInput.WriteIdea(
                C1,
                owner,
                text,
                Category.SUBSTANCE_USE,
                List.of(new Quote(new LineId(line), version, new Span(0, 16))),
                WORRY);
    }

    private static Input keep(int version) {
        return new DraftInput.KeepIdea(C1, version, List.of(ROSA));
    }

    private static Input accept(int version) {
        return new PlanInput.AcceptIdea(C1, version, O1, WORRY, null);
    }

    private static String why(Decision decision) {
        return ((Decision.Refused) decision).refusal().why().code();
    }
}

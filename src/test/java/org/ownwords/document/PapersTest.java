package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.plan.Wording;
import org.ownwords.rules.Block;

class PapersTest {
    private static final String NIGHT = "____________________";

    @Test
    void theFridgePageSaysWhoDoesWhatAndWhomToCall() {
        FridgePage page = Household.maple()
                .objective("Rosa will call Ana.", "rosa", "ana")
                .objective("Lupe will take Mia on Fridays.", "lupe", "mia", "rosa")
                .fridge();

        assertThat(page.title()).isEqualTo("Our plan");
        assertThat(page.time()).isEqualTo("This plan runs from November 21, 2026 to May 21, 2027.");
        assertThat(page.objectives())
                .containsExactly(
                        new Agreed(1, "Rosa Delgado", "Rosa will call Ana.", List.of("Ana"), List.of()),
                        new Agreed(
                                2,
                                "Lupe",
                                "Lupe will take Mia on Fridays.",
                                List.of(),
                                List.of("Rosa Delgado", "Mia")));
        assertThat(page.call())
                .as("who has a part comes first, the worker last, children never")
                .containsExactly(
                        new Contact("Ana", "Rosa's sister"),
                        new Contact("Lupe", "Rosa's mother"),
                        new Contact("Mr. Ortiz", "neighbor"),
                        new Contact("Dana Whitfield", "social worker"));
    }

    @Test
    void nobodyCallsWhoIsStillToBeFound() {
        FridgePage page = Household.maple()
                .person("sponsor", "A sponsor", Role.NETWORK, "")
                .objective("Rosa will find a sponsor.", "rosa", "sponsor")
                .answer("sponsor", Agreement.TO_BE_FOUND)
                .fridge();

        assertThat(page.call()).extracting(Contact::name).doesNotContain("A sponsor");
    }

    @Test
    void theNextMeetingIsNamedOrLeftToWriteIn() {
        Household household = Household.maple();

        assertThat(household
                        .step(Step.FAMILY_TEAM_MEETING, Household.TODAY)
                        .fridge()
                        .meetings())
                .containsExactly(
                        "Our next family team meeting is on " + NIGHT,
                        "By May 21, 2027 we look at the whole plan again.");
        assertThat(household
                        .step(Step.FAMILY_TEAM_MEETING, Household.TODAY.plusDays(13))
                        .full()
                        .meetings())
                .startsWith("Our next family team meeting is on December 4, 2026.");
    }

    @Test
    void familyTimePointsToItsNumbers() {
        Household household = Household.maple().flag(Flag.OUT_OF_HOME).objective("Rosa will call Ana.", "rosa", "ana");

        assertThat(household.fridge().familyTime()).as("nothing known").isEmpty();
        assertThat(household.full().familyTime()).isEqualTo("We have not agreed on family time yet.");

        household.objective(Category.FAMILY_TIME, "danger", "Rosa will see Mia at Lupe's.", "rosa", "mia");

        assertThat(household.fridge().familyTime()).isEqualTo("Look at number 2.");
        assertThat(household.full().together())
                .contains("At each meeting we talk about family time, and if it can be less strict.");
    }

    @Test
    void theFullPlanAddsWorriesAndGoalsAndWhatEachObjectiveAnswers() {
        FullPlan plan = Household.maple()
                .objective("Rosa will call Ana.", "rosa", "ana", "mia")
                .answer("rosa", Agreement.YES)
                .answer("mia", Agreement.YES)
                .full(new Block("R03", "The safety check is not done."));

        assertThat(plan.harms())
                .containsExactly(
                        new FullPlan.Reason("In August Rosa drank and Mia could not wake her.", "Mia is never alone."));
        assertThat(plan.dangers())
                .containsExactly(new FullPlan.Reason(
                        "Ana is worried that Rosa may drink again.", "We have not written this goal yet."));
        assertThat(plan.objectives()).singleElement().satisfies(part -> {
            assertThat(part.worry()).isEqualTo("Ana is worried that Rosa may drink again.");
            assertThat(part.answers()).containsExactly("Yes: Rosa Delgado and Mia", "Not asked yet: Ana");
        });
        assertThat(plan.together())
                .contains(
                        "We meet as a family team every " + NIGHT,
                        "Rosa Delgado, Ana, Lupe, Mr. Ortiz and Dana Whitfield tell each other what they did and what"
                                + " they saw.");
        assertThat(plan.missing()).containsExactly("The safety check is not done.");
    }

    @Test
    void onlyWordsThatMayStandOnPapersDo_andOnlyExactOnesInQuotationMarks() {
        FullPlan plan = Household.maple()
                .line("l1", "rosa", "I call my sister", Wording.EXACT, Audience.PLAN)
                .line("l2", "ana", "calls about 3x a week", Wording.NOTED, Audience.PLAN)
                .line("l3", "rosa", "for the team", Wording.EXACT, Audience.TEAM)
                .line("l4", "mia", "for the worker", Wording.EXACT, Audience.WORKER)
                .objective("Rosa will call Ana.", "rosa", "ana")
                .full();

        assertThat(plan.objectives().get(0).words())
                .containsExactly("Rosa Delgado: “I call my sister”", "Ana: calls about 3x a week");
        assertThat(plan.toString()).doesNotContain("for the team", "for the worker");
    }

    @Test
    void theFridgePageHoldsNoWorryAndNothingAnyoneSaid() {
        FridgePage page = Household.maple()
                .line("l1", "rosa", "I call my sister", Wording.EXACT, Audience.PLAN)
                .objective("Rosa will call Ana.", "rosa", "ana")
                .fridge(new Block("P11", "No objective answers: “In August Rosa drank”."));

        assertThat(page.toString()).doesNotContain("In August", "worried", "never alone", "I call my sister", "“");
    }

    @Test
    void nothingThatIsKeptApartIsOnAnyPaper() {
        Household household = Household.maple()
                .person("marco", "Marco Diaz", Role.NETWORK, "")
                .apart(Apart.Kind.PERSON, "Marco Diaz")
                .apart(Apart.Kind.PLACE, "Elm Street")
                .apart(Apart.Kind.TIME, "Tuesday")
                .line("l1", "rosa", "marco is not there", Wording.EXACT, Audience.PLAN)
                .objective("Rosa will meet Ana on elm  street.", "rosa", "ana")
                .objective("Rosa will call Ana on Tuesdays and Tuesday nights.", "rosa", "ana", "marco");
        var open = new Block("P21", "Shared: Marco Diaz.");

        for (String paper :
                List.of(household.full(open).toString(), household.fridge(open).toString())) {
            assertThat(paper).doesNotContainIgnoringCase("marco").doesNotContainIgnoringCase("elm");
            assertThat(paper).doesNotContain("Tuesday night");
        }
        assertThat(household.fridge().objectives())
                .extracting(Agreed::text)
                .containsOnly("This part is not printed here. Ask your worker about it.");
        assertThat(household.full(open).missing())
                .containsExactly("This part is not printed here. Ask your worker about it.");
    }

    @Test
    void whoIsOnTheListByTheWholeName_isNotPrintedByTheFirst() {
        Household household = Household.maple()
                .person("marco", "Marco", Role.PARENT, "")
                .apart(Apart.Kind.PERSON, "Marco Diaz")
                .objective("Ana will ask Rosa how she feels about Marco.", "ana", "rosa")
                .line("l1", "rosa", "marco is not there", Wording.EXACT, Audience.PLAN);

        assertThat(household.full().toString()).doesNotContainIgnoringCase("marco");
        assertThat(household.fridge().toString()).doesNotContainIgnoringCase("marco");
    }

    @Test
    void anApartNameInsideAnotherWordHidesNothing() {
        FridgePage page = Household.maple()
                .apart(Apart.Kind.PERSON, "Al")
                .objective("Rosa will call Ana, also at night.", "rosa", "ana")
                .fridge();

        assertThat(page.objectives()).extracting(Agreed::text).containsExactly("Rosa will call Ana, also at night.");
    }
}

package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.plan.Category.FAMILY_TIME;
import static org.ownwords.plan.Category.HOUSING;
import static org.ownwords.plan.Category.SAFETY_NETWORK;
import static org.ownwords.plan.Category.SUBSTANCE_USE;
import static org.ownwords.rules.Family.family;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Flag;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;

/** What the plan rules say of small files that differ in one thing. */
class PlanRulesTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 15);
    private static final String ASK = "Rosa will ask one neighbor each week to be her helper.";
    private static final String RENT = "Rosa will look at two apartments each week.";

    @Test
    void withoutANetworkBuildingOneComesFirst() {
        Family alone = family().person("Rosa", Role.PARENT).worry("rent", "A home.");
        assertThat(says("P03", alone)).as("also before there is a step").hasSize(1);

        alone.objective("Rosa", HOUSING, "rent", RENT).objective("Rosa", SAFETY_NETWORK, "rent", ASK);
        assertThat(says("P03", alone)).singleElement().returns(Severity.BLOCK, PlanFinding::severity);

        Family first = family().person("Rosa", Role.PARENT).objective("Rosa", SAFETY_NETWORK, "rent", ASK);
        assertThat(says("P03", first)).isEmpty();
    }

    @Test
    void paidHelpersAndTheChildsOwnNetworkAreNoNetwork() {
        Family paid = family().person("Rosa", Role.PARENT)
                .person("Luke", Role.PROFESSIONAL)
                .child("Eve", 9, true)
                .objective("Eve", SAFETY_NETWORK, "rent", "Eve can call Luke.");
        assertThat(says("P03", paid)).hasSize(1);

        Family friend = family().person("Rosa", Role.PARENT)
                .person("Ana", Role.NETWORK)
                .objective("Rosa", HOUSING, "rent", RENT);
        assertThat(says("P03", friend)).isEmpty();
    }

    @Test
    void onlyAFriendWhoIsGrownUpIsANetwork() {
        assertThat(says("P03", family().person("Rosa", Role.PARENT).friend("Nina", 12)))
                .hasSize(1);
        assertThat(says("P03", family().person("Rosa", Role.PARENT).friend("Nina", 18)))
                .isEmpty();
    }

    @Test
    void eachWorryWithoutAnObjectiveIsNamed() {
        Family half = family().person("Rosa", Role.PARENT)
                .worry("drinking", "Sober.")
                .worry("driving", "Sober at the wheel.")
                .objective("Rosa", HOUSING, "drinking", RENT);

        assertThat(says("P11", half))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Ana worries about driving"));
    }

    @Test
    void sixMonthsToTheDayIsFine() {
        assertThat(says("P20", family().dates(START, LocalDate.of(2025, 7, 15))))
                .isEmpty();
        assertThat(says("P20", family().dates(START, LocalDate.of(2025, 7, 16))))
                .singleElement()
                .returns(Severity.BLOCK, PlanFinding::severity)
                .satisfies(f -> assertThat(f.message() + f.suggestion()).contains("2025-07-16", "2025-07-15"));
        assertThat(says("P20", family().dates(LocalDate.of(2024, 8, 31), LocalDate.of(2025, 2, 28))))
                .isEmpty();
    }

    @Test
    void withoutDatesItOnlyAsks() {
        assertThat(says("P20", family())).singleElement().returns(Severity.ASK, PlanFinding::severity);
    }

    @Test
    void withoutDomesticViolenceParentsMayShareAPlan() {
        assertThat(says("P21", both())).isEmpty();
    }

    @Test
    void inDomesticViolenceTwoParentsHaveNoStepsInOnePlan() {
        Family joined = both().marked(Flag.DV).keptApart(Apart.Kind.PLACE, "Miller Park");

        assertThat(says("P21", joined))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Nicole, Steve"));
    }

    @Test
    void aHelperWhoIsToBeKeptApartIsFoundByNicknameToo() {
        Family shared = family().person("Nicole", Role.PARENT)
                .person("Pat", Role.NETWORK)
                .marked(Flag.DV)
                .keptApart(Apart.Kind.PERSON, "PAT");

        assertThat(says("P21", shared))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Pat is in this plan"));
    }

    @Test
    void anObjectiveWithAPlaceOfTheListIsNamedByItsNumberOnly() {
        Family place = family().person("Nicole", Role.PARENT)
                .marked(Flag.DV)
                .keptApart(Apart.Kind.PLACE, "Miller Park")
                .objective("Nicole", HOUSING, "rent", "Nicole will look at two apartments each week.")
                .objective("Nicole", HOUSING, "rent", "Nicole will walk in Miller Park every day.");

        assertThat(says("P21", place))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Step 2").doesNotContain("Miller"));
    }

    @Test
    void anEmptyListIsAskedAbout() {
        assertThat(says("P21", family().person("Nicole", Role.PARENT).marked(Flag.DV)))
                .singleElement()
                .returns(Severity.ASK, PlanFinding::severity);
    }

    @Test
    void aPlanOfLongWordsIsHardToRead() {
        String hard = "Rosa will participate in comprehensive psychological evaluations, provide documentation of"
                + " participation and maintain residential stability for the duration of the reunification period.";
        Family plan = family().person("Rosa", Role.PARENT);
        for (int i = 0; i < 5; i++) {
            plan.objective("Rosa", HOUSING, "rent", hard);
        }

        assertThat(says("P22", plan)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARN);
            assertThat(f.message()).contains("grade 12 or above");
            assertThat(f.suggestion()).contains("Rosa will participate", "“reunification” (the children coming home)");
        });
    }

    @Test
    void aPlanOfShortWordsAndAFewHardOnesIsNot() {
        Family plan = family().person("Rosa", Role.PARENT);
        for (int i = 0; i < 12; i++) {
            plan.objective("Rosa", HOUSING, "rent", "Rosa will look at two homes each week. Ana will drive her there.");
        }
        assertThat(says("P22", plan)).isEmpty();

        Family few = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "rent", "Documentation of participation will be provided.");
        assertThat(says("P22", few)).as("too few words to tell").isEmpty();
    }

    private static Family both() {
        return family().person("Nicole", Role.PARENT)
                .person("Steve", Role.PARENT)
                .objective("Nicole", HOUSING, "rent", "Nicole will look at two apartments each week.")
                .objective("Steve", HOUSING, "rent", "Steve will call his brother every night.");
    }

    @Test
    void moreThanThreeStepsForOneParentAreTooMany() {
        Family rosa = family().person("Rosa", Role.PARENT).person("Ana", Role.NETWORK);
        for (int i = 0; i < 3; i++) {
            rosa.objective("Rosa", HOUSING, "rent", RENT)
                    .objective("Ana", HOUSING, "rent", "Ana will drive Rosa on Mondays.");
        }
        assertThat(says("P01", rosa)).isEmpty();
        assertThat(says("P01", rosa.objective("Rosa", HOUSING, "rent", RENT)))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Rosa has 4 steps"));
    }

    @Test
    void moreThanFiveEntriesAreStoppedAndVeryFewAreAskedAbout() {
        Family rosa = family().person("Rosa", Role.PARENT);
        assertThat(says("P02", rosa)).as("no step yet").isEmpty();
        assertThat(says("P02", rosa.objective("Rosa", HOUSING, "rent", RENT)))
                .singleElement()
                .returns(Severity.ASK, PlanFinding::severity);
        for (int i = 0; i < 4; i++) {
            rosa.objective("Rosa", HOUSING, "rent", RENT);
        }
        assertThat(says("P02", rosa)).as("five").isEmpty();
        assertThat(says("P02", rosa.objective("Rosa", HOUSING, "rent", RENT)))
                .singleElement()
                .returns(Severity.BLOCK, PlanFinding::severity);
    }

    @Test
    void parentEducationComesLateAndIsAskedAbout() {
        String lessons = "Rosa will go to a parenting class every Monday and tell Ana what she tried with Mia.";
        Family early = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "drinking", lessons)
                .objective("Rosa", HOUSING, "drinking", RENT);
        assertThat(says("P08", early))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Step 1"));
        assertThat(says("P09", early)).singleElement().returns(Severity.ASK, PlanFinding::severity);

        Family alone = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "shaking", lessons)
                .objective("Rosa", HOUSING, "rent", RENT);
        assertThat(says("P08", alone)).as("parenting is the worry itself").isEmpty();
        assertThat(says("P09", family().objective("Rosa", HOUSING, "rent", RENT)))
                .isEmpty();
    }

    @Test
    void theThreeStockServicesAreFoundAcrossOneParentsSteps() {
        Family rosa = family().person("Rosa", Role.PARENT)
                .person("Ana", Role.NETWORK)
                .objective("Rosa", HOUSING, "x", "Rosa will go to parenting classes.")
                .objective("Rosa", HOUSING, "x", "Rosa will see a therapist every week.")
                .objective("Ana", HOUSING, "x", "Ana will go to an Al-Anon meeting, a drug program and rehab.");
        assertThat(says("P10", rosa)).as("Ana's are Ana's").isEmpty();
        assertThat(says("P10", rosa.objective("Rosa", HOUSING, "x", "Rosa will enter drug treatment.")))
                .hasSize(1);
    }

    @Test
    void soberAndWellComesFirstForTheSameWorryOnly() {
        String call = "When Rosa wants to drink, she will call Ana.";
        Family late = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "drinking", RENT)
                .objective("Rosa", SUBSTANCE_USE, "drinking", call);
        assertThat(says("P06", late))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Step 2"));

        Family two = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "no-home", RENT)
                .objective("Rosa", SUBSTANCE_USE, "drinking", call);
        assertThat(says("P06", two)).as("housing is a danger of its own").isEmpty();
    }

    @Test
    void aServiceBeforeWhatTheFamilyDoesIsMovedDown() {
        String work = "Rosa will go to a job program every Monday and tell Ana what she learned.";
        Family first = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "rent", "Rosa will go to a budgeting class every Monday.")
                .objective("Rosa", HOUSING, "rent", RENT);
        assertThat(says("P13", first))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Step 1"));

        Family last = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "rent", RENT)
                .objective("Rosa", HOUSING, "rent", work);
        assertThat(says("P13", last)).isEmpty();
        assertThat(says("P14", last)).isEmpty();
    }

    @Test
    void aPlanOfServicesOnlyAsksForOneStepWithout() {
        Family services = family().person("Rosa", Role.PARENT)
                .objective("Rosa", HOUSING, "rent", "Rosa will go to a budgeting class every Monday.")
                .objective("Rosa", HOUSING, "rent", "Rosa will attend counseling each week.");
        assertThat(says("P14", services)).singleElement().returns(Severity.ASK, PlanFinding::severity);
    }

    @Test
    void familyTimeBelongsInThePlanOfAChildWhoLivesElsewhere() {
        Family away = family().person("Rosa", Role.PARENT).marked(Flag.OUT_OF_HOME);
        assertThat(says("P15", away)).singleElement().returns(Severity.BLOCK, PlanFinding::severity);
        assertThat(says("P15", away.objective("Rosa", FAMILY_TIME, "x", "Rosa will bake with Mia on Sundays.")))
                .isEmpty();
        assertThat(says("P15", family().person("Rosa", Role.PARENT))).isEmpty();
    }

    @Test
    void aWorryWithoutItsGoalHoldsThePlanBack() {
        assertThat(says("P19", family())).singleElement().returns(Severity.BLOCK, PlanFinding::severity);
        assertThat(says("P19", family().worry("drinking", "")))
                .extracting(PlanFinding::severity)
                .containsExactly(Severity.BLOCK, Severity.ASK);
        assertThat(says("P19", family().worry("drinking", "Sober.")))
                .as("only a danger statement")
                .singleElement()
                .returns(Severity.ASK, PlanFinding::severity);
    }

    @Test
    void aChildWhoSpokeIsInThePlan() {
        Family spoke = family().person("Rosa", Role.PARENT)
                .child("Mia", 7, true)
                .says("Mia", QuestionKind.RELATIONSHIP)
                .objective("Rosa", HOUSING, "rent", RENT);
        assertThat(says("P23", spoke))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("Mia"));
        assertThat(says("P23", spoke.resting("Mia"))).isEmpty();
    }

    @Test
    void theTribesWordsAreAskedForInIcwaCasesOnly() {
        assertThat(says("P26", family())).isEmpty();
        Family icwa = family().person("Verna", Role.TRIBE).marked(Flag.ICWA);
        assertThat(says("P26", icwa)).hasSize(1);
        assertThat(says("P26", icwa.says("Verna", QuestionKind.OPENING))).isEmpty();
    }

    private static List<PlanFinding> says(String catalogue, Family family) {
        return Household.RULES.checkPlan(family.dossier()).stream()
                .filter(f -> f.catalogue().equals(catalogue))
                .toList();
    }
}

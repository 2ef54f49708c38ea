package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.rules.Family.family;
import static org.ownwords.rules.ReadinessRule.Status.MISSING;
import static org.ownwords.rules.ReadinessRule.Status.NOT_NEEDED;
import static org.ownwords.rules.ReadinessRule.Status.THERE;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Flag;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;

/** What the readiness page says of files in which one thing after the other is there. */
class ReadinessTest {
    private static final Rules RULES = Household.RULES;

    @Test
    void anEmptyFileLacksEverythingThatIsNotForSpecialCases() {
        Map<ReadinessRule.Status, Long> byStatus = RULES.readiness(family().dossier()).stream()
                .collect(Collectors.groupingBy(ReadinessLine::status, Collectors.counting()));

        assertThat(byStatus).containsOnly(Map.entry(MISSING, 13L), Map.entry(NOT_NEEDED, 7L), Map.entry(THERE, 1L));
    }

    @Test
    void aFileWithEverythingLacksNothing() {
        Family full = family().person("Rosa", Role.PARENT)
                .person("Ana", Role.NETWORK)
                .child("Mia", 7, true)
                .worry("drinking", "Rosa stays sober when the children are home.")
                .says("Rosa", QuestionKind.EXCEPTION)
                .says("Ana", QuestionKind.RELATIONSHIP)
                .says("Mia", QuestionKind.PREFERRED_FUTURE)
                .number("Rosa", Dimension.WILLINGNESS, 8, false)
                .number("Rosa", Dimension.AGREEMENT, 9, false)
                .number("Ana", Dimension.CONFIDENCE, null, false)
                .objective("Rosa", Category.FAMILY_TIME, "drinking", "Rosa will bake with Mia at Ana's every Sunday.")
                .part("Ana")
                .agreed("Rosa")
                .agreed("Ana")
                .says("Rosa", QuestionKind.SAY_IT_BACK)
                .marked(Flag.ICWA)
                .marked(Flag.DV)
                .marked(Flag.OUT_OF_HOME)
                .marked(Flag.DUAL_STATUS);
        for (Step step : Step.values()) {
            full.done(step);
        }

        assertThat(RULES.readiness(full.dossier()))
                .extracting(ReadinessLine::status)
                .containsOnly(THERE);
    }

    @Test
    void everyLineSaysSomethingInPlainWords() {
        assertThat(RULES.readiness(family().dossier())).allSatisfy(line -> {
            assertThat(line.title()).isNotBlank();
            assertThat(line.message()).doesNotContain("{", "…");
        });
    }

    @Test
    void oneWorryWithItsGoalIsEnough() {
        assertThat(line("R02", family())).returns(MISSING, ReadinessLine::status);
        assertThat(line("R02", family().worry("drinking", "")).message()).contains("no safety goal");
        assertThat(line("R02", family().worry("drinking", "").worry("driving", "Sober at the wheel.")))
                .returns(THERE, ReadinessLine::status);
    }

    @Test
    void everyParentAndSomeoneOfTheNetworkMustHaveSpoken() {
        Family two =
                family().person("Rosa", Role.PARENT).person("Luis", Role.PARENT).person("Ana", Role.NETWORK);

        two.says("Rosa", QuestionKind.EXCEPTION);
        assertThat(line("R06", two)).returns(MISSING, ReadinessLine::status);
        assertThat(line("R06", two).message()).contains("Luis").doesNotContain("Rosa");

        two.says("Luis", QuestionKind.EXCEPTION);
        assertThat(line("R06", two).message()).contains("the people who help");

        two.says("Ana", QuestionKind.RELATIONSHIP);
        assertThat(line("R06", two)).returns(THERE, ReadinessLine::status);
    }

    @Test
    void aFamilyWithoutANetworkIsNotAskedForItsWords() {
        Family alone = family().person("Rosa", Role.PARENT).says("Rosa", QuestionKind.EXCEPTION);

        assertThat(line("R06", alone)).returns(THERE, ReadinessLine::status);
    }

    @Test
    void aParentToBeKeptApartIsNotWaitedFor() {
        Family apart = family().person("Nicole", Role.PARENT)
                .person("Steve", Role.PARENT)
                .keptApart(Apart.Kind.PERSON, "steve")
                .says("Nicole", QuestionKind.EXCEPTION);

        assertThat(line("R06", apart)).returns(THERE, ReadinessLine::status);
    }

    @Test
    void aBabyIsNotAskedAndAnUnknownAgeIs() {
        assertThat(line("R07", family().child("Mia", 1, true))).returns(NOT_NEEDED, ReadinessLine::status);
        assertThat(line("R07", family().child("Mia", 2, true)).message()).startsWith("Not needed");
        assertThat(line("R07", family().child("Mia", null, true)).message()).contains("Mia");
        assertThat(line("R07", family().child("Mia", 5, true).says("Mia", QuestionKind.OPENING)))
                .returns(THERE, ReadinessLine::status)
                .returns(Severity.WARN, ReadinessLine::severity);
    }

    @Test
    void youngerChildrenHaveTheirToolAndOlderOnesASeat() {
        assertThat(line("R08", family().child("Mia", 6, true)).message()).contains("Three Houses");
        assertThat(line("R08", family().child("Mia", 14, false)).message()).contains("team meeting");
        assertThat(line("R08", family().child("Mia", 14, true))).returns(THERE, ReadinessLine::status);
        assertThat(line("R08", family().child("Mia", 6, true).done(Step.CHILD_TOOL)))
                .returns(THERE, ReadinessLine::status);
    }

    @Test
    void theTribeIsInvitedAndThenTakesPart() {
        assertThat(line("R09", family())).returns(NOT_NEEDED, ReadinessLine::status);
        assertThat(line("R09", family()).message()).contains("go on asking");

        Family marked = family().marked(Flag.ICWA);
        assertThat(line("R09", marked)).returns(MISSING, ReadinessLine::status);
        assertThat(line("R09", marked).message()).contains("Invite the Tribe");

        marked.done(Step.TRIBE_INVITED);
        assertThat(line("R09", marked).message()).contains("was invited");

        marked.person("Joan", Role.TRIBE).says("Joan", QuestionKind.OPENING);
        assertThat(line("R09", marked)).returns(THERE, ReadinessLine::status);
    }

    @Test
    void domesticViolenceAsksForAMeetingOfOnesOwn() {
        assertThat(line("R10", family())).returns(NOT_NEEDED, ReadinessLine::status);
        assertThat(line("R10", family().marked(Flag.DV)))
                .returns(MISSING, ReadinessLine::status)
                .returns(Severity.BLOCK, ReadinessLine::severity);
        assertThat(line("R10", family().marked(Flag.DV).done(Step.SEPARATE_MEETINGS)))
                .returns(THERE, ReadinessLine::status);
    }

    @Test
    void dualStatusAsksForProbation() {
        assertThat(line("R11", family())).returns(NOT_NEEDED, ReadinessLine::status);
        assertThat(line("R11", family().marked(Flag.DUAL_STATUS))).returns(MISSING, ReadinessLine::status);
    }

    @Test
    void whatTheWorkerNotedIsNoAnswerOfTheFamily() {
        Family worker = family().person("Dana", Role.WORKER).says("Dana", QuestionKind.EXCEPTION);

        assertThat(line("R12", worker)).returns(MISSING, ReadinessLine::status);
        assertThat(line("R12", worker.says(null, QuestionKind.EXCEPTION))).returns(THERE, ReadinessLine::status);
    }

    @Test
    void theRelationshipQuestionNamesTheChild() {
        assertThat(line("R13", family().child("Mia", 7, true)).message()).contains("What would Mia say");
    }

    @Test
    void theLowestNumberOpensTheNextQuestion() {
        Family family = family().person("Rosa", Role.PARENT)
                .number("Rosa", Dimension.WILLINGNESS, 8, false)
                .number("Rosa", Dimension.CONFIDENCE, 3, false);
        assertThat(line("R15", family).message()).contains("agreement").doesNotContain("confidence");

        family.number("Rosa", Dimension.AGREEMENT, 9, false);
        assertThat(line("R15", family)).returns(THERE, ReadinessLine::status);
        assertThat(line("R15", family).message()).contains("confidence 3 (Rosa)", "a 4?");
    }

    @Test
    void aPrivateNumberCountsAndIsNeverShown() {
        Family family = family().person("Rosa", Role.PARENT)
                .number("Rosa", Dimension.WILLINGNESS, 2, true)
                .number("Rosa", Dimension.AGREEMENT, 10, false)
                .number("Rosa", Dimension.CONFIDENCE, null, false);

        assertThat(line("R15", family)).returns(THERE, ReadinessLine::status);
        assertThat(line("R15", family).message()).doesNotContain("2", "Rosa");
    }

    @Test
    void hoopsAreHeardInWhatAParentSaidLately() {
        Family hoops = family().person("Rosa", Role.PARENT)
                .person("Ana", Role.NETWORK)
                .saying("Ana", "Just tell me what hoops to jump through");
        assertThat(look("R16", hoops)).as("only parents").isEqualTo(THERE);
        assertThat(look("R16", hoops.saying("Rosa", "Just tell me what hoops I have to jump through")))
                .isEqualTo(MISSING);
        for (int i = 0; i < 20; i++) {
            hoops.saying("Rosa", "When Mia cries I rock her");
        }
        assertThat(look("R16", hoops)).as("long ago").isEqualTo(THERE);
    }

    @Test
    void everyoneWithAPartAgreesAndSaysItBack() {
        Family step = family().person("Rosa", Role.PARENT).person("Ana", Role.NETWORK);
        assertThat(look("R17", step)).isEqualTo(MISSING);
        assertThat(look("R20", step)).isEqualTo(NOT_NEEDED);

        step.objective("Rosa", Category.HOUSING, "rent", "Rosa will call Ana.").part("Ana");
        assertThat(line("R17", step)).returns(Severity.BLOCK, ReadinessLine::severity);
        assertThat(line("R17", step.agreed("Rosa")))
                .returns(Severity.ASK, ReadinessLine::severity)
                .satisfies(l -> assertThat(l.message()).contains("Ana").doesNotContain("Rosa"));
        assertThat(look("R17", step.agreed("Ana"))).isEqualTo(THERE);

        assertThat(look("R20", step)).isEqualTo(MISSING);
        assertThat(look("R20", step.says("Rosa", QuestionKind.SAY_IT_BACK))).isEqualTo(THERE);
    }

    @Test
    void threeHelpersAreEnoughWithoutFamilyFinding() {
        Family one = family().person("Rosa", Role.PARENT).person("Ana", Role.NETWORK);
        assertThat(look("R19", one)).isEqualTo(MISSING);
        assertThat(look("R19", one.person("Pat", Role.NETWORK).person("Uncle", Role.NETWORK)))
                .isEqualTo(THERE);
        assertThat(look("R19", family().done(Step.FAMILY_FINDING))).isEqualTo(THERE);
    }

    @Test
    void whatPeopleDoRightIsTheirOwnWords() {
        Family worker = family().person("Lee", Role.WORKER).says("Lee", QuestionKind.EXCEPTION);
        assertThat(look("R23", worker)).isEqualTo(MISSING);
        assertThat(look("R23", family().person("Rosa", Role.PARENT).says("Rosa", QuestionKind.COPING)))
                .isEqualTo(THERE);
    }

    @Test
    void visitsNeedSomeoneOfTheNetwork() {
        Family away =
                family().person("Rosa", Role.PARENT).person("Ana", Role.NETWORK).marked(Flag.OUT_OF_HOME);
        away.objective("Rosa", Category.FAMILY_TIME, "rent", "Rosa will bake with Mia on Sundays.");
        assertThat(look("R24", away)).isEqualTo(MISSING);
        assertThat(look("R24", away.part("Ana"))).isEqualTo(THERE);
        assertThat(look("R24", family())).isEqualTo(NOT_NEEDED);
    }

    private static ReadinessRule.Status look(String catalogue, Family family) {
        return line(catalogue, family).status();
    }

    private static ReadinessLine line(String catalogue, Family family) {
        return RULES.readiness(family.dossier()).stream()
                .filter(l -> l.catalogue().equals(catalogue))
                .findFirst()
                .orElseThrow();
    }
}

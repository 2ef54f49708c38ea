package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.WorryId;

/** What a helper's answer means for the plan. */
class HelperNotAgreedTest {
    private static final Person TASHA = Person.of("tasha", "Tasha", Role.PARENT);
    private static final Person LEO = Person.of("leo", "Leo", Role.CHILD);
    private static final Person ANA = Person.of("ana", "Ana", Role.NETWORK);
    private static final ObjectiveId STEP = new ObjectiveId("o1");

    @Test
    void aHelperWhoSaidNo_blocksTheFinalPlan() {
        assertThat(found(Map.of(ANA.id(), Agreement.NO)))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.BLOCK))
                .satisfies(f -> assertThat(f.message()).contains("Ana").contains("step 1"));
    }

    @Test
    void aHelperWhoWasNotAsked_isAskedAbout() {
        assertThat(found(Map.of())).extracting(PlanFinding::severity).containsExactly(Severity.ASK);
        assertThat(found(Map.of(ANA.id(), Agreement.NOT_ASKED)))
                .extracting(PlanFinding::severity)
                .containsExactly(Severity.ASK);
    }

    @Test
    void aHelperWhoAgreedOrIsStillToBeFound_isFine() {
        for (Agreement answer : List.of(Agreement.YES, Agreement.PARTLY, Agreement.TO_BE_FOUND)) {
            assertThat(found(Map.of(ANA.id(), answer))).as(answer.toString()).isEmpty();
        }
    }

    private static List<PlanFinding> found(Map<PersonId, Agreement> answers) {
        Objective step = new Objective(
                STEP,
                1,
                TASHA.id(),
                "Tasha will call Ana every night, and Leo can call her.",
                Category.SUBSTANCE_USE,
                List.of(),
                new WorryId("w1"),
                List.of(),
                List.of(TASHA.id(), ANA.id(), LEO.id()),
                List.of());
        Dossier dossier = new Dossier(
                "Maple",
                List.of(TASHA, LEO, ANA),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(step),
                Map.of(STEP, answers),
                Map.of(),
                null,
                0);
        return Household.RULES.checkPlan(dossier).stream()
                .filter(f -> f.catalogue().equals("O29"))
                .toList();
    }
}

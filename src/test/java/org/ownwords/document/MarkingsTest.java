package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Role;
import org.ownwords.rules.Block;

class MarkingsTest {
    private static final Block OPEN = new Block("P11", "No objective answers: “Rosa drank”.");

    private final Household agreed = Household.maple()
            .objective("Rosa will call Ana.", "rosa", "ana")
            .answer("rosa", Agreement.YES)
            .answer("ana", Agreement.YES);

    @Test
    void aPlanIsFinal_whenAllSaidYesAndNothingBlocksAndItWasGivenOut() {
        agreed.issued();

        assertThat(agreed.full().marking()).isEqualTo(Marking.FINAL);
        assertThat(agreed.fridge().marking()).isEqualTo(Marking.FINAL);
        assertThat(Marking.FINAL.draft()).isFalse();
    }

    @Test
    void itIsADraft_untilItWasGivenOut() {
        assertThat(agreed.full().marking().headline()).isEqualTo("Draft: not final yet");
        assertThat(agreed.full().marking().reasons()).containsExactly("The plan has not been given out as final.");
    }

    @Test
    void itIsADraft_whileACheckBlocks_andDoesNotSayWhich() {
        agreed.issued();

        assertThat(agreed.full(OPEN).marking().headline()).isEqualTo("Draft: something is still missing");
        assertThat(agreed.full(OPEN).marking().reasons())
                .containsExactly("Some things must be done before the plan is final.");
    }

    @Test
    void itIsADraft_whileSomeoneWithAPartHasNotSaidYes() {
        Household household = Household.maple()
                .person("sponsor", "Rosa's sponsor", Role.NETWORK, "")
                .objective("Rosa will call Ana.", "rosa", "ana", "sponsor")
                .answer("rosa", Agreement.YES)
                .answer("ana", Agreement.NO)
                .answer("sponsor", Agreement.TO_BE_FOUND)
                .objective("Rosa will walk with Mia.", "rosa", "mia")
                .answer("rosa", Agreement.PARTLY)
                .objective("Mia can knock at Mr. Ortiz's door.", "mia", "ortiz")
                .answer("ortiz", Agreement.YES)
                .issued();

        assertThat(household.full().marking())
                .isEqualTo(new Marking(
                        "Draft: waiting on Ana, Rosa's sponsor, Rosa Delgado, Mia",
                        List.of(
                                "Ana does not agree with number 1.",
                                "We are still looking for Rosa's sponsor, for number 1.",
                                "Rosa Delgado agrees with a part of number 2.",
                                "Mia has not been asked about numbers 2 and 3 yet.")));
        assertThat(household.fridge().marking().headline())
                .isEqualTo(household.full().marking().headline());
        assertThat(household.fridge().marking().reasons())
                .as("who said no is nobody's business in the kitchen")
                .containsExactly("Not all of us have said yes yet.");
    }

    @Test
    void aPlanWithoutObjectives_isADraftEvenIfItWasGivenOut() {
        assertThat(Household.maple().issued().fridge().marking())
                .isEqualTo(
                        new Marking("Draft: nothing is agreed yet", List.of("We have not agreed on what to do yet.")));
    }
}

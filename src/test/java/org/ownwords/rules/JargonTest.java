package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.text.Lexicon;

/** Which words count as the office's, and whose words they are then. */
class JargonTest {
    private static final String TEXT = "Tasha will write down one coping mechanism every Sunday and show it to Ana.";

    @Test
    void aWordThatTheFamilySaidIsTheirs() {
        assertThat(found(TEXT, "In group they gave me a coping mechanism for nights."))
                .isEmpty();
        assertThat(found(TEXT, "I go for a walk.")).containsExactly("coping mechanism");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tasha will meet her developmental needs every day.",
                "Tasha refrained from altercations every Monday.",
                "Tasha is de-escalating with Ana every night.",
                "Ana will liaise with the clinicians every Friday.",
                "On a fortnightly basis Tasha will eat with Ana.",
                "Tasha will go to the permanency hearing on May 3.",
                "Every day Tasha will exhibit a good mood.",
                "Tasha will make the minor’s bed every day.",
                "Tasha will plan transportation assistance with Ana every Sunday.",
                "In the event that Leo cries, Tasha will hold him."
            })
    void allFormsAreFound(String text) {
        assertThat(found(text, "")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tasha will put Leo in the minor leagues shirt every Friday.",
                "Every Monday Tasha will bring Leo to Reunification House and eat with Ana.",
                "Tasha will write “utilize” on the word card every Monday.",
                "Every night Tasha will look at her strategies list and pick one.",
                "Tasha will go to intensive outpatient three days a week and tell Ana what she heard.",
                "Nurse Ana demonstrates the inhaler and Tasha does it back every night.",
                "Tasha will tell her sponsor every day if she is sober.",
                "Tasha will put the baby monitor by Leo's bed every night."
            })
    void plainWordsAndNamesPass(String text) {
        assertThat(found(text, "")).isEmpty();
    }

    /** A plain word that is jargon itself would send the worker round in a circle. */
    @Test
    void noPlainWordIsJargonItself() {
        Lexicon lexicon = Household.LEXICON;
        for (String list : List.of("jargon-nouns", "jargon-phrases", "jargon-verbs")) {
            assertThat(lexicon.list(list)).allSatisfy(entry -> {
                String plain = entry.substring(Math.max(entry.indexOf('='), entry.indexOf('~')) + 1);
                assertThat(found("Tasha: " + plain + ".", "")).as(entry).isEmpty();
            });
        }
    }

    private static List<String> found(String text, String said) {
        Context context = new Context(
                Household.roster(),
                Household.TASHA.id(),
                Set.of(),
                List.of(),
                List.of(new Context.Utterance(Household.TASHA, said)),
                Context.Link.UNKNOWN);
        return Household.RULES.check(text, context).stream()
                .filter(f -> f.rule().equals("jargon"))
                .map(f -> text.substring(f.start(), f.end()))
                .toList();
    }
}

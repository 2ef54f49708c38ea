package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.plan.Category.HOUSING;
import static org.ownwords.rules.Family.family;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.Role;

/** P25: the names in the steps, held against the list of people. */
class NamesDifferTest {
    @ParameterizedTest
    @CsvSource({
        "Jennifer,         Rosa will ask Jenifer to walk with her every Monday.,      BLOCK, Jenifer",
        "Guadalupe,        Rosa will call Guadelupe every night.,                     BLOCK, Guadelupe",
        "Marguerite Hill,  Each Friday Rosa will tell Margueritte about her week.,    BLOCK, Margueritte",
        "Yevgenia,         Rosa will sing with Yevgneia each Sunday.,                 BLOCK, Yevgneia",
        "Dana Okafor,      Rosa will ask Danna Okafor to drive Mia every Monday.,     BLOCK, Danna Okafor",
        "Jennifer,         Rosa will call Jen every night.,                           ASK,   Jen",
        "Francisco,        Rosa will ask Paco to come on Sundays.,                    ASK,   Paco",
        "Elizabeth Moss,   Rosa will cook with Betty every Friday.,                   ASK,   Betty",
        "Latasha,          Rosa will call Tasha before bed.,                          ASK,   Tasha",
        "Steven,           Rosa will ask Stephen to sit with Mia on Fridays.,         ASK,   Stephen",
        "Mariana,          Rosa will call Mariano every Sunday.,                      ASK,   Mariano",
        "Karla,            Rosa will call Carla every Sunday.,                        ASK,   Carla",
        "Ana,              Rosa will call Brenda every Sunday.,                       ASK,   Brenda",
        "John,             Rosa will call Joan every Sunday.,                         ASK,   Joan",
        "José,             Rosa will call Ruben every Sunday.,                        ASK,   Ruben",
    })
    void aNameThatIsNotInTheList(String known, String text, Severity severity, String written) {
        assertThat(says(known, text)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(severity);
            assertThat(f.message()).contains("“" + written + "”").doesNotContain("{");
            assertThat(f.suggestion()).doesNotContain("{");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Jennifer Diaz,    Rosa will ask Jennifer to walk with her every Monday.",
        "José,             Rosa will call JOSE every night.",
        "Nguyễn,           Rosa will call Nguyen every night.",
        "May,              May will drive Mia to school every Monday.",
        "Ana,              Rosa will light a candle at Easter and thank God.",
        "Ana,              Rosa will call Ana every Monday and write it on the Maple Street calendar.",
        "Mary-Lou,         Rosa will call Mary-Lou every night.",
        "Ana,              When the walls come in Rosa will sing “Maria” to Mia.",
        "Dr. Patel,        Rosa will tell Dr. Patel about her sleep every month.",
    })
    void aNameThatIs(String known, String text) {
        assertThat(says(known, text)).isEmpty();
    }

    @Test
    void eachNameIsToldOnceWithItsFirstStep() {
        Family twice = family().person("Rosa", Role.PARENT)
                .person("Jennifer", Role.NETWORK)
                .objective("Rosa", HOUSING, "rent", "Rosa will look at two apartments each week.")
                .objective("Rosa", HOUSING, "rent", "Rosa will call Jenifer every night.")
                .objective("Rosa", HOUSING, "rent", "Rosa will call Jenifer every morning.");

        assertThat(of(twice))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).startsWith("Step 2"));
    }

    private static List<PlanFinding> says(String known, String text) {
        return of(family().person("Rosa", Role.PARENT)
                .child("Mia", 7, true)
                .person(known, Role.NETWORK)
                .objective("Rosa", HOUSING, "rent", text));
    }

    private static List<PlanFinding> of(Family family) {
        return Household.RULES.checkPlan(family.dossier()).stream()
                .filter(f -> f.catalogue().equals("P25"))
                .toList();
    }
}

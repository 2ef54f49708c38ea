package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.Real;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Roster;

/** Who the other parent is, when the objective is a helper's or a child's. */
class ApartPeopleTest {
    private static final Person JOE = Person.of("joe", "Joe", Role.PARENT);
    private static final Person KIM = Person.of("kim", "Kim", Role.PARENT);
    private static final Person TYRELL = Person.of("tyrell", "Tyrell", Role.CHILD);
    private static final Person MIKE = Person.of("mike", "Big Mike", Role.NETWORK);

    @Test
    void aHelpersPromiseToTheOnlyParent_isFine() {
        assertThat(breaches("Big Mike will call Joe every night at nine.", MIKE, List.of(), JOE, TYRELL, MIKE))
                .isEmpty();
    }

    @Test
    void aChildMayCallItsOwnParent() {
        assertThat(breaches("Tyrell can call Joe every night at nine.", TYRELL, List.of(), JOE, TYRELL, MIKE))
                .isEmpty();
    }

    @Test
    void aHelpersPromiseToTheOneOnTheList_blocks() {
        assertThat(breaches("Big Mike will call Kim every night at nine.", MIKE, List.of("Kim"), JOE, KIM, MIKE))
                .containsExactly("Kim");
        assertThat(breaches("Big Mike will call Joe every night at nine.", MIKE, List.of("Kim"), JOE, KIM, MIKE))
                .isEmpty();
    }

    @Test
    void aHelperWhoBringsBothParentsTogether_blocks() {
        String text = "Big Mike will drive Joe and Kim to the visit every Friday.";

        assertThat(breaches(text, MIKE, List.of(), JOE, KIM, MIKE)).containsExactly(text);
    }

    @Test
    void aParentsStepWithTheOtherParent_blocks() {
        assertThat(breaches("Joe will call Kim every night at nine.", JOE, List.of(), JOE, KIM, MIKE))
                .containsExactly("Kim");
    }

    private static List<String> breaches(String text, Person owner, List<String> apart, Person... people) {
        List<Apart> list = apart.stream()
                .map(name -> new Apart(new ApartId("a-" + name), Apart.Kind.PERSON, name))
                .toList();
        Context context = new Context(
                new Roster(List.of(people), null), owner.id(), Set.of(Flag.DV), list, null, Context.Link.LINKED);
        return Real.RULES.check(text, context).stream()
                .filter(f -> f.catalogue().equals("O25") && f.severity() == Severity.BLOCK)
                .map(f -> text.substring(f.start(), f.end()))
                .toList();
    }
}

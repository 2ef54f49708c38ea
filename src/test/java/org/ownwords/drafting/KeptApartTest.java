package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.Category;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Idea;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.text.Roster;

class KeptApartTest {
    private static final Person NORA = Person.of("nora", "Nora", Role.PARENT);
    private static final Quote SAID = new Quote(new LineId("l"), 1, new Span(0, 4));
    private static final Person DALE = Person.of("dale", "Dale", Role.PARENT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora will call her boyfriend Rick when she is scared. | true",
                "Rick will pick up the children. | true",
                "Nora will text her ex about the coats. | true",
                "Nora will text her husband about the coats. | true",
                "Nora will walk to the library with the children. | false"
            })
    void withOneParentWhatTheWorrySaysIsKeptApart(String text, boolean touches) {
        assertThat(touches(text, "Her boyfriend Rick hit Nora in front of the children.", List.of(NORA)))
                .isEqualTo(touches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June and her husband will take the children on Fridays. | false",
                "Nora will text her ex about the coats. | true"
            })
    void withOneParentAndNoPartnerInTheWorryOnlyAnExIs(String text, boolean touches) {
        assertThat(touches(text, "Someone in the house hit Nora.", List.of(NORA)))
                .isEqualTo(touches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June and her husband will take the children on Fridays. | true",
                "Nora will call Dale on Sundays. | true",
                "Nora will walk to the library with the children. | false"
            })
    void withTwoParentsTheOtherIsKeptApart(String text, boolean touches) {
        assertThat(touches(text, "Someone in the house hit Nora.", List.of(NORA, DALE)))
                .isEqualTo(touches);
    }

    private static boolean touches(String text, String worried, List<Person> people) {
        Worry worry = new Worry(new WorryId("w"), 1, Worry.Kind.HARM, worried, "");
        Material material =
                new Material(List.of(), new Roster(people, null), List.of(worry), Set.of(Flag.DV), List.of());
        Idea idea = new Idea(NORA.id(), text, Category.DOMESTIC_VIOLENCE, List.of(SAID), List.of(), null);
        return new KeptApart(material).touches(idea, material);
    }
}

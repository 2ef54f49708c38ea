package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Roster;

/** One click, and the text reads as it should. */
class RewriteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mom will call Ana every night.                | Tasha will call Ana every night.
            Every night the mother will call Ana.         | Every night Tasha will call Ana.
            Ana will knock at Mom’s door every night.     | Ana will knock at Tasha’s door every night.
            The birth mother will call Ana every Monday.  | Tasha will call Ana every Monday.
            Ana will drive the client every Monday.       | Ana will drive Tasha every Monday.
            """)
    void aRoleWordBecomesTheName(String before, String after) {
        assertThat(mended(before, "role-word", Household.TASHA, Household.ANA)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tasha will utilize the chart every night.               | Tasha will use the chart every night.
            Tasha utilizes the chart every night.                   | Tasha uses the chart every night.
            The chart is utilized by Tasha every night.             | The chart is used by Tasha every night.
            Every night utilizing the chart, Tasha reads to Leo.    | Every night using the chart, Tasha reads to Leo.
            Utilize the chart every night with Leo.                 | Use the chart every night with Leo.
            Tasha will walk with Ana prior to Monday visitation.    | Tasha will walk with Ana before Monday family time.
            Prior to the visit Tasha will eat with Ana.             | Before the visit Tasha will eat with Ana.
            Tasha will use a coping mechanism every night.          | Tasha will use a way to get through hard times every night.
            Tasha will use two coping mechanisms every night.       | Tasha will use two ways to get through hard times every night.
            Tasha will talk with Ana about reunification on Monday. | Tasha will talk with Ana about the children coming home on Monday.
            Tasha will tell Ana about the reunification on Monday.  | Tasha will tell Ana about the children coming home on Monday.
            Tasha will go to an urinalysis every Monday.            | Tasha will go to a drug test every Monday.
            Tasha will go to a psychiatric evaluation on Monday.    | Tasha will go to a visit with a mental health doctor on Monday.
            Tasha will sit at the clinician’s desk on Monday.       | Tasha will sit at the counselor’s desk on Monday.
            TASHA WILL UTILIZE THE CHART EVERY NIGHT.               | TASHA WILL USE THE CHART EVERY NIGHT.
            Tasha will pick an age-appropriate book on Monday.      | Tasha will pick an age-appropriate book on Monday.
            """)
    void anOfficeWordBecomesAPlainOne(String before, String after) {
        assertThat(mended(before, "jargon", Household.TASHA, Household.ANA)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tasha will call Ana every night at nine and tell her how the day went with Leo, and then she will write one good thing from that day into the red book. | Tasha will call Ana every night at nine and tell her how the day went with Leo. Then she will write one good thing from that day into the red book.
            Every Saturday Tasha will go to the store on the corner with Ana and buy food for the week, and Ana will help her to carry it up the four stairs. | Every Saturday Tasha will go to the store on the corner with Ana and buy food for the week. Ana will help her to carry it up the four stairs.
            When Leo throws his cup on the floor, Tasha will kneel down next to him and wipe it up with him, and Ana will fill the cup up to the red line again. | When Leo throws his cup on the floor, Tasha will kneel down next to him and wipe it up with him. Then Ana will fill the cup up to the red line again.
            Every Sunday Tasha will walk to the park with Leo and Ana and sit on the bench by the pond and feed the ducks and talk about what was good in it. | Every Sunday Tasha will walk to the park with Leo and Ana and sit on the bench by the pond and feed the ducks and talk about what was good in it.
            """)
    void aLongSentenceBecomesTwoWhereASecondOneBegins(String before, String after) {
        assertThat(mended(before, "sentence-too-long", Household.TASHA, Household.ANA))
                .isEqualTo(after);
    }

    @Test
    void twoParentsAreBothNamed() {
        assertThat(mended("The parents will eat with Leo every night.", "role-word", Household.TASHA, Household.STEVE))
                .isEqualTo("Tasha and Steve will eat with Leo every night.");
    }

    @Test
    void theMinorIsTheChildAndNeverTheParent() {
        Person leo = Person.of("leo", "Leo", Role.CHILD);
        assertThat(mended("Tasha will wake the minor at seven every day.", "role-word", Household.TASHA, leo))
                .isIn("Tasha will wake Leo at seven every day.", "Tasha will wake the minor at seven every day.");
    }

    @Test
    void whatIsTheirsStaysTheirs() {
        assertThat(mended("Ana will paint the parents' room by May 1.", "role-word", Household.TASHA, Household.STEVE))
                .isEqualTo("Ana will paint Tasha and Steve’s room by May 1.");
    }

    @Test
    void whereNoNameIsKnownNothingIsOffered() {
        String text = "Mom will call her sister every night.";
        assertThat(Household.RULES.check(text, Context.NOTHING))
                .filteredOn(f -> f.rule().equals("role-word"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.rewrite()).isNull());
    }

    @Test
    void aRewriteGoesForward() {
        assertThatThrownBy(() -> new Rewrite(5, 4, "Ana")).isInstanceOf(Invalid.class);
        assertThat(new Rewrite(0, 3, "Ana").in("Mom calls.")).isEqualTo("Ana calls.");
    }

    /** The text after every rewrite that this rule offers, last one first so that the offsets of the others hold. */
    static String mended(String text, String rule, Person... people) {
        Context context =
                new Context(new Roster(List.of(people), null), null, Set.of(), List.of(), null, Context.Link.UNKNOWN);
        List<Rewrite> rewrites = Household.RULES.check(text, context).stream()
                .filter(f -> f.rule().equals(rule))
                .map(Finding::rewrite)
                .filter(Objects::nonNull)
                .toList();
        String mended = text;
        for (int i = rewrites.size() - 1; i >= 0; i--) {
            mended = rewrites.get(i).in(mended);
        }
        return mended;
    }
}

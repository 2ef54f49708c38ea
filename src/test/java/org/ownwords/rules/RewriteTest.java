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

    @Test
    void twoParentsAreBothNamed() {
        assertThat(mended("The parents will eat with Leo every night.", "role-word", Household.TASHA, Household.STEVE))
                .isEqualTo("Tasha and Steve will eat with Leo every night.");
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

package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.text.Roster;

class GateTest {
    private static final Person ROSA = Person.of("rosa", "Rosa", Role.PARENT);
    private static final Person ANA =
            new Person(new PersonId("ana"), 1, "Ana", List.of(), Role.NETWORK, "Rosa's sister", null, true, true);
    private static final Person LUPE = Person.of("lupe", "Lupe", Role.NETWORK);
    private static final Line SAID = line(
            "t1", "I call my sister two times a week and Mondays at 9 we walk for 30 minutes, “just us”, till May 3.");
    private static final Material MATERIAL = new Material(
            List.of(SAID, line("t2", "Lupe drives.")),
            new Roster(List.of(ROSA, ANA, LUPE), null),
            List.of(),
            Set.of(),
            List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa will call her sister Ana twice a week.",
                "Every Monday at nine, Rosa will walk with Ana for thirty minutes.",
                "Rosa will walk, “just us”, with Ana until May 3.",
                "On Mondays Rosa will call Ana 2 times."
            })
    void whatWasSaidPassesInOtherForms(String text) {
        assertThat(Desk.GATE.refuses(idea(text), MATERIAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa will call Ana three times a week.",
                "Rosa will call Ana every Tuesday.",
                "Rosa will call Ana at 10.",
                "Rosa will call Ana at noon.",
                "Rosa will call Ana until June 3.",
                "Rosa will call Lupe.",
                "Rosa will walk with Brenda.",
                "Rosa will walk with Ana at the lake.",
                "On Mondays Rosa will meet Ana in the little park.",
                "Rosa will say “I am done”."
            })
    void whatNobodySaidIsRefusedInAPlainSentence(String text) {
        assertThat(Desk.GATE.refuses(idea(text), MATERIAL))
                .hasValueSatisfying(why ->
                        assertThat(why).endsWith(".").doesNotContain("Lupe").doesNotContain("Brenda"));
    }

    @Test
    void aQuoteMustBeThereInThatVersion() {
        Quote beyond = new Quote(SAID.id(), 1, new Span(0, 500));
        Quote older = new Quote(SAID.id(), 2, new Span(0, 5));
        Quote elsewhere = new Quote(new LineId("t9"), 1, new Span(0, 5));

        assertThat(List.of(beyond, older, elsewhere))
                .allMatch(quote -> Desk.GATE
                        .refuses(
                                new Idea(ROSA.id(), "Rosa will walk.", Category.OTHER, List.of(quote), List.of(), null),
                                MATERIAL)
                        .isPresent());
    }

    private static Idea idea(String text) {
        return new Idea(ROSA.id(), text, Category.OTHER, List.of(Quote.of(SAID)), List.of(), null);
    }

    private static Line line(String id, String words) {
        return new Line(
                new LineId(id),
                1,
                new TalkId("talk"),
                ROSA.id(),
                words,
                Wording.EXACT,
                Audience.TEAM,
                QuestionKind.EXCEPTION,
                null);
    }
}

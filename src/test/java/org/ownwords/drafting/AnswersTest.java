package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.Real;
import org.ownwords.conversation.Question;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.text.Roster;

class AnswersTest {
    private static final Person DEE = Person.of("dee", "Dee", Role.PARENT);
    private static final Person OMAR = Person.of("omar", "Omar", Role.NETWORK);
    private static final Person PIA = Person.of("pia", "Pia", Role.CHILD);

    private final Answers answers = new Answers(Real.ANALYZER, Real.MESSAGES.sentences());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            How often do you do that?      | Most mornings, yeah. | Dee will braid Pia's hair most mornings.
            How many times a week?         | Like twice a week | Dee will braid Pia's hair twice a week.
            Which days is that?            | Sundays. Wednesdays too | Dee will braid Pia's hair on Sundays.
            How long do you keep at it?    | Half an hour | Dee will braid Pia's hair for half an hour.
            When do you do that?           | Before school. | Dee will braid Pia's hair before school.
            Who would notice?              | Omar, he's always by. | Dee will braid Pia's hair. Omar would notice when Dee does this.
            Who could help you with that?  | I could ask Omar | Dee will braid Pia's hair. Omar could help with this.
            How often do you do that?      | I don't know, not every day. | Dee will braid Pia's hair.
            How often do you do that?      | As needed, I guess. | Dee will braid Pia's hair.
            Who would notice?              | Nobody. Not Omar. | Dee will braid Pia's hair.
            What do you like about it?     | Every Monday is a new start. | Dee will braid Pia's hair.
            """)
    void theAnswerIsPutInAndNothingElse(String question, String answer, String told) {
        assertThat(first("I braid Pia's hair.", question, answer).text()).isEqualTo(told);
    }

    @Test
    void nobodyElsesAnswerIsPutIn() {
        List<Line> lines = List.of(line(1, DEE, "I braid Pia's hair."), line(2, OMAR, "Every night."));
        Map<LineId, Prompt> prompts = Map.of(new LineId("l2"), new Prompt("How often do you call?", null));

        assertThat(propose(lines, prompts).get(0).text()).isEqualTo("Dee will braid Pia's hair.");
    }

    @Test
    void everyFollowUpOfTheQuestionsThatCanBeFilledInIsKnown() {
        Set<Detail> filled = EnumSet.of(Detail.HOW_OFTEN, Detail.DIFFERENCE, Detail.TRIGGER);
        List<String> unknown = new ArrayList<>();
        for (Question question : Real.BANK.questions()) {
            Detail follows = question.follows();
            boolean who = (follows == Detail.HELPER || follows == Detail.NOTICER)
                    && question.text().contains("Who");
            Detail read = answers.wanted(question.text());
            if ((filled.contains(follows) || who) && read != follows) {
                unknown.add(question.text() + " -> " + read);
            }
        }
        assertThat(unknown).hasSizeLessThanOrEqualTo(6);
    }

    private static Idea first(String said, String question, String answer) {
        List<Line> lines = List.of(line(1, DEE, said), line(2, DEE, answer));
        return propose(lines, Map.of(new LineId("l2"), new Prompt(question, null)))
                .get(0);
    }

    private static List<Idea> propose(List<Line> lines, Map<LineId, Prompt> prompts) {
        Roster roster = new Roster(List.of(DEE, OMAR, PIA), null);
        return Real.OFFLINE
                .propose(new Material(lines, new HashMap<>(prompts), roster, List.of(), Set.of(), List.of()))
                .ideas();
    }

    private static Line line(int n, Person speaker, String words) {
        return new Line(
                new LineId("l" + n),
                1,
                new TalkId("t"),
                speaker.id(),
                words,
                Wording.EXACT,
                Audience.TEAM,
                QuestionKind.EXCEPTION,
                null);
    }
}

package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.text.Roster;

class AskedNoHelpTest {
    private static final Person KAY =
            new Person(new PersonId("kay"), 1, "Kay", List.of(), Role.PARENT, "", null, true, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did not help? | I took long walks. | 0",
                "Anything you tried that didn't work? | I wrote in a journal every night. | 0",
                "What was no use at all? | I phoned the line on the fridge magnet. | 0",
                "What made it worse? | I lectured her at the table. | 0",
                "What did not help? | Pills, no. But I walked the dog at night. | 1",
                "What did you do when that didn't work? | I walked the dog at night. | 1",
                "That did not help. What did? | I walked the dog at night. | 1",
                "What helped? | I walked the dog at night. | 1"
            })
    void whatAnswersItIsNotOffered(String question, String words, int ideas) {
        Line line = new Line(
                new LineId("t1"),
                1,
                new TalkId("talk"),
                KAY.id(),
                words,
                Wording.EXACT,
                Audience.TEAM,
                QuestionKind.EXCEPTION,
                null);
        Material material = new Material(
                List.of(line),
                Map.of(line.id(), new Prompt(question, null)),
                new Roster(List.of(KAY), LocalDate.parse("2026-12-01")),
                List.of(),
                Set.of(),
                List.of());

        assertThat(Desk.DRAFTER.propose(material).ideas().stream()
                        .filter(idea -> !idea.quotes().isEmpty()))
                .hasSize(ideas);
    }
}

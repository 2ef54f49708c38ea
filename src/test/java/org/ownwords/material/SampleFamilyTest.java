package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Decision;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.House;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.Talk;
import org.ownwords.conversation.TalkKind;
import org.ownwords.plan.Audience;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;

class SampleFamilyTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    private final CaseFile maple = play(SampleFamily.maple(TODAY));

    @Test
    void mapleStandsHalfDone() {
        Talk talk = maple.talks().byId().values().iterator().next();

        assertThat(maple.name()).isEqualTo("Maple");
        assertThat(maple.talks().byId()).hasSize(1);
        assertThat(talk.kind()).isEqualTo(TalkKind.MEETING);
        assertThat(talk.stage()).isEqualTo(Stage.RELATIONSHIPS);
        assertThat(talk.asking()).as("a question waits for its answer").isNotNull();
        assertThat(maple.lines()).noneMatch(l -> talk.asking().equals(l.ask()));
        assertThat(maple.plan().candidates()).isEmpty();
        assertThat(maple.plan().objectives()).isEmpty();
    }

    @Test
    void mapleSaysEnoughToWorkWith() {
        Map<QuestionKind, Long> kinds =
                maple.lines().stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting()));

        assertThat(maple.lines()).hasSizeBetween(16, 20);
        assertThat(kinds)
                .containsKeys(
                        QuestionKind.OPENING,
                        QuestionKind.EXCEPTION,
                        QuestionKind.RELATIONSHIP,
                        QuestionKind.PREFERRED_FUTURE,
                        QuestionKind.SCALING);
        assertThat(maple.lines()).extracting(Line::wording).contains(Wording.EXACT, Wording.NOTED);
        assertThat(maple.talks().numbers().values()).extracting(n -> n.value()).containsExactly(7);
        assertThat(maple.worries().byId().values())
                .extracting(Worry::kind)
                .containsExactly(Worry.Kind.HARM, Worry.Kind.DANGER);
        assertThat(maple.worries().byId().values()).allMatch(Worry::hasGoal);
        assertThat(maple.people().byId().values())
                .extracting(Person::role)
                .containsExactly(Role.PARENT, Role.CHILD, Role.NETWORK, Role.NETWORK, Role.NETWORK, Role.WORKER);
    }

    @Test
    void whatTheChildSaidIsForTheWorkerAlone() {
        List<Line> childs = maple.dossier().linesBy(Role.CHILD).toList();

        assertThat(childs).isNotEmpty().allMatch(l -> l.audience() == Audience.WORKER);
        assertThat(maple.teamLines()).hasSize(maple.lines().size() - childs.size());
    }

    @Test
    void theNewestDayIsTheDayItIsOpenedOn() {
        assertThat(maple.people().steps())
                .containsEntry(Step.SAFETY_MAPPING, TODAY.minusDays(15))
                .containsEntry(Step.FAMILY_TEAM_MEETING, TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type: open-file'                                         | 1 | list of inputs",
                "'- {type: open-file, name: A}~- hello'                    | 2 | must be an input",
                "'- {type: open-file, name: A}~~- {type: dance}'           | 3 | no input of that type",
                "'- {type: open-file, name: A, mood: good}'                | 1 | no field “mood”",
                "'- {type: open-file, name: A}~- {type: [}'                | 2 | not YAML",
                "'- {type: note-step, step: sdm, on: some day}'             | 1 | “on”",
            })
    void aBrokenFileNamesItselfAndTheLine(String yaml, int line, String problem) {
        assertThatThrownBy(() -> SampleFamily.read("families/x.yaml", bytes(yaml.replace('~', '\n')), TODAY))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith("families/x.yaml, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    private static ByteArrayInputStream bytes(String text) throws IOException {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CaseFile play(List<Input> inputs) {
        Analyzer analyzer = new Analyzer(LexiconFiles.load());
        House house = new House(new Rules(analyzer, MessageFiles.load("en")), analyzer, TODAY);
        Stamp stamp = new Stamp(Instant.parse("2027-03-09T17:00:00Z"), "Dana Whitfield", "laptop");
        CaseFile file = CaseFile.unopened(new FileId("f1"));
        for (Input input : inputs) {
            Decision decision = input.decide(file, house);
            assertThat(decision).as(input.toString()).isInstanceOf(Decision.Accepted.class);
            List<Recorded> events = new ArrayList<>();
            for (Event event : ((Decision.Accepted) decision).events()) {
                events.add(new Recorded(file.seq() + events.size() + 1, stamp, event));
            }
            file = file.after(events);
        }
        return file;
    }
}

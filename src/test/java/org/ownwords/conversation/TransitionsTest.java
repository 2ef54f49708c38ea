package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;

/** The machine against its tables: every stage, every way out of it, every guard met or not. */
class TransitionsTest {
    private static final Map<String, Stage> STAGES = Map.of(
            "O", Stage.OPENING,
            "P", Stage.PROGRESS,
            "E", Stage.EXCEPTIONS,
            "R", Stage.RELATIONSHIPS,
            "F", Stage.PREFERRED_FUTURE,
            "S", Stage.SCALING,
            "I", Stage.OBJECTIVES,
            "B", Stage.SAY_IT_BACK,
            "CLOSED", Stage.CLOSED);
    private static final Map<String, String> OUTCOMES = Map.of(
            ".",
            "",
            "+",
            "",
            "a",
            "stage-unanswered",
            "p",
            "needs-parent",
            "w",
            "needs-worry",
            "x",
            "no-such-stage",
            "c",
            "talk-closed");

    /** One cell of a table. */
    record Cell(String table, String row, Stage from, String column, String outcome) {
        @Override
        public String toString() {
            return table + ": " + row + " → " + column;
        }
    }

    @ParameterizedTest
    @MethodSource
    void goTo(Cell cell) {
        Stage to = STAGES.get(cell.column());
        Play play = standingAt(cell.from(), cell.table());

        Decision decision = play.when(
                new TalkInput.GoTo(Given.TALK, to, cell.table().contains("with a tap") ? Tap.NOT_TODAY : null));

        assertThat(refusal(decision)).isEqualTo(cell.outcome());
        assertThat(play.file().talks().byId().get(Given.TALK).stage())
                .isEqualTo(cell.outcome().isEmpty() ? to : cell.from());
    }

    static Stream<Cell> goTo() {
        return cells("/conversation/transitions.txt").filter(c -> c.from() != null);
    }

    @ParameterizedTest
    @MethodSource
    void everyInput(Cell cell) {
        Stage at = STAGES.get(cell.column());
        Play play = standingAt(at == Stage.CLOSED ? Stage.SCALING : at, "MEETING: all said and agreed");
        if (at == Stage.CLOSED) {
            play.given(new TalkInput.CloseTalk(Given.TALK));
        }

        assertThat(refusal(play.when(input(cell.row())))).isEqualTo(cell.outcome());
    }

    static Stream<Cell> everyInput() {
        return cells("/conversation/inputs.txt");
    }

    private static Play standingAt(Stage from, String table) {
        Play play = new Play().given(Given.opened(), Given.talk(TalkKind.valueOf(table.split(":")[0])));
        boolean family = !table.contains("nobody named");
        if (family) {
            play.given(Given.rosa());
        }
        if (table.contains("a worry") || table.contains("agreed")) {
            play.given(Given.worry());
        }
        if (table.contains("all said")) {
            play.given(said(family));
        }
        if (table.contains("agreed")) {
            play.given(Given.agreed("said-opening"));
        }
        return play.happened(new TalkEvent.StageEntered(Given.TALK, from, Set.of(), null));
    }

    private static Input[] said(boolean family) {
        return Stream.of(Given.everythingSaid())
                .map(TalkInput.KeepLine.class::cast)
                .map(l -> family ? l : Given.line(l.id().value(), null, l.kind(), l.text()))
                .toArray(Input[]::new);
    }

    private static Input input(String name) {
        return switch (name) {
            case "keep-line" -> Given.line("new", Given.ROSA, QuestionKind.EXCEPTION, "I walk");
            case "ask-question" ->
                new TalkInput.AskQuestion(
                        Given.TALK, new AskId("a1"), null, QuestionKind.EXCEPTION, "When did it go well?", null, null);
            case "give-number" ->
                new TalkInput.GiveNumber(Given.TALK, new NumberId("n1"), Dimension.CONFIDENCE, Given.ROSA, 7, null);
            case "close-talk" -> new TalkInput.CloseTalk(Given.TALK);
            case "go-to OPENING" -> new TalkInput.GoTo(Given.TALK, Stage.OPENING, null);
            case "correct-line" ->
                new TalkInput.CorrectLine(new LineId("said-exception"), 1, "I call Ana", Wording.EXACT);
            case "name-speaker" -> new TalkInput.NameSpeaker(new LineId("said-exception"), 1, Given.ROSA);
            case "set-audience" -> new TalkInput.SetAudience(new LineId("said-exception"), 1, Audience.PLAN, null);
            case "start-talk" -> new TalkInput.StartTalk(new TalkId("t2"), TalkKind.MEETING, Given.TALK, null);
            case "request-draft" -> new DraftInput.RequestDraft(new DraftId("d1"));
            default -> throw new AssertionError("no input is called " + name);
        };
    }

    private static String refusal(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.refusal().why().code()
                : "";
    }

    private static Stream<Cell> cells(String resource) {
        List<Cell> cells = new ArrayList<>();
        String table = "";
        List<String> columns = List.of();
        for (String line : lines(resource)) {
            if (line.startsWith("== ")) {
                table = line.substring(3);
                columns = List.of();
            } else if (!line.startsWith("#") && !line.isBlank()) {
                List<String> words = List.of(line.strip().split(" +"));
                if (columns.isEmpty()) {
                    columns = words;
                } else {
                    cells.addAll(row(table, columns, words));
                }
            }
        }
        return cells.stream();
    }

    private static List<Cell> row(String table, List<String> columns, List<String> words) {
        int first = words.size() - columns.size();
        String row = String.join(" ", words.subList(0, first));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable String outcome = OUTCOMES.get(words.get(first + i));
            assertThat(outcome)
                    .as("unknown letter in " + table + ", row " + row)
                    .isNotNull();
            cells.add(new Cell(table, row, STAGES.get(row), columns.get(i), outcome));
        }
        return cells;
    }

    private static List<String> lines(String resource) {
        try (var in = TransitionsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables leave out no stage. */
    @ParameterizedTest
    @MethodSource("kinds")
    void tablesCoverEveryStage(TalkKind kind) {
        Set<String> rows = new LinkedHashSet<>();
        goTo().filter(c -> c.table().startsWith(kind.name())).forEach(c -> rows.add(c.column()));

        assertThat(rows.stream().map(STAGES::get)).containsAll(kind.stages());
    }

    /** Nor an input of a talk. */
    @Test
    void tableCoversEveryTalkInput() {
        Set<String> rows = everyInput().map(c -> c.row().split(" ")[0]).collect(Collectors.toSet());

        assertThat(TalkInput.class.getPermittedSubclasses())
                .extracting(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .allSatisfy(name -> assertThat(rows).contains(name));
    }

    static Stream<TalkKind> kinds() {
        return Stream.of(TalkKind.MEETING, TalkKind.REVIEW);
    }
}

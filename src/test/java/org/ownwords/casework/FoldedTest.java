package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.conversation.TalkInput;
import org.ownwords.conversation.TalkKind;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Wording;
import org.ownwords.text.Heard;

class FoldedTest {
    @TempDir
    Path folder;

    @Test
    void eachVersionOfALineIsHeardOnceHoweverOftenTheFileIsLookedAt() throws Exception {
        List<String> heard = new ArrayList<>();
        try (Table table = new Table(folder, Table.nothing("m"), Table.nothing("o"), Runnable::run, (line, roster) -> {
                    heard.add(line.text());
                    return Heard.NOTHING;
                })
                .begun()) {
            table.done(Table.line("l1", "I sing"));
            table.done(Table.line("l2", "I dance"));
            assertThat(heard).as("nobody asked yet").isEmpty();
            table.file();
            table.file();
            table.done(Table.line("l3", "I walk"));
            table.done(new TalkInput.CorrectLine(new LineId("l1"), 1, "I sing a lot", null));
            table.file();
            assertThat(heard).containsExactly("I sing", "I dance", "I sing a lot", "I walk");
        }
    }

    @Test
    void aLineThatCannotBeHeardDoesNotKeepTheFileShut() throws Exception {
        try (Table table = new Table(folder, Table.nothing("m"), Table.nothing("o"), Runnable::run, (line, roster) -> {
                    throw new IllegalStateException(line.text());
                })
                .begun()) {
            table.done(Table.line("l1", "I sing"));
            assertThat(table.casework.open(Table.MAPLE))
                    .isInstanceOfSatisfying(
                            Opened.Found.class,
                            found -> assertThat(found.hearings().heard(new LineId("l1")))
                                    .isEqualTo(Heard.NOTHING));
        }
    }

    @Test
    void tenThousandEventsFoldWellWithinASecond() {
        List<Recorded> events = events(10_000);
        Folded.of(Table.MAPLE, events);
        Instant start = Instant.now();
        CaseFile file = Folded.of(Table.MAPLE, events).file();
        Duration took = Duration.between(start, Instant.now());
        System.out.println("10,000 events folded in " + took.toMillis() + " ms");
        assertThat(file.seq()).isEqualTo(10_000);
        assertThat(file.lines()).hasSize(9_997);
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }

    private static List<Recorded> events(int count) {
        Stamp stamp = new Stamp(Instant.parse("2026-03-02T17:00:00Z"), "worker", "laptop");
        List<Recorded> events = new ArrayList<>();
        events.add(new Recorded(1, stamp, new PeopleEvent.FileOpened("Maple")));
        events.add(new Recorded(2, stamp, new PeopleEvent.PersonAdded(Person.of("rosa", "Rosa", Role.PARENT))));
        events.add(
                new Recorded(3, stamp, new TalkEvent.TalkStarted(Table.TALK, TalkKind.MEETING, Stage.OPENING, null)));
        for (int seq = 4; seq <= count; seq++) {
            Line line = new Line(
                    new LineId("l" + seq),
                    1,
                    Table.TALK,
                    Table.ROSA,
                    "I call my sister",
                    Wording.NOTED,
                    Audience.TEAM,
                    QuestionKind.EXCEPTION,
                    null);
            events.add(new Recorded(seq, stamp, new TalkEvent.LineKept(line)));
        }
        return events;
    }
}

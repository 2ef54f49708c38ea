package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Refusal;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.TalkInput;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;

class JournaledCaseworkTest {
    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereAfterAStart() throws Exception {
        try (Table table = new Table(folder).begun()) {
            table.done(Table.line("l1", "When I get that feeling I call my sister"));
        }
        try (Table table = new Table(folder)) {
            assertThat(table.file().lines())
                    .extracting(Line::text)
                    .containsExactly("When I get that feeling I call my sister");
            assertThat(table.casework.files()).extracting(FileCard::name).containsExactly("Maple");
        }
    }

    @Test
    void theSameCommandAgainGivesTheSameAnswer() throws Exception {
        try (Table table = new Table(folder).begun()) {
            Command command = Table.command("c1", Table.line("l1", "I call my sister"));
            Outcome first = table.casework.submit(Table.MAPLE, command);
            Outcome again = table.casework.submit(Table.MAPLE, command);
            assertThat(again).isEqualTo(first).isInstanceOf(Outcome.Done.class);
            assertThat(table.file().lines()).hasSize(1);
        }
    }

    @Test
    void anotherBodyUnderTheSameIdIsToldApart() throws Exception {
        try (Table table = new Table(folder).begun()) {
            table.casework.submit(Table.MAPLE, Table.command("c1", Table.line("l1", "I call my sister")));
            assertThat(table.casework.submit(
                            Table.MAPLE, new Command("c1", "other", Table.line("l2", "I sing"), "worker", "laptop")))
                    .isEqualTo(new Outcome.Reused());
        }
    }

    @Test
    void aRefusalChangesNothingAndIsNotRemembered() throws Exception {
        try (Table table = new Table(folder).begun()) {
            long before = table.file().seq();
            assertThat(table.submit(new PeopleInput.OpenFile("Oak")))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            r -> assertThat(r.refusal().why()).isEqualTo(Refusal.Why.FILE_EXISTS));
            assertThat(table.file().seq()).isEqualTo(before);
        }
    }

    @Test
    void aFileThatNobodyOpenedIsUnknown() throws Exception {
        FileId oak = new FileId("oak");
        try (Table table = new Table(folder)) {
            assertThat(table.casework.open(oak)).isEqualTo(new Opened.Unknown());
            assertThat(table.casework.submit(oak, Table.command(Table.line("l1", "I sing"))))
                    .isEqualTo(new Outcome.Unknown());
            assertThat(table.casework.after(oak, 0)).isEqualTo(List.of());
            assertThat(table.casework.files()).isEmpty();
        }
    }

    @Test
    void aCommandRepeatedFromEightThreadsHappensOnce() throws Exception {
        try (Table table = new Table(folder).begun()) {
            Command command = Table.command("c1", Table.line("l1", "I call my sister"));
            List<Outcome> outcomes = Crowd.of(8, n -> table.casework.submit(Table.MAPLE, command));
            assertThat(outcomes).hasSize(8).containsOnly(outcomes.get(0));
            assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
            assertThat(table.file().lines()).hasSize(1);
            assertThat(table.journal.read(Table.MAPLE))
                    .hasSize((int) table.file().seq());
        }
    }

    @Test
    void whatIsOnlyAddedIsNeverStale() throws Exception {
        try (Table table = new Table(folder).begun()) {
            long before = table.file().seq();
            List<List<Outcome>> outcomes = Crowd.of(
                    8,
                    n -> IntStream.range(0, 25)
                            .mapToObj(i -> table.submit(Table.line("l-" + n + "-" + i, "said by " + n)))
                            .toList());
            assertThat(outcomes).allSatisfy(all -> assertThat(all).hasOnlyElementsOfType(Outcome.Done.class));
            assertThat(table.file().lines()).hasSize(200);
            assertThat(table.casework.after(Table.MAPLE, before))
                    .extracting(Recorded::seq)
                    .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + 200)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void anEditOfWhatSomeoneElseChangedIsStaleAndOnlyThat() throws Exception {
        try (Table table = new Table(folder).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(Table.line("l2", "I sing"));
            table.done(new TalkInput.CorrectLine(new LineId("l1"), 1, "I call my sister Ana", null));
            assertThat(table.submit(new TalkInput.CorrectLine(new LineId("l1"), 1, "I call her", null)))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            r -> assertThat(r.refusal().why()).isEqualTo(Refusal.Why.STALE));
            table.done(new TalkInput.CorrectLine(new LineId("l2"), 1, "I sing out loud", null));
            assertThat(table.file().lines())
                    .extracting(Line::text)
                    .containsExactly("I call my sister Ana", "I sing out loud");
        }
    }

    @Test
    void aDamagedFileNamesItselfAndTheOthersOpen() throws Exception {
        FileId oak = new FileId("oak");
        try (Table table = new Table(folder).begun()) {
            table.casework.submit(oak, Table.command(new PeopleInput.OpenFile("Oak")));
        }
        Table.tamper(folder, "update event set by = 'x' where file = 'maple' and seq = 3");
        String damage = "File maple cannot be opened: row 3 was changed or damaged.";
        try (Table table = new Table(folder)) {
            assertThat(table.casework.open(Table.MAPLE)).isEqualTo(new Opened.Damaged(damage));
            assertThat(table.submit(Table.line("l1", "I sing"))).isEqualTo(new Outcome.Damaged(damage));
            assertThat(table.casework.open(oak)).isInstanceOf(Opened.Found.class);
            assertThat(table.casework.files())
                    .extracting(FileCard::name, FileCard::damage)
                    .containsExactlyInAnyOrder(tuple("Maple", damage), tuple("Oak", null));
        }
    }

    @Test
    void aStampSaysWhenAndWho() throws Exception {
        try (Table table = new Table(folder).begun()) {
            Outcome.Done done = table.done(Table.line("l1", "I sing"));
            assertThat(done.events())
                    .extracting(Recorded::stamp)
                    .containsExactly(new Stamp(Instant.parse("2026-03-02T17:00:00.123456Z"), "worker", "laptop"));
        }
    }
}

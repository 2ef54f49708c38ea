package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.conversation.Refusal;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Line;

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
}

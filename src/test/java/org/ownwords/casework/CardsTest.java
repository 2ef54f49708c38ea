package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.plan.FileId;

class CardsTest {
    @TempDir
    Path folder;

    @Test
    void twoHundredFilesAreListedAtOnce() throws Exception {
        try (Table table = new Table(folder)) {
            for (int i = 0; i < 200; i++) {
                table.casework.submit(new FileId("f" + i), Table.command("c", new PeopleInput.OpenFile("Tree " + i)));
            }
        }
        try (Table table = new Table(folder)) {
            Instant start = Instant.now();
            List<FileCard> first = table.casework.files();
            Instant then = Instant.now();
            List<FileCard> second = table.casework.files();
            System.out.println(
                    "200 files listed in " + Duration.between(start, then).toMillis() + " ms, then in "
                            + Duration.between(then, Instant.now()).toMillis() + " ms");
            assertThat(first).hasSize(200).isEqualTo(second).allSatisfy(card -> {
                assertThat(card.name()).isEqualTo("Tree " + card.id().value().substring(1));
                assertThat(card.damage()).isNull();
            });
        }
    }

    @Test
    void aFileWhoseNameCannotBeReadIsListedByItsId() throws Exception {
        try (Table table = new Table(folder).begun()) {
            assertThat(table.casework.files()).extracting(FileCard::name).containsExactly("Maple");
        }
        Table.tamper(folder, "update event set at = 'x' where seq = 1");
        try (Table table = new Table(folder)) {
            assertThat(table.casework.files())
                    .containsExactly(new FileCard(
                            Table.MAPLE, "maple", null, "File maple cannot be opened: row 1 was changed or damaged."));
        }
    }
}

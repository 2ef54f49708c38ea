package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.plan.FileId;

class ShelfTest {
    @TempDir
    Path folder;

    @Test
    void theFileLeftAloneLongestMakesRoom() {
        Shelf shelf = new Shelf();
        for (int i = 0; i < Shelf.ROOM; i++) {
            shelf.put(file(i), Folded.of(file(i), List.of()));
        }
        assertThat(shelf.find(file(0))).isPresent();
        shelf.put(file(Shelf.ROOM), Folded.of(file(Shelf.ROOM), List.of()));
        assertThat(shelf.find(file(0))).isPresent();
        assertThat(shelf.find(file(1))).isEmpty();
        shelf.drop(file(0));
        assertThat(shelf.find(file(0))).isEmpty();
    }

    @Test
    void aFileThatMadeRoomIsReadAgainAndGoesOn() throws Exception {
        try (Table table = new Table(folder).begun()) {
            table.done(Table.line("l1", "I sing"));
            CaseFile before = table.file();
            for (int i = 0; i < Shelf.ROOM + 1; i++) {
                assertThat(table.casework.submit(file(i), Table.command(new PeopleInput.OpenFile("Tree " + i))))
                        .isInstanceOf(Outcome.Done.class);
            }
            assertThat(table.file()).isNotSameAs(before).isEqualTo(before);
            assertThat(table.done(Table.line("l2", "I dance")).seq()).isEqualTo(before.seq() + 1);
        }
    }

    private static FileId file(int number) {
        return new FileId("f" + number);
    }
}

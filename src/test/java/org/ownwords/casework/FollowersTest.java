package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.plan.FileId;

class FollowersTest {
    @TempDir
    Path folder;

    @Test
    void aFollowerHearsOfItsFileAloneUntilItCloses() throws Exception {
        List<Long> heard = new ArrayList<>();
        try (Table table = new Table(folder).begun()) {
            long seq = table.file().seq();
            try (Casework.Subscription following = table.casework.follow(Table.MAPLE, heard::add)) {
                assertThat(following).isNotNull();
                table.done(Table.line("l1", "I sing"));
                table.casework.submit(new FileId("oak"), Table.command(new PeopleInput.OpenFile("Oak")));
                table.done(Table.line("l2", "I dance"));
            }
            table.done(Table.line("l3", "I walk"));
            assertThat(heard).containsExactly(seq + 1, seq + 2);
        }
    }

    @Test
    void aRepeatedCommandIsNoNews() throws Exception {
        List<Long> heard = new ArrayList<>();
        try (Table table = new Table(folder).begun();
                Casework.Subscription following = table.casework.follow(Table.MAPLE, heard::add)) {
            Command command = Table.command("c1", Table.line("l1", "I sing"));
            assertThat(table.casework.submit(Table.MAPLE, command))
                    .isEqualTo(table.casework.submit(Table.MAPLE, command));
            assertThat(heard).hasSize(1);
            assertThat(following).isNotNull();
        }
    }

    @Test
    void aFollowerReadsTheFileAsItIsNowWithoutWaiting() throws Exception {
        List<Integer> lines = new ArrayList<>();
        try (Table table = new Table(folder).begun()) {
            Casework.Subscription following = table.casework.follow(
                    Table.MAPLE, seq -> lines.add(table.file().lines().size()));
            table.done(Table.line("l1", "I sing"));
            following.close();
            following.close();
            assertThat(lines).containsExactly(1);
        }
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersFromHearing() throws Exception {
        List<Long> heard = new ArrayList<>();
        LongConsumer broken = seq -> {
            throw new IllegalStateException("gone");
        };
        try (Table table = new Table(folder).begun();
                Casework.Subscription first = table.casework.follow(Table.MAPLE, broken);
                Casework.Subscription second = table.casework.follow(Table.MAPLE, heard::add);
                Casework.Subscription third = table.casework.follow(Table.MAPLE, broken)) {
            assertThat(List.of(first, second, third)).doesNotContainNull();
            assertThat(table.submit(Table.line("l1", "I sing"))).isInstanceOf(Outcome.Done.class);
            assertThat(heard).hasSize(1);
        }
    }
}

package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.Candidate;
import org.ownwords.conversation.Draft;
import org.ownwords.conversation.DraftInput;
import org.ownwords.conversation.TalkInput;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.Proposal;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Quote;
import org.ownwords.text.Heard;
import org.slf4j.LoggerFactory;

class DraftsTest {
    private static final DraftId D1 = new DraftId("d1");
    private static final String FAILED = "No ideas came this time. Ask again, or write one yourself.";

    @TempDir
    Path folder;

    /** Drafts that were started and not run yet. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private final List<Material> asked = new ArrayList<>();

    /** An idea from every line it is given. */
    private final Drafter model = Table.drafter("model", material -> {
        asked.add(material);
        return new Proposal(
                "model", material.lines().stream().map(DraftsTest::idea).toList(), List.of("A note."), List.of("sent"));
    });

    private static Idea idea(Line line) {
        return new Idea(
                Table.ROSA,
                "Rosa will do this: " + line.id(),
                Category.OTHER,
                List.of(Quote.of(line)),
                List.of(),
                null);
    }

    @Test
    void ideasComeBackOffTheRequestsThread() throws Exception {
        try (Table table = table(model).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
            assertThat(draft(table).state()).isEqualTo(Draft.State.WAITING);
            assertThat(asked).isEmpty();
            waiting.remove().run();
            assertThat(draft(table))
                    .isEqualTo(new Draft(
                            D1,
                            Draft.State.ANSWERED,
                            List.of(new LineId("l1")),
                            "model",
                            List.of("A note."),
                            List.of("sent")));
            assertThat(ideas(table)).containsExactly("Rosa will do this: l1");
        }
    }

    @Test
    void theRequestIsStoredBeforeAnyoneIsAsked() throws Exception {
        List<Draft> seen = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Drafter looksAround = Table.drafter("model", material -> {
            seen.add(draft(tables.get(0)));
            return new Proposal("model", List.of(), List.of(), List.of());
        });
        try (Table table = table(looksAround).begun()) {
            tables.add(table);
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
            waiting.remove().run();
            assertThat(seen).extracting(Draft::state).containsExactly(Draft.State.WAITING);
        }
    }

    @Test
    void aDrafterGetsNoLineOfTheWorkersOwn() throws Exception {
        try (Table table = table(model).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new TalkInput.KeepLine(
                    Table.TALK, new LineId("l2"), Table.ROSA, "Do not tell them", null, Audience.WORKER, null, null));
            table.done(new DraftInput.RequestDraft(D1));
            waiting.remove().run();
            assertThat(asked).singleElement().satisfies(material -> {
                assertThat(material.lines()).extracting(Line::id).containsExactly(new LineId("l1"));
                assertThat(material.worries()).hasSize(1);
                assertThat(material.roster().people()).hasSize(1);
            });
        }
    }

    @Test
    void aReplyAfterTheDraftWasCalledOffIsRefused() throws Exception {
        try (Table table = table(model).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
            table.done(new DraftInput.CancelDraft(D1));
            long before = table.file().seq();
            waiting.remove().run();
            assertThat(table.file().seq()).isEqualTo(before);
            assertThat(draft(table).state()).isEqualTo(Draft.State.CANCELLED);
        }
    }

    @Test
    void aDrafterThatBreaksFailsTheDraftAndItsWordsGoNowhere() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Drafting.class);
        log.start();
        logger.addAppender(log);
        Drafter broken = Table.drafter("model", material -> {
            throw new IllegalStateException(material.lines().get(0).text());
        });
        try (Table table = table(broken).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
            waiting.remove().run();
            assertThat(draft(table).state()).isEqualTo(Draft.State.FAILED);
            assertThat(draft(table).notes()).containsExactly(FAILED);
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Drafter model failed: java.lang.IllegalStateException");
        assertThat(log.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
    }

    @Test
    void wordsTakenBackInTheMeantimeCarryNoIdea() throws Exception {
        try (Table table = table(model).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(Table.line("l2", "I go to the park"));
            table.done(Table.line("l3", "I sing"));
            table.done(new DraftInput.RequestDraft(D1));
            table.done(new TalkInput.SetAudience(new LineId("l1"), 1, Audience.WORKER, null));
            table.done(new TalkInput.CorrectLine(new LineId("l2"), 1, "I never said that", null));
            waiting.remove().run();
            assertThat(ideas(table)).containsExactly("Rosa will do this: l3");
            assertThat(draft(table).notes())
                    .containsExactly("A note.", "2 ideas were left out: the words behind them have changed.");
        }
    }

    @Test
    void anIdeaForSomeoneWhoIsNotThereIsLeftOut() throws Exception {
        Drafter dreamer = Table.drafter(
                "model",
                material -> new Proposal(
                        "model",
                        List.of(new Idea(
                                new PersonId("nobody"),
                                "Nobody will come.",
                                Category.OTHER,
                                List.of(Quote.of(material.lines().get(0))),
                                List.of(),
                                null)),
                        List.of(),
                        List.of()));
        try (Table table = table(dreamer).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
            waiting.remove().run();
            assertThat(ideas(table)).isEmpty();
            assertThat(draft(table).notes())
                    .containsExactly("One idea was left out: the words behind it have changed.");
        }
    }

    @Test
    void afterAStopTheOfflineDrafterAnswersAndNothingIsSentAgain() throws Exception {
        try (Table table = table(model).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
        }
        waiting.clear();
        Drafter offline = Table.drafter(
                "offline",
                material ->
                        new Proposal("offline", List.of(idea(material.lines().get(0))), List.of(), List.of()));
        try (Table table = new Table(folder, model, offline, waiting::add, (line, roster) -> Heard.NOTHING)) {
            assertThat(draft(table).state()).isEqualTo(Draft.State.WAITING);
            assertThat(waiting).hasSize(1);
            waiting.remove().run();
            assertThat(draft(table).drafter()).isEqualTo("offline");
            assertThat(ideas(table)).hasSize(1);
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void anAnswerAfterClosingIsDropped() throws Exception {
        try (Table table = table(model).begun()) {
            table.done(Table.line("l1", "I call my sister"));
            table.done(new DraftInput.RequestDraft(D1));
            table.casework.close();
            waiting.remove().run();
            assertThat(asked).hasSize(1);
            assertThat(draft(table).state()).isEqualTo(Draft.State.WAITING);
        }
    }

    @Test
    void anExecutorThatTakesNoMoreLeavesTheDraftForTheNextStart() throws Exception {
        try (Table table = new Table(
                        folder,
                        model,
                        model,
                        task -> {
                            throw new RejectedExecutionException();
                        },
                        (line, roster) -> Heard.NOTHING)
                .begun()) {
            table.done(Table.line("l1", "I call my sister"));
            assertThat(table.submit(new DraftInput.RequestDraft(D1))).isInstanceOf(Outcome.Done.class);
        }
        try (Table table = new Table(folder, model, model, Runnable::run, (line, roster) -> Heard.NOTHING)) {
            assertThat(table.casework.open(Table.MAPLE)).isInstanceOf(Opened.Found.class);
            assertThat(draft(table).state()).isEqualTo(Draft.State.ANSWERED);
        }
    }

    private Table table(Drafter drafter) throws Exception {
        return new Table(folder, drafter, Table.nothing("offline"), waiting::add, (line, roster) -> Heard.NOTHING);
    }

    private static Draft draft(Table table) {
        return table.file().plan().drafts().get(D1);
    }

    private static List<String> ideas(Table table) {
        return table.file().plan().candidates().values().stream()
                .map(Candidate::idea)
                .map(Idea::text)
                .toList();
    }
}

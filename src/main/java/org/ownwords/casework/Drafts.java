package org.ownwords.casework;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Draft;
import org.ownwords.conversation.DraftEvent;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.Recorded;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every draft that waits for an answer gets one. The request is stored before a drafter is asked; the answer comes back
 * as an input like any other, or is refused when it comes too late.
 */
final class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final Means means;
    private final BiFunction<FileId, Command, Outcome> submit;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> due = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /** A draft that a drafter of this process works on. */
    private record Running(FileId file, DraftId draft) {}

    Drafts(Means means, BiFunction<FileId, Command, Outcome> submit) {
        this.means = means;
        this.submit = submit;
    }

    /** Drafts just asked for. They start at the next {@link #startDue}. */
    void prepare(CaseFile file, List<Recorded> recorded) {
        for (Recorded event : recorded) {
            if (event.event() instanceof DraftEvent.DraftRequested requested) {
                prepare(file, requested.draft(), means.drafter());
            }
        }
    }

    /** What waited when the program stopped may have been sent already, so no model is asked a second time. */
    void prepareLeftOver(CaseFile file) {
        file.plan().drafts().values().stream()
                .filter(draft -> draft.state() == Draft.State.WAITING)
                .forEach(draft -> prepare(file, draft.id(), means.offline()));
    }

    private void prepare(CaseFile file, DraftId draft, Drafter drafter) {
        Running run = new Running(file.id(), draft);
        if (running.add(run)) {
            Material material = Drafting.material(file);
            due.add(() -> start(run, drafter, material));
        }
    }

    /** Called without a lock, so that even an executor that runs at once finds the file as it is. */
    void startDue() {
        for (Runnable start = due.poll(); start != null; start = due.poll()) {
            start.run();
        }
    }

    /** Answers that come from now on are dropped; after the next start the offline drafter gives its own. */
    void close() {
        closed = true;
    }

    private void start(Running run, Drafter drafter, Material material) {
        try {
            means.drafts().execute(() -> run(run, drafter, material));
        } catch (RejectedExecutionException e) {
            // Closing down: the offline drafter answers after the next start.
            running.remove(run);
        }
    }

    private void run(Running run, Drafter drafter, Material material) {
        try {
            Input answer = Drafting.ask(drafter, run.draft(), material);
            if (!closed && !store(run, answer)) {
                store(run, Drafting.failed(run.draft()));
            }
        } finally {
            running.remove(run);
        }
    }

    /** Whether the file took it or refused it; a refused one came too late, and nobody waits for it. */
    private boolean store(Running run, Input answer) {
        Command command = new Command(UUID.randomUUID().toString(), "", answer, "Ownwords", "casework");
        try {
            return !(submit.apply(run.file(), command) instanceof Outcome.Damaged);
        } catch (RuntimeException e) {
            LOG.error(
                    "A draft for file {} could not be stored: {}",
                    run.file(),
                    e.getClass().getName());
            return false;
        }
    }
}

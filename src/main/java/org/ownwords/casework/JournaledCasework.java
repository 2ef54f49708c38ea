package org.ownwords.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Decision;
import org.ownwords.conversation.Draft;
import org.ownwords.conversation.DraftEvent;
import org.ownwords.conversation.DraftInput;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Guide;
import org.ownwords.conversation.House;
import org.ownwords.conversation.ImpossibleEvent;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.Suggestion;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.journal.DamagedFile;
import org.ownwords.journal.Journal;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.FileId;
import org.ownwords.plan.TalkId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Casework over a journal. */
public final class JournaledCasework implements Casework {
    private static final Logger LOG = LoggerFactory.getLogger(JournaledCasework.class);

    private final Journal journal;
    private final Means means;
    private final Shelf shelf = new Shelf();
    private final Followers followers = new Followers();
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> due = new ConcurrentLinkedQueue<>();
    private final Map<FileId, String> names = new ConcurrentHashMap<>();
    private final Map<FileId, String> damages = new ConcurrentHashMap<>();

    /** A draft that a drafter of this process works on. */
    private record Running(FileId file, DraftId draft) {}

    /** The journal stays the caller's to close, after this. */
    public JournaledCasework(Journal journal, Means means) {
        this.journal = journal;
        this.means = means;
    }

    @Override
    public Outcome submit(FileId file, Command command) {
        Outcome outcome;
        ReentrantLock lock = shelf.lock(file);
        lock.lock();
        try {
            outcome = answered(file, command).orElseGet(() -> decide(file, command));
        } catch (DamagedFile e) {
            return new Outcome.Damaged(damaged(e));
        } finally {
            lock.unlock();
        }
        startDue();
        if (outcome instanceof Outcome.Done done) {
            followers.tell(file, done.seq());
        }
        return outcome;
    }

    private Optional<Outcome> answered(FileId file, Command command) {
        return journal.answered(file, command.id())
                .map(answer -> answer.bodyHash().equals(command.bodyHash())
                        ? new Outcome.Done(answer.events())
                        : new Outcome.Reused());
    }

    private Outcome decide(FileId id, Command command) {
        Folded before = folded(id);
        if (!before.file().isOpened() && !(command.input() instanceof PeopleInput.OpenFile)) {
            return new Outcome.Unknown();
        }
        Input input = command.input() instanceof DraftInput.OfferDraft offer
                ? Drafting.fitting(offer, before.file())
                : command.input();
        House house = new House(means.rules(), means.analyzer(), LocalDate.now(means.clock()));
        Decision decision = input.decide(before.file(), house);
        if (decision instanceof Decision.Refused refused) {
            return new Outcome.Refused(refused.refusal());
        }
        return append(before, command, ((Decision.Accepted) decision).events());
    }

    /** Folds before it appends: what would not open tomorrow is not stored today. */
    private Outcome append(Folded before, Command command, List<Event> events) {
        FileId id = before.file().id();
        Stamp stamp = new Stamp(means.clock().instant(), command.by(), command.device());
        List<Recorded> recorded = new ArrayList<>();
        for (Event event : events) {
            recorded.add(new Recorded(before.file().seq() + recorded.size() + 1, stamp, event));
        }
        Folded after = before.after(recorded);
        try {
            recorded = journal.append(
                    id, before.file().seq(), new Journal.Receipt(command.id(), command.bodyHash()), stamp, events);
        } catch (RuntimeException e) {
            // Stored or not, nobody knows: the next one reads what is there.
            shelf.drop(id);
            throw e;
        }
        shelf.put(id, after);
        startDrafts(after.file(), recorded);
        return new Outcome.Done(recorded);
    }

    /** The file from the shelf or the journal. Its lock is held. */
    private Folded folded(FileId id) {
        Optional<Folded> known = shelf.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        Folded folded;
        try {
            folded = Folded.of(CaseFile.unopened(id), journal.read(id));
        } catch (ImpossibleEvent e) {
            throw new DamagedFile(id, "File " + id + " cannot be opened: " + e.getMessage() + ".");
        }
        if (folded.file().isOpened()) {
            shelf.put(id, folded);
            damages.remove(id);
            finishDrafts(folded.file());
        }
        return folded;
    }

    private void startDrafts(CaseFile file, List<Recorded> recorded) {
        for (Recorded event : recorded) {
            if (event.event() instanceof DraftEvent.DraftRequested requested) {
                start(file, requested.draft(), means.drafter());
            }
        }
    }

    /** What was waiting when the program stopped may have been sent already, so no model is asked again. */
    private void finishDrafts(CaseFile file) {
        file.plan().drafts().values().stream()
                .filter(d -> d.state() == Draft.State.WAITING)
                .forEach(d -> start(file, d.id(), means.offline()));
    }

    private void start(CaseFile file, DraftId draft, Drafter drafter) {
        Running run = new Running(file.id(), draft);
        if (!running.add(run)) {
            return;
        }
        Material material = Drafting.material(file);
        due.add(() -> {
            try {
                means.drafts().execute(() -> run(run, drafter, material));
            } catch (RejectedExecutionException e) {
                // Closing down: the offline drafter answers at the next start.
                running.remove(run);
            }
        });
    }

    /** Off the lock, so that even an executor that runs at once finds the file as it is. */
    private void startDue() {
        for (Runnable start = due.poll(); start != null; start = due.poll()) {
            start.run();
        }
    }

    private void run(Running run, Drafter drafter, Material material) {
        try {
            Input answer = Drafting.ask(drafter, run.draft(), material);
            if (submit(run.file(), own(answer)) instanceof Outcome.Damaged) {
                LOG.warn("A draft for file {} came too late: the file is damaged", run.file());
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "A draft for file {} could not be stored: {}",
                    run.file(),
                    e.getClass().getName());
        } finally {
            running.remove(run);
        }
    }

    private static Command own(Input input) {
        return new Command(UUID.randomUUID().toString(), "", input, "Ownwords", "casework");
    }

    @Override
    public Opened open(FileId file) {
        try {
            Folded folded = shelf.find(file).orElseGet(() -> locked(file));
            return folded.file().isOpened()
                    ? new Opened.Found(folded.file(), folded.hearings(means.ear()))
                    : new Opened.Unknown();
        } catch (DamagedFile e) {
            return new Opened.Damaged(damaged(e));
        }
    }

    private Folded locked(FileId file) {
        ReentrantLock lock = shelf.lock(file);
        lock.lock();
        try {
            return folded(file);
        } finally {
            lock.unlock();
            startDue();
        }
    }

    @Override
    public List<Recorded> after(FileId file, long seq) {
        return journal.read(file, seq + 1, Long.MAX_VALUE);
    }

    @Override
    public List<FileCard> files() {
        return journal.files().stream()
                .sorted(Comparator.comparing(Journal.Listed::changed).reversed())
                .map(this::card)
                .toList();
    }

    private FileCard card(Journal.Listed listed) {
        FileId id = listed.id();
        try {
            String name = names.computeIfAbsent(id, this::name);
            return new FileCard(id, name, listed.changed(), damages.get(id));
        } catch (DamagedFile e) {
            return new FileCard(id, id.value(), null, damaged(e));
        }
    }

    /** A file's name stands in its first event and never changes. */
    private String name(FileId file) {
        return journal.read(file, 1, 1).stream()
                .map(Recorded::event)
                .filter(PeopleEvent.FileOpened.class::isInstance)
                .map(event -> ((PeopleEvent.FileOpened) event).name())
                .findFirst()
                .orElse(file.value());
    }

    private String damaged(DamagedFile e) {
        damages.put(e.file(), e.getMessage());
        LOG.error("{}", e.getMessage());
        return e.getMessage();
    }

    @Override
    public List<Suggestion> suggestions(FileId file, TalkId talk) {
        return open(file) instanceof Opened.Found found
                        && found.file().talks().byId().containsKey(talk)
                ? Guide.next(
                        found.file(),
                        talk,
                        found.hearings(),
                        means.bank(),
                        means.clock().instant())
                : List.of();
    }

    @Override
    public Subscription follow(FileId file, LongConsumer seq) {
        return followers.add(file, seq);
    }

    @Override
    public void close() {}
}

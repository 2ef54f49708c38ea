package org.ownwords.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Decision;
import org.ownwords.conversation.DraftInput;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Guide;
import org.ownwords.conversation.House;
import org.ownwords.conversation.ImpossibleEvent;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.Suggestion;
import org.ownwords.journal.DamagedFile;
import org.ownwords.journal.Journal;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Line;
import org.ownwords.plan.TalkId;
import org.ownwords.text.Heard;
import org.ownwords.text.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Casework over a journal. */
public final class JournaledCasework implements Casework {
    private static final Logger LOG = LoggerFactory.getLogger(JournaledCasework.class);

    private final Journal journal;
    private final Means means;
    private final Shelf shelf = new Shelf();
    private final Followers followers = new Followers();
    private final Drafts drafts;
    private final Cards cards;

    /** The journal and the executor of drafts stay the caller's to close. */
    public JournaledCasework(Journal journal, Means means) {
        this.journal = journal;
        this.means = means;
        drafts = new Drafts(means, this::submit);
        cards = new Cards(journal);
    }

    @Override
    public Outcome submit(FileId file, Command command) {
        Outcome outcome;
        ReentrantLock lock = shelf.lock(file);
        lock.lock();
        try {
            Optional<Outcome> earlier = answered(file, command);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            outcome = decide(file, command);
        } catch (DamagedFile e) {
            return new Outcome.Damaged(cards.damaged(e));
        } finally {
            lock.unlock();
        }
        if (outcome instanceof Outcome.Done done) {
            followers.tell(file, done.seq());
        }
        drafts.startDue();
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
        House house = new House(means.rules(), means.analyzer(), LocalDate.now(means.clock()));
        Decision decision = timely(command.input(), before.file()).decide(before.file(), house);
        if (decision instanceof Decision.Refused refused) {
            return new Outcome.Refused(refused.refusal());
        }
        return new Outcome.Done(append(before, command, ((Decision.Accepted) decision).events()));
    }

    /** While a drafter was at work the family went on: what it offers must fit the file as it is now. */
    private static Input timely(Input input, CaseFile now) {
        return input instanceof DraftInput.OfferDraft offer ? Drafting.fitting(offer, now) : input;
    }

    private List<Recorded> append(Folded before, Command command, List<Event> events) {
        FileId id = before.file().id();
        long seq = before.file().seq();
        Stamp stamp = new Stamp(means.clock().instant(), command.by(), command.device());
        // Folded before it is stored: what would not open tomorrow is not stored today.
        Folded after = before.after(recorded(seq, stamp, events));
        List<Recorded> stored;
        try {
            Journal.Receipt receipt = new Journal.Receipt(command.id(), command.bodyHash());
            stored = journal.append(id, seq, receipt, stamp, events);
        } catch (RuntimeException e) {
            // Stored or not, nobody knows: the next one reads what is there.
            shelf.drop(id);
            throw e;
        }
        shelf.put(id, after);
        drafts.prepare(after.file(), stored);
        return stored;
    }

    private static List<Recorded> recorded(long after, Stamp stamp, List<Event> events) {
        List<Recorded> recorded = new ArrayList<>();
        for (Event event : events) {
            recorded.add(new Recorded(after + recorded.size() + 1, stamp, event));
        }
        return recorded;
    }

    /** The file from the shelf or the journal. Its lock is held. */
    private Folded folded(FileId id) {
        return shelf.find(id).orElseGet(() -> {
            Folded folded = read(id);
            if (folded.file().isOpened()) {
                shelf.put(id, folded);
                drafts.prepareLeftOver(folded.file());
            }
            return folded;
        });
    }

    private Folded read(FileId id) {
        try {
            return Folded.of(id, journal.read(id));
        } catch (ImpossibleEvent e) {
            throw new DamagedFile(id, "File " + id + " cannot be opened: " + e.getMessage() + ".");
        }
    }

    @Override
    public Opened open(FileId file) {
        Opened opened;
        try {
            Folded folded = shelf.find(file).orElseGet(() -> locked(file));
            opened = folded.file().isOpened()
                    ? new Opened.Found(folded.file(), folded.hearings(this::hear))
                    : new Opened.Unknown();
        } catch (DamagedFile e) {
            return new Opened.Damaged(cards.damaged(e));
        }
        drafts.startDue();
        return opened;
    }

    /** A line that we cannot make out must not keep a family from its file. */
    private Heard hear(Line line, Roster roster) {
        try {
            return means.ear().hear(line, roster);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Line {} could not be heard: {}", line.id(), e.getClass().getName());
            return Heard.NOTHING;
        }
    }

    private Folded locked(FileId file) {
        ReentrantLock lock = shelf.lock(file);
        lock.lock();
        try {
            return folded(file);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Recorded> after(FileId file, long seq) {
        return journal.read(file, seq + 1, Long.MAX_VALUE);
    }

    @Override
    public List<FileCard> files() {
        return cards.all();
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

    /** Nobody is told any more, and no draft comes in; what was answered is stored already. */
    @Override
    public void close() {
        drafts.close();
        followers.clear();
    }
}

package org.ownwords.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.Recorded;
import org.ownwords.journal.DamagedFile;
import org.ownwords.journal.Journal;
import org.ownwords.plan.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of files. A file's name stands in its first event and never changes, so it is read once. */
final class Cards {
    private static final Logger LOG = LoggerFactory.getLogger(Cards.class);

    private final Journal journal;
    private final Map<FileId, String> names = new ConcurrentHashMap<>();
    private final Map<FileId, String> damages = new ConcurrentHashMap<>();

    Cards(Journal journal) {
        this.journal = journal;
    }

    /** The last changed first. */
    List<FileCard> all() {
        return journal.files().stream()
                .sorted(Comparator.comparing(Journal.Listed::changed).reversed())
                .map(this::card)
                .toList();
    }

    /** Notes that a file cannot be opened. */
    String damaged(DamagedFile damage) {
        String sentence = damage.getMessage();
        if (damages.put(damage.file(), sentence) == null) {
            LOG.error("{}", sentence);
        }
        return sentence;
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

    private String name(FileId file) {
        return journal.read(file, 1, 1).stream()
                .map(Recorded::event)
                .filter(PeopleEvent.FileOpened.class::isInstance)
                .map(event -> ((PeopleEvent.FileOpened) event).name())
                .findFirst()
                .orElse(file.value());
    }
}

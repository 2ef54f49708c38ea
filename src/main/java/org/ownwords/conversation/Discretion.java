package org.ownwords.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;

/**
 * What a question may show. The question lies on the table for everyone: words for the worker alone stay out of it, and so
 * does whoever is to be kept apart (quick guide 202).
 */
public final class Discretion {
    private final CaseFile file;
    private final boolean alone;
    private final List<String> apart;

    /** What may lie on the table, whoever sits there. */
    public static Discretion atTable(CaseFile file) {
        return new Discretion(file, TalkKind.MEETING);
    }

    /** @param kind of the talk: while a worker prepares, nobody else is at the table */
    Discretion(CaseFile file, TalkKind kind) {
        this.file = file;
        this.alone = kind == TalkKind.PREPARATION;
        this.apart = file.people().apart().values().stream()
                .flatMap(a -> Stream.concat(words(a), namesOf(file, a)))
                .distinct()
                .toList();
    }

    /** Whether a question may be built on a line. A child's words for the worker alone are repeated to nobody. */
    public boolean mayUse(Line line) {
        return line.mayBeSeenBy(Audience.TEAM) || (alone && !TalkGuards.isChild(file, line.speaker()));
    }

    public boolean mayName(Person person) {
        return person.names().noneMatch(this::apart);
    }

    public boolean mayShow(String words) {
        return !apart(words);
    }

    private boolean apart(String words) {
        return apart.stream().anyMatch(a -> WholeWords.contain(words, a));
    }

    /** A person is also known by the first name alone. */
    private static Stream<String> words(Apart entry) {
        String first = entry.text().split("\\s+", 2)[0];
        return entry.kind() == Apart.Kind.PERSON ? Stream.of(entry.text(), first) : Stream.of(entry.text());
    }

    /** All names of a person of the file who goes by the name that is kept apart. */
    private static Stream<String> namesOf(CaseFile file, Apart entry) {
        return entry.kind() != Apart.Kind.PERSON
                ? Stream.of()
                : file.people().byId().values().stream()
                        .filter(p -> p.names().anyMatch(n -> words(entry).anyMatch(w -> WholeWords.contain(n, w))))
                        .flatMap(Person::names);
    }
}

package org.ownwords.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ownwords.material.LexiconFiles;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

/** Reads texts for tests with the real word lists. */
final class Reader {
    static final Analyzer ANALYZER = new Analyzer(LexiconFiles.load());
    static final LocalDate START = LocalDate.of(2026, 1, 15);

    private Reader() {}

    /** A roster from "Rosa Lopez/PARENT", "Ana/NETWORK/Rosa's sister". */
    static Roster roster(String... people) {
        List<String> list = Arrays.asList(people);
        return new Roster(
                IntStream.range(0, list.size())
                        .mapToObj(i -> person(i, list.get(i)))
                        .toList(),
                START);
    }

    private static Person person(int number, String written) {
        String[] parts = written.split("/", 3);
        return new Person(
                new PersonId("p" + number),
                1,
                parts[0],
                List.of(),
                Role.valueOf(parts[1]),
                parts.length > 2 ? parts[2] : "",
                null,
                true,
                false);
    }

    static Analysis read(String text, String... people) {
        return ANALYZER.analyze(text, roster(people));
    }

    /** Duties as {@link Analysed} writes them, joined by " ; ". */
    static String duties(String text, String... people) {
        Analysis analysis = read(text, people);
        return String.join(
                " ; ", analysis.duties().stream().map(d -> Analysed.of(d, text)).toList());
    }

    /** Times as "KIND text", with "-> date" where resolved, joined by " ; ". */
    static String times(String text, String... people) {
        return String.join(
                " ; ",
                read(text, people).times().stream()
                        .map(t -> t.kind() + " " + t.span().of(text) + (t.date() == null ? "" : " -> " + t.date()))
                        .toList());
    }

    /** Mentions as "text=Person KIND", "'s" behind owners, joined by " ; ". */
    static String mentions(String text, String... people) {
        return String.join(
                " ; ",
                read(text, people).mentions().stream()
                        .map(m -> Analysed.of(m, text) + (m.possessive() ? "'s " : " ") + m.kind())
                        .toList());
    }

    /** Triggers joined by " ; ". */
    static String triggers(String text, String... people) {
        return String.join(
                " ; ",
                read(text, people).triggers().stream()
                        .map(t -> t.span().of(text))
                        .toList());
    }

    /** Sentences joined by " ¦ ". */
    static String sentences(String text) {
        return String.join(
                " ¦ ",
                read(text).sentences().stream().map(s -> s.span().of(text)).toList());
    }

    /** Tokens joined by " ¦ ". */
    static String tokens(String text) {
        return String.join(" ¦ ", read(text).tokens().stream().map(Token::text).toList());
    }
}

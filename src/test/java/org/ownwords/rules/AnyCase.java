package org.ownwords.rules;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.text.Roster;

/**
 * A text and what is known around it, made from any bytes at all; people write such files too. It is UTF-8 in parts,
 * each begun by the control character U+001E, and each part has one entry a line:
 *
 * <pre>
 * the text, with its line ends
 * 0Rosa Lopez/Rosie/mother/4      people: role, name, nickname, relation, age
 * 0Steve                          what is kept apart: kind, text
 * 1I call Ana.                    what was said: who (0 nobody, 1 the first person …), words; "~" in front: only noted
 * 2026-01-15                      the plan's start
 * 1                               whose objective it is, as above
 * 2                               the link to a worry
 * 04                              the flags
 * </pre>
 *
 * A digit chooses the entry of an enum; too large ones begin again. What no file accepts (a name that is too long) is
 * left out. Bytes that are not UTF-8 become half an emoji, which no file could hold otherwise.
 *
 * @param written all of it
 */
record AnyCase(String written, String text, Context context) {
    private static final String PART = "\u001E";

    static AnyCase of(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
        String[] parts = whole.split(PART, -1);
        List<Person> people = numbered(entries(parts, 1, AnyCase::person));
        List<Apart> apart = entries(parts, 2, AnyCase::apart);
        List<Context.Utterance> said = entries(parts, 3, line -> said(line, people));
        List<String> around = entries(parts, 4, line -> line);
        Person owner = one(people, line(around, 1));
        Context context = new Context(
                new Roster(people, day(line(around, 0))),
                owner == null ? null : owner.id(),
                flags(line(around, 3)),
                apart,
                parts.length > 3 ? said : null,
                choice(Context.Link.values(), line(around, 2)));
        return new AnyCase(whole, parts[0], context);
    }

    private static <T> List<T> entries(String[] parts, int part, Function<String, T> entry) {
        if (parts.length <= part) {
            return List.of();
        }
        return Stream.of(parts[part].split("\n"))
                .filter(line -> !line.isBlank())
                .flatMap(line -> accepted(line, entry))
                .toList();
    }

    private static <T> Stream<T> accepted(String line, Function<String, T> entry) {
        try {
            return Stream.of(entry.apply(line));
        } catch (Invalid notForAnyFile) {
            return Stream.empty();
        }
    }

    private static Person person(String line) {
        String[] facts = Arrays.copyOf(line.substring(1).split("/"), 4);
        return new Person(
                new PersonId("p"),
                1,
                text(facts[0]),
                text(facts[1]).isBlank() ? List.of() : List.of(text(facts[1])),
                choice(Role.values(), line),
                text(facts[2]),
                text(facts[3]).isBlank() ? null : digit(facts[3]),
                true,
                false);
    }

    private static List<Person> numbered(List<Person> people) {
        List<Person> numbered = new ArrayList<>();
        for (Person p : people) {
            PersonId id = new PersonId("p" + numbered.size());
            numbered.add(new Person(id, 1, p.name(), p.nicknames(), p.role(), p.relation(), p.age(), true, false));
        }
        return numbered;
    }

    private static Apart apart(String line) {
        return new Apart(new ApartId("a"), choice(Apart.Kind.values(), line), line.substring(1));
    }

    private static Context.Utterance said(String line, List<Person> people) {
        boolean noted = line.startsWith("~") && line.length() > 1;
        String rest = noted ? line.substring(1) : line;
        return new Context.Utterance(one(people, rest), rest.substring(1), !noted);
    }

    private static Set<Flag> flags(String digits) {
        return IntStream.range(0, digits.length())
                .mapToObj(i -> choice(Flag.values(), digits.substring(i)))
                .collect(Collectors.toSet());
    }

    private static @Nullable LocalDate day(String line) {
        try {
            return LocalDate.parse(line.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable Person one(List<Person> people, String line) {
        int number = digit(line) % (people.size() + 1);
        return number == 0 ? null : people.get(number - 1);
    }

    private static <T> T choice(T[] values, String line) {
        return values[digit(line) % values.length];
    }

    /** '0' is 0, and everything that is typed in its place is something too. */
    private static int digit(String line) {
        return line.isEmpty() ? 0 : (line.charAt(0) + 0x10000 - '0') % 0x10000 % 100;
    }

    private static String line(List<String> lines, int number) {
        return lines.size() > number ? lines.get(number) : "";
    }

    private static String text(@Nullable String fact) {
        return fact == null ? "" : fact;
    }
}

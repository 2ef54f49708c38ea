package org.ownwords.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Person;
import org.ownwords.text.Roster;

/** Reads what both commands say of a family: people, flags, the plan's start. */
final class PeopleJson {
    private final List<Person> people = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();

    PeopleJson(@Nullable List<PersonJson> given) {
        int number = 0;
        for (@Nullable PersonJson one : given == null ? List.<PersonJson>of() : given) {
            number++;
            if (one == null) {
                throw new Invalid("people", "Person %d is empty (null). Take it out.".formatted(number));
            }
            Person person = one.person(number);
            people.add(person);
            if (one.keptApart()) {
                apart.add(new Apart(new ApartId("a" + number), Apart.Kind.PERSON, person.name()));
            }
        }
    }

    List<Person> people() {
        return people;
    }

    List<Apart> apart() {
        return apart;
    }

    Roster roster(@Nullable String planStart) {
        return new Roster(people, date(planStart));
    }

    @Nullable
    Person named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String wanted = name.strip();
        return people.stream()
                .filter(p -> p.names().anyMatch(n -> n.equalsIgnoreCase(wanted)))
                .findFirst()
                .or(() -> people.stream()
                        .filter(p -> p.name().split(" ")[0].equalsIgnoreCase(wanted))
                        .findFirst())
                .orElse(null);
    }

    /** The flags we know; others are for programs after us and are passed over. */
    static Set<Flag> flags(@Nullable List<String> given) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (@Nullable String one : given == null ? List.<String>of() : given) {
            String name = String.valueOf(one)
                    .strip()
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_')
                    .replace(' ', '_');
            Arrays.stream(Flag.values()).filter(f -> f.name().equals(name)).forEach(flags::add);
        }
        return flags;
    }

    private static @Nullable LocalDate date(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw new Invalid("plan_start", "“plan_start” must be a day like 2026-01-15.");
        }
    }
}

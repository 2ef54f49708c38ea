package org.ownwords.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

/**
 * A person as the commands read it. A role that we do not know is a helper whose relation it is ("grandmother").
 *
 * @param apart the parent to be kept apart from
 */
record PersonJson(
        @Nullable String name,
        @Nullable String role,
        @Nullable String relation,
        @Nullable Integer age,
        @Nullable Boolean apart,
        @Nullable List<String> nicknames) {

    Person person(int number) {
        if (name == null) {
            throw new Invalid("people", "Person %d has no name. Add “name”.".formatted(number));
        }
        Role known = known();
        return new Person(
                new PersonId("p" + number),
                1,
                name,
                nicknames == null
                        ? List.of()
                        : nicknames.stream().filter(Objects::nonNull).toList(),
                known == null ? Role.NETWORK : known,
                relation != null ? relation : known == null && role != null ? role : "",
                age,
                true,
                false);
    }

    boolean keptApart() {
        return Boolean.TRUE.equals(apart);
    }

    private @Nullable Role known() {
        if (role == null) {
            return null;
        }
        String given = role.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (given.equals("PROVIDER")) {
            return Role.PROFESSIONAL;
        }
        return Arrays.stream(Role.values())
                .filter(r -> r.name().equals(given))
                .findFirst()
                .orElse(null);
    }
}

package org.ownwords.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person of a file.
 *
 * @param version counts changes, from 1
 * @param relation how they stand to the family in the family's words ("Rosa's sister"), or empty
 * @param age in years, null when not known
 * @param present whether they are at the table
 * @param confidentialitySigned whether they signed to keep what they learn to themselves
 */
public record Person(
        PersonId id,
        int version,
        String name,
        List<String> nicknames,
        Role role,
        String relation,
        @Nullable Integer age,
        boolean present,
        boolean confidentialitySigned) {
    public Person {
        name = Texts.name("name", name);
        nicknames = nicknames.stream().map(n -> Texts.name("nicknames", n)).toList();
        relation = Texts.optional("relation", relation).strip();
        if (age != null && (age < 0 || age > 120)) {
            throw new Invalid("age", "An age is 0 to 120 years, not " + age + ".");
        }
    }

    /** A person with a name and a role, and nothing else known. */
    public static Person of(String id, String name, Role role) {
        return new Person(new PersonId(id), 1, name, List.of(), role, "", null, true, false);
    }

    /** The name and the nicknames. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), nicknames.stream());
    }

    @Override
    public String toString() {
        return name + " (" + role + ")";
    }
}

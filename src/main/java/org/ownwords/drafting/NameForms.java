package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Person;

/** The ways in which a family's people may be named: full, first, last, nick. */
final class NameForms {
    /** Parts of a name that name nobody by themselves. */
    private static final Set<String> TITLES = Set.of(("mr mrs ms miss dr jr sr de la del el van von da dos of the and"
                    + " mom mama mother dad daddy papa father aunt auntie uncle grandma grandpa grandmother grandfather"
                    + " granny nana sister brother cousin niece nephew tia tio abuela abuelo baby big little foster"
                    + " friend neighbor coach pastor reverend officer judge counselor teacher social worker nurse doctor")
            .split(" "));

    private NameForms() {}

    /** Every form, folded, with those it may mean. */
    static Map<String, List<Person>> of(List<Person> people) {
        Map<String, List<Person>> forms = new LinkedHashMap<>();
        for (Person person : people) {
            person.names()
                    .flatMap(NameForms::forms)
                    .distinct()
                    .forEach(form ->
                            forms.computeIfAbsent(form, f -> new ArrayList<>()).add(person));
        }
        return forms;
    }

    /** The whole name and its parts. */
    static Stream<String> forms(String name) {
        return Stream.concat(Stream.of(plain(folded(name))), parts(name)).filter(form -> !form.isBlank());
    }

    /** The parts that name someone by themselves, the first name first. */
    static Stream<String> parts(String name) {
        return Stream.of("\\s+", "[^\\p{L}\\p{N}']+")
                .flatMap(between -> Stream.of(folded(name).split(between)))
                .map(part -> plain(part.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")))
                .filter(part -> part.length() > 1 && !TITLES.contains(part))
                .distinct();
    }

    private static String folded(String name) {
        return Folded.of(name).text().toString().strip();
    }

    /** With one space wherever there is space or a hyphen. */
    static String plain(String folded) {
        return folded.replaceAll("[\\s-]+", " ");
    }

    /** As it may stand in a sentence: "rosa" as "Rosa". */
    static String written(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}

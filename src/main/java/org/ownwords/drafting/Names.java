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
final class Names {
    /** Parts of a name that name nobody by themselves. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "jr",
            "sr",
            "de",
            "la",
            "del",
            "el",
            "van",
            "von",
            "da",
            "dos",
            "of",
            "the",
            "and",
            "aunt",
            "auntie",
            "uncle",
            "grandma",
            "grandpa",
            "grandmother",
            "grandfather",
            "granny",
            "nana",
            "papa",
            "mom",
            "mama",
            "mother",
            "dad",
            "daddy",
            "father",
            "sister",
            "brother",
            "cousin",
            "niece",
            "nephew",
            "tia",
            "tio",
            "abuela",
            "abuelo",
            "baby",
            "foster",
            "friend",
            "neighbor",
            "coach",
            "pastor",
            "reverend",
            "officer",
            "judge",
            "counselor",
            "teacher",
            "social",
            "worker",
            "nurse",
            "doctor",
            "big",
            "little");

    private Names() {}

    /** Every form, folded, with those it may mean. */
    static Map<String, List<Person>> of(List<Person> people) {
        Map<String, List<Person>> forms = new LinkedHashMap<>();
        for (Person person : people) {
            person.names()
                    .flatMap(Names::forms)
                    .distinct()
                    .forEach(form ->
                            forms.computeIfAbsent(form, f -> new ArrayList<>()).add(person));
        }
        return forms;
    }

    static Stream<String> forms(String name) {
        String folded = Folded.of(name).text().toString().strip().replaceAll("\\s+", " ");
        return Stream.concat(
                        Stream.of(folded),
                        Stream.of(folded.split("[^\\p{L}\\p{N}']+"))
                                .map(part -> part.replaceAll("^'+|'+$", ""))
                                .filter(part -> part.length() > 1 && !TITLES.contains(part)))
                .filter(form -> !form.isBlank());
    }

    /** As it may stand in a sentence: "rosa" as "Rosa". */
    static String written(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}

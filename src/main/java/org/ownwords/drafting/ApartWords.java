package org.ownwords.drafting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Person;

/**
 * Finds in a text what is to be kept apart, in every form a name can take. A text that holds any of it never leaves this
 * machine.
 */
final class ApartWords {
    private final List<String> words;
    private final KeptApart kept;

    ApartWords(Material material) {
        List<String> first = persons(material)
                .flatMap(entry -> NameForms.parts(entry.text()).limit(1))
                .toList();
        Set<String> others = material.roster().people().stream()
                .filter(person -> isOther(person, first))
                .flatMap(person -> person.names().flatMap(NameForms::forms))
                .collect(Collectors.toSet());
        // A last name that the family shares with the one to be kept apart does not tell of that one.
        words = Stream.of(
                        first.stream(),
                        persons(material)
                                .flatMap(entry -> NameForms.forms(entry.text()))
                                .filter(form -> !others.contains(form)),
                        material.apart().stream().map(entry -> squeezed(entry.text())))
                .flatMap(forms -> forms)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
        kept = new KeptApart(material);
    }

    private static Stream<Apart> persons(Material material) {
        return material.apart().stream().filter(entry -> entry.kind() == Apart.Kind.PERSON);
    }

    private static boolean isOther(Person person, List<String> first) {
        return person.names().flatMap(name -> NameForms.parts(name).limit(1)).noneMatch(first::contains);
    }

    boolean in(String text) {
        String squeezed = " " + squeezed(text) + " ";
        return kept.isIn(text)
                || words.stream()
                        .anyMatch(form -> squeezed.contains(" " + form + " ") || squeezed.contains(" " + form + "s "));
    }

    private static String squeezed(String text) {
        return Folded.of(text)
                .text()
                .toString()
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

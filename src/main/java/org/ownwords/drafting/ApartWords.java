package org.ownwords.drafting;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.plan.Apart;

/** Finds what is on the apart list in a text. A text that holds any of it never leaves this machine. */
final class ApartWords {
    private final List<String> apart;

    ApartWords(List<Apart> apart) {
        this.apart = apart.stream()
                .flatMap(ApartWords::forms)
                .map(ApartWords::squeezed)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    /** A person may be named by any part of the name. */
    private static Stream<String> forms(Apart entry) {
        return entry.kind() == Apart.Kind.PERSON ? NameForms.forms(entry.text()) : Stream.of(entry.text());
    }

    boolean in(String text) {
        if (apart.isEmpty()) {
            return false;
        }
        String squeezed = " " + squeezed(text) + " ";
        return apart.stream()
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

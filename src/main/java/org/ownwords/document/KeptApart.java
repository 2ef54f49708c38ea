package org.ownwords.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;

/**
 * The last hand on the door: rules keep the apart list out of a plan when it is made, and this keeps it off the paper
 * whatever came in later.
 */
final class KeptApart {
    private final List<Pattern> words;

    KeptApart(Dossier dossier) {
        Set<String> ours = names(dossier, false).map(KeptApart::firstWord).collect(Collectors.toSet());
        Stream<String> places = dossier.apart().stream()
                .filter(a -> a.kind() != Apart.Kind.PERSON)
                .map(Apart::text);
        Stream<String> people = Stream.concat(
                dossier.apart().stream()
                        .filter(a -> a.kind() == Apart.Kind.PERSON)
                        .map(Apart::text),
                names(dossier, true));
        words = Stream.concat(places, people.flatMap(name -> ways(name, ours)))
                .distinct()
                .map(KeptApart::asWord)
                .toList();
    }

    /** The names of the file's people who are kept apart, or of those who are not. */
    private static Stream<String> names(Dossier dossier, boolean apart) {
        return dossier.people().stream()
                .filter(p -> apart == dossier.apart().stream().anyMatch(a -> a.isAbout(p)))
                .flatMap(Person::names);
    }

    boolean in(String text) {
        return words.stream().anyMatch(word -> word.matcher(text).find());
    }

    /** A person goes by the whole name and by the first, unless someone of this file has the same first name. */
    private static Stream<String> ways(String name, Set<String> ours) {
        String first = firstWord(name);
        return !ours.contains(first) && !first.endsWith(".") ? Stream.of(name, first) : Stream.of(name);
    }

    private static String firstWord(String name) {
        return folded(name).split(" ", 2)[0];
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** As a word of its own, also as more than one ("Tuesdays"). */
    private static Pattern asWord(String text) {
        String spaced =
                Stream.of(text.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "s?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

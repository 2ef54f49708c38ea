package org.ownwords.drafting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.plan.Person;

/**
 * Placeholders for the people of one file: P1 for the first, P2 for the next. A name that several share gets one of its
 * own, so that nobody is taken for another. The same people in the same order always get the same.
 */
final class Pseudonyms {
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, String> shared = new LinkedHashMap<>();
    private final Map<String, String> byForm = new LinkedHashMap<>();
    private final Set<String> nameWords;
    private final Pattern anyName;
    private final Pattern anyPlaceholder;

    private Pseudonyms(List<Person> people, Set<String> nameWords, String prefix) {
        this.nameWords = nameWords;
        people.forEach(person -> persons.put(prefix + (persons.size() + 1), person));
        NameForms.of(people).forEach((form, who) -> byForm.put(form, placeholder(form, who, prefix)));
        anyName = Pattern.compile(byForm.isEmpty() ? "(?!)" : alternatives());
        anyPlaceholder = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + prefix + "[\\s_.#-]{0,2}\\d[\\p{L}\\p{N}_]*|[\\p{L}\\p{N}_]+" + prefix + "\\d",
                Pattern.CASE_INSENSITIVE);
    }

    /**
     * @param nameWords names that are everyday words too: only with a capital letter are they taken for names
     * @param texts all that will be masked: no placeholder looks like anything in them
     */
    static Pseudonyms of(List<Person> people, Set<String> nameWords, Collection<String> texts) {
        StringBuilder prefix = new StringBuilder("P");
        while (texts.stream().anyMatch(looksLike(prefix).asPredicate())) {
            prefix.append('P');
        }
        return new Pseudonyms(people, nameWords, prefix.toString());
    }

    private static Pattern looksLike(CharSequence prefix) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + prefix + "[\\s_.#-]{0,2}\\d", Pattern.CASE_INSENSITIVE);
    }

    private String placeholder(String form, List<Person> who, String prefix) {
        if (who.size() > 1) {
            String own = prefix + (persons.size() + shared.size() + 1);
            shared.put(own, NameForms.written(form));
            return own;
        }
        return persons.entrySet().stream()
                .filter(entry -> entry.getValue().equals(who.get(0)))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The longest first; a plural or a possessive without its apostrophe ("Anas house") counts. */
    private String alternatives() {
        List<String> forms = new ArrayList<>(byForm.keySet());
        forms.sort(Comparator.comparingInt(String::length).reversed());
        List<String> patterns = forms.stream()
                .map(form -> Pattern.quote(form).replace(" ", "\\E[\\s-]+\\Q"))
                .toList();
        return "(?<![\\p{L}\\p{N}])(" + String.join("|", patterns) + ")(?=s?(?![\\p{L}\\p{N}]))";
    }

    /** The people by their placeholders, in the order of the file. */
    Map<String, Person> persons() {
        return persons;
    }

    /** Placeholders of names that several share. */
    Collection<String> sharedNames() {
        return shared.keySet();
    }

    Masked mask(String typed) {
        Folded folded = Folded.of(typed);
        List<Masked.Swap> swaps = new ArrayList<>();
        Matcher name = anyName.matcher(folded.text());
        while (name.find()) {
            String form = NameForms.plain(name.group(1));
            var span = folded.typed(name.start(1), name.end(1));
            if (!isWord(form) || Character.isUpperCase(typed.codePointAt(span.start()))) {
                swaps.add(new Masked.Swap(span, requireNonNull(byForm.get(form))));
            }
        }
        return Masked.of(typed, swaps);
    }

    private boolean isWord(String form) {
        return form.length() == 1 || nameWords.contains(form);
    }

    /** The names put back; empty when a placeholder is altered or stands for nobody. */
    Optional<String> reveal(String masked) {
        Matcher placeholder = anyPlaceholder.matcher(masked);
        StringBuilder revealed = new StringBuilder();
        while (placeholder.find()) {
            String name = nameOf(placeholder.group());
            if (name.isEmpty()) {
                return Optional.empty();
            }
            placeholder.appendReplacement(revealed, Matcher.quoteReplacement(name));
        }
        return Optional.of(placeholder.appendTail(revealed).toString());
    }

    private String nameOf(String placeholder) {
        Person person = persons.get(placeholder);
        return person != null ? person.name() : shared.getOrDefault(placeholder, "");
    }
}

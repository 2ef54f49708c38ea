package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Gender;
import org.ownwords.text.Named;

/** Whom "her" or "them" in a line can mean. Where it is not certain, nobody. */
final class Referents {
    private static final Pattern THINGS =
            Pattern.compile("\\b(they|(my|the|those|these|his|her|some|our) (\\p{Ll}+ )?\\p{Ll}{2,}[^s\\W]s)\\b");
    private static final Pattern CHILDREN = Pattern.compile("\\b(kids|boys|girls|children|babies|twins)\\b");
    /** A capital within a sentence: somebody whom the file may not know. */
    private static final Pattern STRANGER = Pattern.compile("[\\p{L},] (?!I\\b)\\p{Lu}\\p{Ll}");

    private static final Pattern CALENDAR = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b"
            + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String text;
    private final Person speaker;
    private final Scene scene;
    private final List<Named> named;
    private final Set<String> notOwned;
    private final Map<Gender, NavigableMap<Integer, Person>> meant = new EnumMap<>(Gender.class);

    // Where the first of each was spoken of, read once: a line may hold thousands of pronouns.
    private final int things;
    private final int children;
    private final int stranger;

    Referents(String text, Person speaker, Scene scene, List<Named> named, Set<String> notOwned) {
        this.text = text;
        this.speaker = speaker;
        this.scene = scene;
        this.named = named;
        this.notOwned = notOwned;
        this.things = firstEnd(THINGS, text);
        this.children = firstEnd(CHILDREN, text);
        int unknown = named.stream()
                .filter(n -> n.person() == null)
                .mapToInt(n -> n.span().start() + 1)
                .min()
                .orElse(Integer.MAX_VALUE);
        this.stranger = Math.min(unknown, stranger());
    }

    /** Where the first capital stands that is no one of the file, no day and no month. */
    private int stranger() {
        Matcher found = STRANGER.matcher(text);
        while (found.find()) {
            int at = found.end() - 2;
            boolean known = named.stream()
                    .anyMatch(n -> n.person() != null
                            && n.span().start() <= at
                            && at < n.span().end());
            if (!known && !CALENDAR.matcher(text).region(at, text.length()).lookingAt()) {
                return found.end();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Something that "them" may mean was spoken of before. */
    boolean plural(int before) {
        return things <= before && children > before;
    }

    private static int firstEnd(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.end() : Integer.MAX_VALUE;
    }

    /** Whether "her" owns what follows. */
    boolean owns(int end, int limit) {
        Matcher next = WORD.matcher(text).region(end, limit);
        return next.find()
                && text.substring(end, next.start()).isBlank()
                && !notOwned.contains(next.group().toLowerCase(Locale.ROOT))
                && !next.group()
                        .toLowerCase(Locale.ROOT)
                        .matches("(mon|tues|wednes|thurs|fri|satur|sun)days?|twice|once|\\d+");
    }

    /** The last one named who can be meant, else the only one it can be. */
    @Nullable
    Person antecedent(Gender gender, int before) {
        Map.Entry<Integer, Person> last =
                meant.computeIfAbsent(gender, this::meant).lowerEntry(before);
        if (last != null) {
            return last.getValue();
        }
        return stranger <= before ? null : only(gender, before);
    }

    private NavigableMap<Integer, Person> meant(Gender gender) {
        NavigableMap<Integer, Person> places = new TreeMap<>();
        for (Named mention : named) {
            Person person = mention.person();
            if (person != null
                    && !person.equals(speaker)
                    && scene.pronouns().of(person).fits(gender)) {
                places.put(mention.span().start(), person);
            }
        }
        return places;
    }

    /** Whether no one was spoken of before whom the file does not know. */
    boolean nobodyYet(int before) {
        return stranger > before;
    }

    /** The only one of these people it can be, or null. */
    @Nullable
    Person sole(Gender gender, Set<Person> people) {
        List<Person> fits = people.stream()
                .filter(p -> !p.equals(speaker) && scene.pronouns().of(p).fits(gender))
                .toList();
        return fits.size() == 1 ? fits.get(0) : null;
    }

    /** The only one it can be: a parent speaks of a child, others of the parent, or of the child where school is. */
    private @Nullable Person only(Gender gender, int at) {
        List<Person> children = those(Role.CHILD, gender);
        List<Person> parents = those(Role.PARENT, gender);
        if (speaker.role() == Role.PARENT) {
            parents.addAll(children);
            return parents.size() == 1 ? parents.get(0) : null;
        }
        String after = text.substring(at, Math.min(text.length(), at + 40)).toLowerCase(Locale.ROOT);
        boolean child =
                after.matches("(?s).*\\b(school|daycare|kinder|kindergarten|bed|bath|homework|practice|nap)\\b.*");
        List<Person> first = child && !children.isEmpty() || parents.isEmpty() ? children : parents;
        return first.size() == 1 ? first.get(0) : null;
    }

    private List<Person> those(Role role, Gender gender) {
        List<Person> fits = new ArrayList<>();
        for (Person person : scene.material().roster().people()) {
            if (person.role() == role
                    && !person.equals(speaker)
                    && scene.pronouns().of(person).fits(gender)) {
                fits.add(person);
            }
        }
        return fits;
    }
}

package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Worry;

/** In a domestic violence file: what no idea may touch (quick guide 202). */
final class KeptApart {
    private static final Pattern OTHER_PARENT = Pattern.compile(
            "(?i)\\b(ex|husband|wife|partner|boyfriend|girlfriend|fiancé|fiancée)\\s+([\\p{Lu}][\\p{L}'-]+)");
    private static final Pattern BY_ROLE = Pattern.compile(
            "(?i)\\b(my|her|his|the) (ex|husband|wife|partner|boyfriend|girlfriend)\\b|\\b(my|her|his|their|the) kids'? (dad|father|mother|mom)\\b");

    private static final Pattern PARTNER = Pattern.compile(
            "(?i)\\b(ex|husband|wife|partner|boyfriend|girlfriend|fiancée?|dad|father|mother|mom|other parent)\\b");

    private final boolean dv;
    private final List<Pattern> words = new ArrayList<>();

    KeptApart(Material material) {
        dv = material.flags().contains(Flag.DV);
        for (Apart apart : material.apart()) {
            add(apart.text());
        }
        for (Worry worry : material.worries()) {
            Matcher named = OTHER_PARENT.matcher(worry.text());
            while (dv && named.find()) {
                if (Character.isUpperCase(named.group(2).charAt(0))) {
                    add(named.group(2));
                }
            }
        }
    }

    private void add(String text) {
        words.add(asWord(text));
    }

    private static Pattern asWord(String text) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(text.strip()) + "(?![\\p{L}\\p{N}])");
    }

    boolean touches(Idea idea, Material material) {
        String text = idea.text();
        if (isIn(text)) {
            return true;
        }
        return dv && (byRole(text, material) || otherParent(idea, material));
    }

    /**
     * "Her husband" is whom the file keeps apart only if its worries or its list speak of a partner or a parent, by whatever
     * word; else it may be a sister's husband. Where another parent is in the file, and for an "ex", nothing more is needed.
     */
    private static boolean byRole(String text, Material material) {
        long parents = material.roster().people().stream()
                .filter(p -> p.role() == Role.PARENT)
                .count();
        Matcher role = BY_ROLE.matcher(text);
        while (role.find()) {
            if (parents > 1 || "ex".equalsIgnoreCase(role.group(2)) || ofPartners(material)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofPartners(Material material) {
        return Stream.concat(
                        material.worries().stream().map(Worry::text),
                        material.apart().stream().map(Apart::text))
                .anyMatch(text -> PARTNER.matcher(text).find());
    }

    /** Whether a text holds any of the words to be kept out. */
    boolean isIn(String text) {
        return words.stream().anyMatch(w -> w.matcher(text).find());
    }

    /** Another parent than the one whose plan it is. A helper's idea may name the file's one parent who is not kept apart. */
    private static boolean otherParent(Idea idea, Material material) {
        List<Person> parents = material.roster().people().stream()
                .filter(p -> p.role() == Role.PARENT)
                .toList();
        List<Person> ours = parents.stream()
                .filter(p -> material.apart().stream().noneMatch(a -> a.isAbout(p)))
                .toList();
        boolean parentsOwn = parents.stream().anyMatch(p -> p.id().equals(idea.owner()));
        return parents.size() > 1
                && parents.stream()
                        .filter(p -> !p.id().equals(idea.owner()))
                        .filter(p -> parentsOwn || ours.size() != 1 || !ours.contains(p))
                        .flatMap(Person::names)
                        .anyMatch(name -> asWord(name).matcher(idea.text()).find());
    }
}

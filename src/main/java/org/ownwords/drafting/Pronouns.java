package org.ownwords.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Worry;
import org.ownwords.text.Gender;
import org.ownwords.text.Kinship;
import org.ownwords.text.Roster;

/** Which pronoun is safe for whom, from the file's relations, its worries and what others say; never from a first name. */
final class Pronouns {
    private static final Pattern OPENING = Pattern.compile("(?i)^[^.!?]*?\\b(she|he)\\b");

    private final Map<Person, Gender> known = new HashMap<>();

    Pronouns(Material material, Kinship kinship) {
        Roster roster = material.roster();
        for (Person person : roster.people()) {
            Gender gender = kinship.gender(person);
            if (gender == Gender.UNKNOWN) {
                gender = byWorries(person, material.worries(), roster);
            }
            known.put(person, gender);
        }
        List<Person> parents =
                roster.people().stream().filter(p -> p.role() == Role.PARENT).toList();
        if (parents.size() == 1 && known.get(parents.get(0)) == Gender.UNKNOWN) {
            known.put(parents.get(0), byOthers(parents.get(0), material, roster));
        }
    }

    Gender of(Person person) {
        return known.getOrDefault(person, Gender.UNKNOWN);
    }

    /** "Rosa drank until she …", with nobody else named between. */
    private static Gender byWorries(Person person, List<Worry> worries, Roster roster) {
        for (Worry worry : worries) {
            Matcher matcher = Pattern.compile(
                            "\\b" + Pattern.quote(person.name()) + "\\b([^.!?]*?)\\b(she|he|her|his|him)\\b")
                    .matcher(worry.text());
            if (matcher.find()
                    && roster.people().stream().noneMatch(p -> matcher.group(1).contains(p.name()))
                    && !matcher.group(1)
                            .matches(
                                    "(?is).*\\b(daughter|son|child|boy|girl|baby|mother|father|partner|boyfriend|girlfriend|husband|wife|'s)\\b.*")) {
                return gender(matcher.group(2));
            }
        }
        return Gender.UNKNOWN;
    }

    /** What helpers say of the one parent before they name anyone, if all agree. */
    private static Gender byOthers(Person parent, Material material, Roster roster) {
        Gender found = Gender.UNKNOWN;
        for (Line line : material.lines()) {
            Person speaker = Gate.find(line.speaker(), roster);
            if (speaker == null || speaker.role() == Role.PARENT || speaker.role() == Role.WORKER) {
                continue;
            }
            Matcher matcher = OPENING.matcher(line.text());
            if (matcher.find()
                    && roster.people().stream()
                            .noneMatch(p -> !p.equals(parent) && matcher.group().contains(p.name()))
                    && !matcher.group().matches("(?is).*\\b(my|the|son|daughter|boy|girl)\\b.*")) {
                Gender said = gender(matcher.group(1));
                if (!said.fits(found)) {
                    return Gender.UNKNOWN;
                }
                found = said;
            }
        }
        return found;
    }

    private static Gender gender(String pronoun) {
        return pronoun.toLowerCase(Locale.ROOT).startsWith("h") && !pronoun.equalsIgnoreCase("her")
                ? Gender.HE
                : Gender.SHE;
    }
}

package org.ownwords.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Says who "she" is, where the line and the file leave no doubt. */
final class Antecedents {
    private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "we", "us", "our", "myself");

    private final Speech speech;
    private final People people;
    private final Map<Gender, NavigableMap<Integer, People.Found>> named = new EnumMap<>(Gender.class);

    private Antecedents(Speech speech, People people) {
        this.speech = speech;
        this.people = people;
    }

    static List<Clause> resolve(List<Clause> clauses, Speech speech, People people) {
        Antecedents antecedents = new Antecedents(speech, people);
        List<Clause> resolved = new ArrayList<>();
        Clause before = null;
        for (Clause clause : clauses) {
            Clause next = clause.who() == Clause.Who.THIRD ? antecedents.named(clause, before) : clause;
            resolved.add(next);
            before = next.who() == Clause.Who.UNSAID || next.person() == null ? before : next;
        }
        return resolved;
    }

    /** Who was spoken of goes on; else the last one named, else the only one it can be. */
    private Clause named(Clause clause, @Nullable Clause before) {
        Person on = before == null ? null : before.person();
        boolean same = before != null
                && on != null
                && !on.equals(people.speaker())
                && gender(clause).fits(people.kinship().gender(on))
                && (before.who() != Clause.Who.THIRD || said(before) == said(clause));
        Person person = same ? on : who(clause);
        return person == null ? clause : clause.by(person);
    }

    private @Nullable Person who(Clause clause) {
        Gender gender = gender(clause);
        Person before = lastNamed(clause.subject().start(), gender);
        if (before != null) {
            return before;
        }
        Person speaker = people.speaker();
        boolean parentSpeaks = speaker != null && speaker.role() == Role.PARENT;
        boolean opened = clause.modality() == Duty.Modality.CAN || clause.modality() == Duty.Modality.WILL;
        if (parentSpeaks && speaker != null && noted(gender)) {
            return speaker;
        }
        if (!parentSpeaks && !opened) {
            return only(gender, Role.PARENT);
        }
        return only(gender, Role.CHILD, Role.PARENT);
    }

    /** "Loads percolator. she'd strung cans across hall": notes of what a parent said, with no "I" in them. */
    private boolean noted(Gender gender) {
        Person speaker = people.speaker();
        boolean note =
                speech.text().codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isLowerCase);
        if (!note || speaker == null || people.kinship().gender(speaker) != gender) {
            return false;
        }
        for (int at = 0; at < speech.size(); at++) {
            if (FIRST.contains(speech.at(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean said(Clause clause) {
        String subject = clause.subject().of(speech.text()).toLowerCase(Locale.ROOT);
        return subject.startsWith("she") || subject.equals("her");
    }

    private Gender gender(Clause clause) {
        return said(clause) ? Gender.SHE : Gender.HE;
    }

    /** The last one named before that place who can be meant; a stranger named in between makes it unsafe. */
    private @Nullable Person lastNamed(int before, Gender gender) {
        Map.Entry<Integer, People.Found> last =
                named.computeIfAbsent(gender, this::named).lowerEntry(before);
        return last == null ? null : last.getValue().person();
    }

    /** Everyone spoken of whom that gender fits, and all whom the file does not know, by place. */
    private NavigableMap<Integer, People.Found> named(Gender gender) {
        NavigableMap<Integer, People.Found> places = new TreeMap<>();
        for (int at = 0; at < speech.size(); at++) {
            People.Found found = people.at(speech, at);
            if (found != null) {
                Person person = found.person();
                boolean fits = person == null
                        || people.kinship().gender(person).fits(gender) && !person.equals(people.speaker());
                if (fits) {
                    places.put(speech.word(at).span().start(), found);
                }
                at = found.end() - 1;
            }
        }
        return places;
    }

    private @Nullable Person only(Gender gender, Role... roles) {
        List<Person> found = people.roster().people().stream()
                .filter(p -> List.of(roles).contains(p.role()) && !p.equals(people.speaker()))
                .filter(p -> people.kinship().gender(p).fits(gender))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}

package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Says who "she" is, where the line and the file leave no doubt. */
final class Antecedents {
    private final Speech speech;
    private final People people;

    private Antecedents(Speech speech, People people) {
        this.speech = speech;
        this.people = people;
    }

    static List<Clause> resolve(List<Clause> clauses, Speech speech, People people) {
        Antecedents antecedents = new Antecedents(speech, people);
        List<Clause> resolved = new ArrayList<>();
        for (Clause clause : clauses) {
            resolved.add(clause.who() == Clause.Who.THIRD ? antecedents.named(clause) : clause);
        }
        return resolved;
    }

    private Clause named(Clause clause) {
        Person person = who(clause);
        return person == null ? clause : clause.by(person);
    }

    private @Nullable Person who(Clause clause) {
        boolean she = clause.subject()
                .of(speech.text())
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith("she");
        Gender gender = she ? Gender.SHE : Gender.HE;
        Person before = lastNamed(clause.subject().start(), gender);
        if (before != null) {
            return before;
        }
        Person speaker = people.speaker();
        boolean parentSpeaks = speaker != null && speaker.role() == Role.PARENT;
        return only(parentSpeaks ? Role.CHILD : Role.PARENT, gender);
    }

    /** The last one named before that place who can be meant; a stranger named in between makes it unsafe. */
    private @Nullable Person lastNamed(int before, Gender gender) {
        Person last = null;
        for (int at = 0; at < speech.size() && speech.word(at).span().start() < before; at++) {
            People.Found found = people.at(speech, at);
            if (found != null) {
                Person person = found.person();
                boolean fits = person == null || people.kinship().gender(person).fits(gender);
                if (fits && (person == null || !person.equals(people.speaker()))) {
                    last = person;
                }
                at = found.end() - 1;
            }
        }
        return last;
    }

    private @Nullable Person only(Role role, Gender gender) {
        List<Person> found = people.roster().people().stream()
                .filter(p -> p.role() == role && !p.equals(people.speaker()))
                .filter(p -> people.kinship().gender(p).fits(gender))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}

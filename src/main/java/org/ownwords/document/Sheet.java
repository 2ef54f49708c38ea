package org.ownwords.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Objective;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;

/** What both papers take from one file, with nothing on it that is to be kept apart. */
final class Sheet {
    final Dossier dossier;
    final Sentences sentences;
    final Answers answers;
    private final KeptApart apart;

    Sheet(Dossier dossier, Sentences sentences) {
        this.dossier = dossier;
        this.sentences = sentences;
        this.answers = new Answers(dossier);
        this.apart = new KeptApart(dossier);
    }

    /** The text, or the sentence that stands where it may not. */
    String shown(String text) {
        return apart.in(text) ? sentences.say("held-back") : text;
    }

    boolean mayShow(String text) {
        return !apart.in(text);
    }

    /** Everyone whose name may stand on a paper. */
    Stream<Person> people() {
        return dossier.people().stream().filter(p -> mayShow(p.name()) && mayShow(p.relation()));
    }

    String name(PersonId id) {
        return dossier.person(id).map(Person::name).filter(this::mayShow).orElseGet(() -> sentences.say("someone"));
    }

    List<Agreed> objectives() {
        return dossier.objectives().stream().map(this::agreed).toList();
    }

    Agreed agreed(Objective objective) {
        return new Agreed(
                number(objective),
                name(objective.owner()),
                shown(objective.text()),
                names(objective, Set.of(Role.NETWORK, Role.TRIBE, Role.PROFESSIONAL)),
                names(objective, Set.of(Role.PARENT, Role.CHILD)));
    }

    private int number(Objective objective) {
        return dossier.objectives().indexOf(objective) + 1;
    }

    private List<String> names(Objective objective, Set<Role> roles) {
        return people().filter(p -> objective.parts().contains(p.id()) && !p.id().equals(objective.owner()))
                .filter(p -> roles.contains(p.role()))
                .map(Person::name)
                .toList();
    }

    Contact contact(Person person) {
        String role = sentences.say("role." + Sentences.code(person.role()));
        return new Contact(person.name(), person.relation().isEmpty() ? role : person.relation());
    }

    /** The network first, those with a part in the plan before the others; then whoever is paid to be there. */
    List<Contact> call() {
        Set<PersonId> wanted = dossier.agreements().values().stream()
                .flatMap(given -> given.entrySet().stream())
                .filter(given -> given.getValue() == Agreement.TO_BE_FOUND)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return Stream.of(
                        people(Role.NETWORK).filter(this::hasPart),
                        people(Role.NETWORK).filter(p -> !hasPart(p)),
                        people(Role.TRIBE),
                        people(Role.PROFESSIONAL).filter(this::hasPart),
                        people(Role.WORKER))
                .flatMap(people -> people)
                .filter(p -> !wanted.contains(p.id()))
                .map(this::contact)
                .toList();
    }

    private Stream<Person> people(Role role) {
        return people().filter(p -> p.role() == role);
    }

    private boolean hasPart(Person person) {
        return dossier.objectives().stream().anyMatch(o -> o.parts().contains(person.id()));
    }

    String time() {
        PlanDates dates = dossier.dates();
        return dates == null
                ? ""
                : sentences.say(
                        "time", Map.of("start", sentences.day(dates.start()), "end", sentences.day(dates.end())));
    }

    /** The numbers of what is agreed about family time; empty when nothing is. */
    String familyTime() {
        List<Integer> numbers = dossier.objectives().stream()
                .filter(o -> o.category() == Category.FAMILY_TIME)
                .map(this::number)
                .toList();
        return numbers.isEmpty() ? "" : sentences.say("family-time.see", "numbers", sentences.numbers(numbers));
    }

    boolean needsFamilyTime() {
        return dossier.has(Flag.OUT_OF_HOME);
    }

    /** The next meeting, if its day is known, or room to write it in; and by when the plan is looked at again. */
    List<String> meetings(LocalDate today) {
        LocalDate day = dossier.steps().get(Step.FAMILY_TEAM_MEETING);
        String next = day != null && day.isAfter(today)
                ? sentences.say("meeting.next", "day", sentences.day(day))
                : sentences.say("meeting.write", "blank", sentences.say("blank"));
        PlanDates dates = dossier.dates();
        return dates == null
                ? List.of(next)
                : List.of(next, sentences.say("meeting.end", "end", sentences.day(dates.end())));
    }
}

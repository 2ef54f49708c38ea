package org.ownwords.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** Whether a text gives someone to be kept apart something to do, or brings the parent to them. */
record ApartPeople(Subject subject) {
    /** How far behind "Steve" his brother stands, in UTF-16 code units. */
    private static final int WHOSE = 4;

    private static final Set<String> NOBODY = Set.of("nobody", "no", "none");

    List<Hit> hits() {
        List<Duty> acts = Acts.promised(subject);
        List<Hit> hits = new ArrayList<>();
        for (Mention mention : subject.analysis().mentions()) {
            if (keptApart(mention) && !Acts.onlyTold(subject, mention.span())) {
                part(mention, acts).ifPresent(hits::add);
            }
        }
        return hits.isEmpty() && planParent().isEmpty() ? both(acts) : hits;
    }

    private boolean keptApart(Mention mention) {
        Person person = mention.person();
        if (mention.kind() == Mention.Kind.PRONOUN) {
            return false;
        }
        if (person == null) {
            return mention.kind() == Mention.Kind.STRANGER && listed(mention);
        }
        boolean otherParent = person.role() == Role.PARENT
                && planParent().filter(p -> !p.equals(person)).isPresent();
        return otherParent || Names.apart(subject, person);
    }

    /**
     * Whose plan it is: the parent who owns the objective; for a helper's or a child's, the file's one parent who is not
     * on the list. Empty when there is none or more than one: then nobody can tell who the other parent is.
     */
    private Optional<Person> planParent() {
        Optional<Person> owner = subject.owner().filter(p -> p.role() == Role.PARENT);
        if (owner.isPresent()) {
            return owner;
        }
        List<Person> ours = subject.context().roster().people().stream()
                .filter(p -> p.role() == Role.PARENT && !Names.apart(subject, p))
                .toList();
        return ours.size() == 1 ? Optional.of(ours.get(0)) : Optional.empty();
    }

    /** A name that the file does not know but the list does, by its first word too. */
    private boolean listed(Mention mention) {
        List<String> name = ApartEntries.words(bareName(mention));
        return subject.context().apart().stream()
                .filter(a -> a.kind() == Apart.Kind.PERSON)
                .map(a -> ApartEntries.words(a.text()))
                .anyMatch(entry ->
                        !entry.isEmpty() && !name.isEmpty() && name.get(0).equals(entry.get(0)));
    }

    /** What part the text gives this person, if any. */
    private Optional<Hit> part(Mention mention, List<Duty> acts) {
        Map<String, String> slots = Map.of("name", bareName(mention));
        for (Duty act : acts) {
            boolean does = act.subjects().stream().anyMatch(m -> m.span().overlaps(mention.span()));
            boolean near = act.span().contains(mention.span()) || inSubject(act, mention);
            if (!(does || near) || leftUndone(act) || has("keep-away-verbs", act.verb())) {
                continue;
            }
            if (mention.possessive()) {
                return owned(mention, slots);
            }
            if (does || !spokenOf(act, opener(act, mention))) {
                return Optional.of(new Hit(Severity.BLOCK, mention.span(), "person", slots));
            }
        }
        return Optional.empty();
    }

    /** "How she feels about Steve", "nothing on Steve", but not "rely on Steve". */
    private boolean spokenOf(Duty act, String opener) {
        return has("only-spoken-of", opener) || (opener.equals("on") && !has("verbs-with-on", act.verb()));
    }

    /** "Steve's brother will …". */
    private static boolean inSubject(Duty act, Mention mention) {
        int gap = act.span().start() - mention.span().end();
        boolean whose = mention.possessive() && gap >= 0 && gap <= WHOSE;
        return whose || (act.subjectSpan() != null && act.subjectSpan().overlaps(mention.span()));
    }

    /** "Will not meet", "nobody will tell". */
    private boolean leftUndone(Duty act) {
        Span opening = new Span(
                Math.max(0, act.span().start() - "no ".length()), act.span().end());
        return act.negated() || NOBODY.contains(Phrase.of(subject, opening).word(0));
    }

    /** "Steve's house" brings the parent there; "Steve's mother" may; "Steve's temper" does not. */
    private Optional<Hit> owned(Mention mention, Map<String, String> slots) {
        int end = mention.span().end();
        Phrase after = Phrase.of(subject, new Span(end, Math.min(subject.text().length(), end + 24)));
        if (has("place-words", after.word(0))) {
            return Optional.of(new Hit(Severity.BLOCK, mention.span(), "person", slots));
        }
        return kin(end) == null ? Optional.empty() : Optional.of(new Hit(Severity.ASK, mention.span(), "kin", slots));
    }

    private @Nullable Mention kin(int from) {
        return subject.analysis().mentions().stream()
                .filter(m -> m.span().start() >= from && m.span().start() <= from + WHOSE)
                .filter(m -> m.kind() == Mention.Kind.KIN)
                .findFirst()
                .orElse(null);
    }

    /** The preposition that leads to the mention; empty when the verb does. */
    private String opener(Duty act, Mention mention) {
        int from = act.verbSpan().end();
        if (mention.span().start() <= from) {
            return "";
        }
        Phrase between = Phrase.of(subject, new Span(from, mention.span().start()));
        for (int i = between.size() - 1; i >= 0; i--) {
            if (has("prepositions", between.word(i)) || has("only-spoken-of", between.word(i))) {
                return between.word(i);
            }
        }
        return "";
    }

    /** Nobody says whose plan it is, and two parents act together. */
    private List<Hit> both(List<Duty> duties) {
        Set<String> names = new LinkedHashSet<>();
        for (Duty duty : duties) {
            for (Mention mention : subject.analysis().mentions()) {
                Person person = mention.person();
                boolean acts = duty.span().contains(mention.span()) && !duty.negated() && !mention.possessive();
                if (acts && person != null && person.role() == Role.PARENT) {
                    names.add(person.name());
                }
            }
        }
        return names.size() < 2
                ? List.of()
                : List.of(new Hit(Severity.BLOCK, subject.whole(), "both", Map.of("names", String.join(", ", names))));
    }

    private String bareName(Mention mention) {
        String text = mention.span().of(subject.text());
        return mention.person() != null ? mention.person().name() : text.replaceFirst("['’]s?$", "");
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}

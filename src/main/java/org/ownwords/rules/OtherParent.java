package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * The other parent, seen from the one whose plan it is: by name, from the list of those to be kept apart, as "their
 * father" or "her ex", and as "he" where nobody else can be meant.
 */
final class OtherParent {
    /** How many people back "he" is looked for. */
    private static final int REACH = 8;

    private final Subject subject;
    private final Cast cast;
    private final Optional<Person> ours;
    private final Sexes own;
    private final Sexes his;
    private @Nullable Boolean named;

    OtherParent(Subject subject) {
        this.subject = subject;
        this.cast = new Cast(subject);
        this.ours = planParent(subject).or(() -> firstToAct(subject));
        Sexes mine = Sexes.of(subject, ours.orElse(null));
        Sexes theirs = others();
        this.own = mine == Sexes.UNKNOWN ? theirs.other() : mine;
        this.his = theirs == Sexes.UNKNOWN ? mine.other() : theirs;
    }

    /**
     * Whose plan it is: the parent who owns the objective; for a helper's or a child's, the file's one parent who is not
     * on the list. Empty when there is none or more than one: then nobody can tell who the other parent is.
     */
    static Optional<Person> planParent(Subject subject) {
        Optional<Person> owner = subject.owner().filter(p -> p.role() == Role.PARENT);
        if (owner.isPresent()) {
            return owner;
        }
        List<Person> ours = subject.context().roster().people().stream()
                .filter(p -> p.role() == Role.PARENT && !Names.apart(subject, p))
                .toList();
        return ours.size() == 1 ? Optional.of(ours.get(0)) : Optional.empty();
    }

    /** Where nobody says whose plan it is: the parent who acts first. */
    private static Optional<Person> firstToAct(Subject subject) {
        for (Duty duty : subject.analysis().duties()) {
            Mention doer = duty.main() ? duty.subject() : null;
            boolean said = duty.modality() == Duty.Modality.WILL;
            if (doer != null && subject.words("own-pronouns").contains(new Cast(subject).word(doer))) {
                return unnamed(subject);
            }
            if (doer != null && said) {
                return Optional.ofNullable(doer.person())
                        .filter(p -> p.role() == Role.PARENT && !Names.apart(subject, p));
            }
        }
        return Optional.empty();
    }

    /** Who says "I": the one parent whom the text does not name. */
    private static Optional<Person> unnamed(Subject subject) {
        List<Person> silent = new ArrayList<>();
        for (Person person : subject.context().roster().people()) {
            boolean named = false;
            for (Mention mention : subject.analysis().mentions()) {
                named |= person.equals(mention.person()) && mention.kind() == Mention.Kind.NAME;
            }
            if (person.role() == Role.PARENT && !named && !Names.apart(subject, person)) {
                silent.add(person);
            }
        }
        return silent.size() == 1 ? Optional.of(silent.get(0)) : Optional.empty();
    }

    private Sexes others() {
        for (Person person : subject.context().roster().people()) {
            Sexes sex = other(person) ? Sexes.of(subject, person) : Sexes.UNKNOWN;
            if (sex != Sexes.UNKNOWN) {
                return sex;
            }
        }
        for (Apart apart : subject.context().apart()) {
            if (apart.kind() == Apart.Kind.PERSON) {
                return Sexes.ofName(subject, apart.text());
            }
        }
        return Sexes.UNKNOWN;
    }

    private boolean other(Person person) {
        boolean otherParent = person.role() == Role.PARENT
                && ours.filter(p -> !p.equals(person)).isPresent();
        return otherParent || Names.apart(subject, person);
    }

    /** Whether anyone is known who could be meant by "he" or "their father". */
    private boolean someone() {
        for (Person person : subject.context().roster().people()) {
            if (other(person)) {
                return true;
            }
        }
        for (Apart apart : subject.context().apart()) {
            if (apart.kind() == Apart.Kind.PERSON) {
                return true;
            }
        }
        return false;
    }

    boolean is(Mention mention) {
        Person person = mention.person();
        return switch (mention.kind()) {
            case NAME -> person != null && other(person);
            case STRANGER -> listed(mention);
            case KIN -> person != null && !isOurs(person) ? other(person) : kin(mention);
            case ROLE_WORD -> role(mention);
            case PRONOUN -> pronoun(mention);
        };
    }

    /** The word is no name: "he", "their father". */
    static boolean byWord(Mention mention) {
        return mention.kind() != Mention.Kind.NAME && mention.kind() != Mention.Kind.STRANGER;
    }

    private boolean isOurs(Person person) {
        return ours.filter(person::equals).isPresent();
    }

    /** A name that the file does not know but the list does, by its first word too. */
    private boolean listed(Mention mention) {
        List<String> name = ApartEntries.words(bare(subject, mention));
        return subject.context().apart().stream()
                .filter(a -> a.kind() == Apart.Kind.PERSON)
                .map(a -> ApartEntries.words(a.text()))
                .anyMatch(entry ->
                        !entry.isEmpty() && !name.isEmpty() && name.get(0).equals(entry.get(0)));
    }

    /** The name without an ending of possession. */
    static String bare(Subject subject, Mention mention) {
        String text = mention.span().of(subject.text());
        return mention.person() != null && !byWord(mention)
                ? mention.person().name()
                : BaseForms.unowned(text.replace('’', '\''));
    }

    /** "Their father", "the kids' dad", "her ex": the one of another sex than the one whose plan it is. */
    private boolean kin(Mention mention) {
        String word = cast.word(mention);
        Mention owner = cast.whose(mention);
        if (!someone() || ours.isEmpty()) {
            return false;
        }
        if (subject.words("kin-partners").contains(word)) {
            return owner == null ? word.startsWith("ex") : owned(owner) && Sexes.ofWord(subject, word) != his.other();
        }
        return owner != null
                && subject.words("kin-parents").contains(word)
                && (cast.child(owner) || cast.word(owner).equals("their") || childs(owner))
                && fits(Sexes.ofWord(subject, word));
    }

    /** "With Jayden and his father", in his mother's plan: "his" can only be the boy's. */
    private boolean childs(Mention owner) {
        Mention last = lastBefore(owner);
        boolean notOurs = owner.kind() == Mention.Kind.PRONOUN
                && own != Sexes.UNKNOWN
                && Sexes.ofWord(subject, cast.word(owner)) == own.other();
        return notOurs && last != null && cast.child(last);
    }

    private boolean fits(Sexes said) {
        return said == Sexes.UNKNOWN ? false : his == Sexes.UNKNOWN ? own != said : his == said && own != said;
    }

    /** Whether what she owns is owned by the one whose plan it is: "her ex", not her helper's. */
    private boolean owned(Mention owner) {
        if (owner.person() != null) {
            return isOurs(owner.person());
        }
        Mention last = lastBefore(owner);
        return owner.kind() == Mention.Kind.PRONOUN && (last == null || cast.of(last) == Cast.Part.PARENT);
    }

    private @Nullable Mention lastBefore(Mention mention) {
        List<Mention> all = subject.analysis().mentions();
        int at = Inside.after(all, Mention::span, mention.span().start() - 1) - 1;
        return at < 0 ? null : all.get(at);
    }

    /** "Dad", in a plan that speaks of its own parent by name. */
    private boolean role(Mention mention) {
        return someone() && his != Sexes.UNKNOWN && fits(Sexes.ofWord(subject, cast.word(mention))) && named();
    }

    private boolean named() {
        Boolean known = named;
        if (known == null) {
            known = subject.analysis().mentions().stream()
                    .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.person() != null && isOurs(m.person()));
            named = known;
        }
        return known;
    }

    private boolean pronoun(Mention mention) {
        Sexes said = Sexes.ofWord(subject, cast.word(mention));
        Person person = mention.person();
        if (said == Sexes.UNKNOWN || !someone()) {
            return false;
        }
        if (said != his || own == said) {
            return done(mention) && !mention.possessive() && lastNamed(mention, said);
        }
        if (person != null && !isOurs(person) && Sexes.of(subject, person) != said.other()) {
            return other(person);
        }
        return nobodyElse(mention, said);
    }

    /** "Ardith will talk him down": done by ours, so that "him" is someone else, also where both are men. */
    private boolean done(Mention pronoun) {
        if (own != his && his != Sexes.UNKNOWN) {
            return false;
        }
        for (Duty duty : subject.analysis().duties()) {
            Mention doer = duty.object().contains(pronoun.span()) ? duty.subject() : null;
            Person person = doer == null ? null : doer.person();
            if (person != null && isOurs(person)) {
                return subject.words("object-pronouns").contains(cast.word(pronoun));
            }
        }
        return false;
    }

    /** Whether the last one named before it, our parent left out, is the other, and may be so called. */
    private boolean lastNamed(Mention pronoun, Sexes said) {
        List<Mention> all = subject.analysis().mentions();
        for (int i = Inside.after(all, Mention::span, pronoun.span().start() - 1) - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            Person person = mention.person();
            boolean passed = mention.kind() == Mention.Kind.PRONOUN || (person != null && isOurs(person));
            if (!passed) {
                return person != null && other(person) && Sexes.of(subject, person) != said.other();
            }
        }
        return false;
    }

    /** Whether, going back, the other parent comes before anyone else whom "he" could mean. */
    private boolean nobodyElse(Mention pronoun, Sexes said) {
        List<Mention> all = subject.analysis().mentions();
        int from = Inside.after(all, Mention::span, pronoun.span().start() - 1) - 1;
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            Mention mention = all.get(i);
            if (mention.kind() == Mention.Kind.PRONOUN) {
                continue;
            }
            if (is(mention)) {
                return true;
            }
            Person person = mention.person();
            boolean many = subject.words("kin-plurals").contains(cast.word(mention));
            Sexes sex = person == null ? sex(mention) : Sexes.of(subject, person);
            if (!many && sex != said.other() && !(person != null && isOurs(person))) {
                return false;
            }
        }
        return true;
    }

    private Sexes sex(Mention mention) {
        Sexes word = Sexes.ofWord(subject, cast.word(mention));
        return word == Sexes.UNKNOWN ? Sexes.ofName(subject, mention.span().of(subject.text())) : word;
    }
}

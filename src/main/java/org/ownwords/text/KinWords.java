package org.ownwords.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Finds people named by role ("Mom", "the client") or by kin and work ("her sister", "the counselor"). */
final class KinWords {
    private static final Set<String> GROUPS =
            Set.of("family", "network", "team", "circle", "agency", "department", "county");
    private static final Set<String> CHILDREN = Set.of(
            "child", "kid", "baby", "son", "daughter", "toddler", "infant", "little one", "newborn", "teen", "youth");

    private final Phrases kin;
    private final KinIndex index;
    private final Set<String> roles;

    KinWords(Set<String> roles, Phrases kin, KinIndex index) {
        this.roles = roles;
        this.kin = kin;
        this.index = index;
    }

    void find(Reading reading) {
        int i = 0;
        while (i < reading.size()) {
            i = reading.mention(i) == null && reading.at(i).isWord() ? at(reading, i) : i + 1;
        }
    }

    /** Marks a mention that begins there, if there is one; gives where to go on. */
    private int at(Reading reading, int i) {
        Phrases.Phrase phrase = kin.at(reading.atoms(), i, reading.size());
        boolean role = roles.contains(reading.at(i).key());
        if (phrase == null && !role) {
            return i + 1;
        }
        int end = i + (phrase == null ? 1 : phrase.length());
        if (!reading.sameSentence(i, end - 1)
                || reading.at(end).is(Tag.ROLE_COMPOUND)
                || reading.at(end).is("-")) {
            return end;
        }
        String meaning = phrase == null ? reading.at(i).key() : phrase.meaning();
        boolean owned = owned(reading, i);
        if (role && end == i + 1 && !owned) {
            role(reading, i, meaning);
        } else if (phrase != null && kinRight(reading, i, meaning, owned)) {
            add(reading, i, end, Mention.Kind.KIN, kinPerson(reading, i, end, meaning));
        }
        return end;
    }

    /** "Mom", "the parents", "bio mom", but not "a dad who" or "a better father". */
    private void role(Reading reading, int i, String meaning) {
        int start = i;
        while (start > 0 && reading.sameSentence(start - 1, i) && front(reading.at(start - 1))) {
            start--;
        }
        Atom before = reading.at(start - 1);
        if (reading.sameSentence(start - 1, i) && before.is(Tag.ROLE_NOT) && !before.isMark()) {
            return;
        }
        add(reading, i, i + 1, Mention.Kind.ROLE_WORD, rolePerson(meaning));
    }

    private static boolean front(Atom atom) {
        return atom.is(Tag.ROLE_FRONT);
    }

    private @Nullable Person rolePerson(String meaning) {
        Person known = index.of(meaning);
        boolean plural = meaning.endsWith("s");
        return known != null ? known : plural || meaning.startsWith("minor") ? null : index.only(Role.PARENT);
    }

    /** Whether a possessive stands before it, other words of description between. */
    private static boolean owned(Reading reading, int i) {
        int at = i - 1;
        while (at > i - 4 && reading.sameSentence(at, i) && describes(reading.at(at))) {
            at--;
        }
        Atom atom = reading.at(at);
        return reading.sameSentence(at, i) && (atom.is(Tag.POSSESSIVE) || atom.is("'s"));
    }

    private static boolean describes(Atom atom) {
        return atom.is(Tag.ROLE_NOT) && !atom.is(Tag.DETERMINER)
                || atom.is(Tag.ROLE_FRONT) && !atom.is("the")
                || atom.is("own")
                || atom.is("older")
                || atom.is("younger")
                || atom.is("little")
                || atom.is("big")
                || atom.is("baby")
                || atom.is("best");
    }

    /** Groups need an article or owner ("the family", not "family"); parents' words need an owner here. */
    private static boolean kinRight(Reading reading, int i, String meaning, boolean owned) {
        if (GROUPS.contains(meaning)) {
            return owned || reading.at(i - 1).is("the") || reading.at(i - 1).is(Tag.POSSESSIVE);
        }
        if (meaning.equals("mother") || meaning.equals("father") || meaning.startsWith("parent")) {
            return owned;
        }
        return !(reading.at(i).is("cuz") && !owned);
    }

    private @Nullable Person kinPerson(Reading reading, int i, int end, String meaning) {
        Person named = apposed(reading, end);
        if (named != null) {
            return named;
        }
        if (reading.at(end - 1).is(Tag.KIN_PLURAL)) {
            return null;
        }
        Person known = index.of(meaning);
        if (known != null) {
            return known;
        }
        if (CHILDREN.contains(meaning)) {
            return index.only(Role.CHILD);
        }
        boolean parent = meaning.equals("mother") || meaning.equals("father");
        return parent && ownerIsChild(reading, i) ? index.only(Role.PARENT) : null;
    }

    private static boolean ownerIsChild(Reading reading, int i) {
        Mention owner = reading.mention(i - 2);
        Person person = owner == null ? null : owner.person();
        return reading.at(i - 1).is("'s") && person != null && person.role() == Role.CHILD;
    }

    /** The name right behind it: "her brother John", "foster mom, Amy,". */
    private static @Nullable Person apposed(Reading reading, int end) {
        int at =
                reading.at(end).is(",") && reading.mention(end + 1) != null && closes(reading, end + 2) ? end + 1 : end;
        Mention mention = reading.mention(at);
        return mention != null && mention.kind() == Mention.Kind.NAME ? mention.person() : null;
    }

    private static boolean closes(Reading reading, int i) {
        return reading.at(i).isMark()
                || reading.at(i).is(Tag.CONJUNCTION)
                || reading.at(i).any(Tag.bits(Tag.WILL, Tag.CAN));
    }

    private static void add(Reading reading, int start, int end, Mention.Kind kind, @Nullable Person person) {
        boolean possessive = reading.at(end).is("'s") && Possessives.owns(reading, end);
        reading.addMention(start, end, new Mention(reading.span(start, end), kind, person, possessive));
    }
}

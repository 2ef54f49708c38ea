package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the people that begin at an atom as one subject. */
final class NounPhrases {
    private static final Set<String> NOBODY_NAMED = Set.of(
            "it",
            "this",
            "that",
            "these",
            "those",
            "there",
            "one",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            "everyone",
            "everybody",
            "nobody");

    /** Before a noun: "after school Rosa will", "at visits Rosa will". */
    private static final long PLACES = Tag.bits(Tag.PREPOSITION, Tag.TRIGGER);

    private NounPhrases() {}

    /** The phrase, or null where no one who could act stands there. Pronouns like "someone" have no heads. */
    static @Nullable NounPhrase at(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (NOBODY_NAMED.contains(atom.key()) && reading.mention(index) == null) {
            return new NounPhrase(index, index + 1, List.of());
        }
        return people(reading, index, isObject(reading, index));
    }

    /** All the people of a list that begins there, also behind a preposition: "by Ana or Rosa". */
    static @Nullable NounPhrase people(Reading reading, int index) {
        return people(reading, index, false);
    }

    private static @Nullable NounPhrase people(Reading reading, int index, boolean one) {
        int head = head(reading, index);
        if (head < 0) {
            return null;
        }
        List<Mention> heads = new ArrayList<>();
        int end = take(reading, head, heads);
        while (!one && end - index < 40) {
            int next = joined(reading, end);
            if (next < 0) {
                break;
            }
            end = take(reading, next, heads);
        }
        return new NounPhrase(index, end, heads);
    }

    /** Where the person stands who is meant by the words that begin there: "my" leads to "sister", "Ana's" to "friend". */
    private static int head(Reading reading, int index) {
        int i = index;
        while (i < index + 8 && reading.sameSentence(index, i)) {
            Mention mention = reading.mention(i);
            if (mention != null && !mention.possessive()) {
                return i;
            }
            boolean leads = mention != null
                    || reading.at(i).is("'s")
                    || i > index && describes(reading.at(i))
                    || i == index
                            && (reading.at(i).is(Tag.DETERMINER)
                                    || reading.at(i).is(Tag.ROLE_FRONT));
            if (!leads) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private static boolean describes(Atom atom) {
        return atom.is(Tag.ROLE_FRONT)
                || atom.is(Tag.ROLE_NOT)
                || atom.is("own")
                || atom.is("big")
                || atom.is("little")
                || atom.is("older")
                || atom.is("younger")
                || atom.is("best")
                || atom.is("two")
                || atom.is("other");
    }

    /** Takes the person at the index with name behind kin word and bracket behind both; gives the end. */
    private static int take(Reading reading, int index, List<Mention> heads) {
        int end = end(reading, index);
        Mention mention = reading.mention(index);
        Mention name = reading.mention(end);
        if (name != null && !name.possessive() && name.kind() != Mention.Kind.PRONOUN && kin(mention)) {
            mention = name;
            end = end(reading, end);
        } else if (reading.at(end).is(",") && kin(mention) && isName(reading.mention(end + 1))) {
            int after = end(reading, end + 1);
            if (reading.at(after).is(",") || samePerson(mention, reading.mention(end + 1))) {
                mention = reading.mention(end + 1);
                end = reading.at(after).is(",") ? after + 1 : after;
            }
        }
        if (mention != null) {
            heads.add(mention);
        }
        return bracket(reading, end);
    }

    private static boolean samePerson(@Nullable Mention a, @Nullable Mention b) {
        return a != null && b != null && a.person() != null && a.person().equals(b.person());
    }

    private static boolean kin(@Nullable Mention mention) {
        return mention != null && (mention.kind() == Mention.Kind.KIN || mention.kind() == Mention.Kind.ROLE_WORD);
    }

    private static boolean isName(@Nullable Mention mention) {
        return mention != null
                && (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.STRANGER)
                && !mention.possessive();
    }

    static int end(Reading reading, int index) {
        int end = index;
        Mention mention = reading.mention(index);
        while (end < reading.size() && reading.mention(end) == mention) {
            end++;
        }
        return end;
    }

    /** "Eve (child)". */
    private static int bracket(Reading reading, int index) {
        if (!reading.at(index).is("(")) {
            return index;
        }
        for (int i = index + 1; i < index + 8 && reading.sameSentence(index, i); i++) {
            if (reading.at(i).is(")")) {
                return i + 1;
            }
        }
        return index;
    }

    /** Where the next person of a list begins after "and", "or" or a comma, or -1. */
    private static int joined(Reading reading, int end) {
        int i = end;
        boolean comma = reading.at(i).is(",");
        if (comma) {
            i++;
        }
        boolean and = reading.at(i).is("and")
                || reading.at(i).is("or")
                || reading.at(i).is("&")
                || reading.at(i).is("/") && reading.mention(i + 1) != null
                || reading.at(i).is("nor");
        if (and) {
            i++;
        }
        if (!and && !(comma && laterAnd(reading, i))) {
            return -1;
        }
        if (and && reading.at(i).is("/") && reading.at(i + 1).is("or")) {
            i += 2;
        }
        if (reading.at(i).is("either") || reading.at(i).is("both")) {
            i++;
        }
        int head = head(reading, i);
        if (head < 0) {
            return -1;
        }
        Mention mention = reading.mention(head);
        String key = reading.at(head).key();
        boolean subjectPronoun =
                mention != null && mention.kind() == Mention.Kind.PRONOUN && !key.equals("i") && !key.equals("me");
        return subjectPronoun ? -1 : head;
    }

    /** Whether the list that goes on there ends with "and" or "or" and a person. */
    private static boolean laterAnd(Reading reading, int index) {
        for (int i = index; i < index + 12 && reading.sameSentence(index, i); i++) {
            if (reading.at(i).is("and") || reading.at(i).is("or")) {
                return i > index && head(reading, i + 1) > 0;
            }
            if (reading.mention(i) == null
                    && !reading.at(i).is(",")
                    && !reading.at(i).is("'s")
                    && !describes(reading.at(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb or preposition right before it takes it as its object. */
    static boolean isObject(Reading reading, int index) {
        Atom before = reading.at(index - 1);
        if (!reading.sameSentence(index - 1, index) || before.isMark()) {
            return false;
        }
        if (before.is(Tag.PREPOSITION)) {
            return true;
        }
        VerbForm form = before.verb();
        if (form == null || reading.mention(index - 1) != null || before.is(Tag.STATE) || before.is(Tag.ADVERB)) {
            return false;
        }
        Atom front = reading.at(index - 2);
        boolean noun = before.is(Tag.NOUN_VERB) || (reading.dictionary().tags(form.base()) & Tag.NOUN_VERB.bit()) != 0;
        boolean owned = noun && front.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE));
        boolean placed = !form.can(VerbForm.ING) && front.any(PLACES) && !front.is("to");
        return !owned && !placed;
    }
}

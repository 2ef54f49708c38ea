package org.ownwords.rules;

import java.util.Set;
import org.ownwords.rules.Head.Stuff;
import org.ownwords.text.Mention;

/** Finds the thing that counts in what goes with a verb, by grammar: the last word before the next phrase begins. */
record Heads(Subject subject) {
    private static final Set<String> LINKS = Set.of("and", "or", "&", "/", "plus");

    /** A safe is a thing where such a word stands before it. */
    private static final Set<String> BEFORE_A_SAFE = Set.of("gun", "the", "a", "lock", "wall", "metal", "key", "floor");

    /** Of the words from there on; things joined by "and" count as seen when one of them is. */
    Head at(Phrase phrase, int from) {
        Head first = one(phrase, from);
        if (first.stuff() == Stuff.NOTHING || !joined(phrase, first.end())) {
            return first;
        }
        int next = first.end() + 1;
        int other = LINKS.contains(phrase.word(next)) ? next + 1 : next;
        if (subject.meanings().verb(phrase.word(other)) == VerbClass.INNER && !has("noun-verbs", phrase.word(other))) {
            return first;
        }
        Head second = one(phrase, other);
        return second.plain() && !first.plain() ? second : first;
    }

    /** Of what stands behind there, times, prepositions and adverbs aside. */
    Head behind(Phrase phrase, int index) {
        int from = index;
        while (from < phrase.size()
                && (subject.tokens().timed(phrase.place(from))
                        || has("prepositions", phrase.word(from))
                        || has("adverbs", phrase.word(from)))) {
            from++;
        }
        return at(phrase, from);
    }

    private static boolean joined(Phrase phrase, int index) {
        return LINKS.contains(phrase.word(index)) || phrase.word(index).equals(",");
    }

    private Head one(Phrase phrase, int from) {
        int start = start(phrase, from);
        int end = start;
        while (end < phrase.size() && !ends(phrase, end, start)) {
            end++;
        }
        int last = end - 1;
        while (last > start && adverb(phrase.word(last))) {
            last--;
        }
        if (last < start) {
            return new Head(Stuff.NOTHING, false, end);
        }
        if (phrase.word(end).equals("of") && has("amounts", phrase.word(last))) {
            Head of = one(phrase, end + 1);
            return new Head(of.stuff(), of.judged() || judged(phrase, start, last), of.end());
        }
        return new Head(stuff(phrase, last, start), judged(phrase, start, last), end);
    }

    /** Behind adverbs that open it: "only", "quietly". */
    private int start(Phrase phrase, int from) {
        int start = from;
        while (start < phrase.size() && adverb(phrase.word(start)) && !has("judgment-words", phrase.word(start))) {
            start++;
        }
        return start;
    }

    private boolean ends(Phrase phrase, int index, int start) {
        String word = phrase.word(index);
        if ((LINKS.contains(word) || word.equals(",")) && betweenQualities(phrase, index, start)) {
            return false;
        }
        boolean thatOne = index == start && word.equals("that") && !opensClause(phrase, index);
        return has("phrase-ends", word) && !thatOne
                || has("prepositions", word)
                || word.equals("of")
                || LINKS.contains(word)
                || (index > start && has("subject-pronouns", word) && !has("object-pronouns", word))
                || subject.tokens().timed(phrase.place(index));
    }

    /** "That she cares", but not "that same snack". */
    private boolean opensClause(Phrase phrase, int index) {
        String next = phrase.word(index + 1);
        return index + 1 >= phrase.size()
                || has("subject-pronouns", next)
                || has("determiners", next) && !next.equals("same")
                || has("possessive-words", next)
                || someone(phrase.place(index + 1));
    }

    /** "A clean and sober life", "a safe, stable, and proper home": the words on both sides only say how it is. */
    private boolean betweenQualities(Phrase phrase, int index, int start) {
        int next = phrase.word(index).equals(",") && LINKS.contains(phrase.word(index + 1)) ? index + 2 : index + 1;
        boolean comma =
                LINKS.contains(phrase.word(index)) && phrase.word(index - 1).equals(",");
        return index > start
                && next + 1 < phrase.size()
                && quality(phrase.word(comma ? index - 2 : index - 1))
                && quality(phrase.word(next))
                && (!has("phrase-ends", phrase.word(next + 1))
                        || phrase.word(next + 1).equals(","));
    }

    private boolean quality(String word) {
        return has("judgment-words", word) || has("visible-qualities", word) || has("states", word);
    }

    private Stuff stuff(Phrase phrase, int last, int start) {
        String word = phrase.word(last);
        if (word.equals("safe") && aSafe(phrase.word(last - 1))) {
            return Stuff.THING;
        }
        boolean ahome = last > start && has("general-nouns", word);
        if (has("visible-states", word) && !ahome || has("visible-qualities", word)) {
            return Stuff.PLAIN_QUALITY;
        }
        if (someone(phrase.place(last))) {
            return Stuff.PERSON;
        }
        if (has("object-pronouns", word) || has("determiners", word)) {
            return word.equals("it") || word.equals("this") || word.equals("that") ? Stuff.NOTHING : Stuff.PERSON;
        }
        if (subject.meanings().inner(word)) {
            return Stuff.INNER;
        }
        if (has("general-nouns", word)) {
            return Stuff.GENERAL;
        }
        if (has("judgment-words", word) || has("states", word) || comparative(word)) {
            return Stuff.QUALITY;
        }
        boolean coping = last > start && has("inner-fronts", phrase.word(last - 1));
        return coping ? Stuff.INNER : Stuff.THING;
    }

    private boolean aSafe(String before) {
        return BEFORE_A_SAFE.contains(before) || before.endsWith("'s") || has("possessive-words", before);
    }

    /** "Wiser", "healthier". */
    private boolean comparative(String word) {
        if (!word.endsWith("er") || word.length() < 5) {
            return false;
        }
        String stem = word.substring(0, word.length() - 2);
        return has("judgment-words", stem)
                || has("judgment-words", stem + "e")
                || (stem.endsWith("i") && has("judgment-words", stem.substring(0, stem.length() - 1) + "y"));
    }

    private boolean someone(int place) {
        Mention mention = subject.tokens().around(place);
        return mention != null && !mention.possessive();
    }

    private boolean judged(Phrase phrase, int start, int last) {
        for (int i = start; i < last; i++) {
            if (has("judgment-words", phrase.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean adverb(String word) {
        return has("adverbs", word)
                || (word.length() > 4 && word.endsWith("ly") && !has("ly-nouns", word) && !has("states", word));
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}

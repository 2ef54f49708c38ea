package org.ownwords.text;

import java.util.Set;
import org.ownwords.text.Duty.Modality;

/** Tells clauses that are the content of the verb before them: "make sure Jose is OK", "things he has done". */
final class Complements {
    private static final Set<String> TELLING = Set.of("tell", "remind", "show", "ask", "promise", "teach", "let");

    private Complements() {}

    /** Whether a verb of saying or thinking stands right before, maybe as "to believe". */
    static boolean told(Reading reading, int start) {
        Atom before = reading.at(start - 1);
        Atom verb = before.is("like") || before.is("sure") || before.is("out") ? reading.at(start - 2) : before;
        String base = reading.verbs().base(verb.key());
        boolean content = (reading.dictionary().tags(base) & Tag.CONTENT_VERB.bit()) != 0;
        return content && reading.mention(start - 1) == null && !(verb.is("feeling") && !before.is("like"));
    }

    static boolean is(Reading reading, ClauseFound last, NounPhrase phrase, VerbGroup group) {
        int start = phrase.start();
        if (told(reading, start)) {
            return !promises(last, group);
        }
        if (last.group().end() == start) {
            return false;
        }
        Atom before = reading.at(start - 1);
        if (before.isMark() || before.is(Tag.CONJUNCTION) || reading.time(start - 1) != null) {
            return false;
        }
        if (reading.mention(start - 1) != null) {
            return TELLING.contains(last.group().base())
                    && start - last.group().end() <= 3
                    && group.modality() != Modality.PRESENT;
        }
        return plainNoun(reading, start - 1)
                && pronounOrName(reading, phrase)
                && last.group().end() < start;
    }

    /** "Agrees Luke will call": what is agreed is a duty of its own. */
    private static boolean promises(ClauseFound last, VerbGroup group) {
        return promise(last.group().base()) && last.modality() != Modality.WILL && group.modality() == Modality.WILL;
    }

    /** What is agreed or said is promised. */
    static boolean promise(String base) {
        return switch (base) {
            case "agree", "promise", "say", "swear", "vow", "pledge", "decide", "commit" -> true;
            default -> false;
        };
    }

    private static boolean plainNoun(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (atom.key().endsWith("thing") && atom.is(Tag.OBJECT)) {
            return true;
        }
        boolean known = atom.any(Tag.bits(
                Tag.ADVERB,
                Tag.STATE,
                Tag.PREPOSITION,
                Tag.CONJUNCTION,
                Tag.SUBJECT,
                Tag.OBJECT,
                Tag.NOT,
                Tag.EMBEDDER));
        VerbForm form = atom.verb();
        return atom.isWord() && !known && (form == null || atom.is(Tag.NOUN_VERB));
    }

    private static boolean pronounOrName(Reading reading, NounPhrase phrase) {
        Mention mention = reading.mention(phrase.start());
        return mention != null && phrase.heads().size() == 1;
    }
}

package org.ownwords.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Clause.Link;

/** Reads the words that join clauses, and steps over the little words that mean nothing. */
final class Links {
    private static final List<String> TRIGGERS = List.of(
            "every time",
            "each time",
            "any time",
            "the minute",
            "the moment",
            "the second",
            "as soon as",
            "soon as",
            "even when",
            "only when",
            "when",
            "whenever",
            "anytime",
            "if",
            "once",
            "after",
            "before",
            "while");
    private static final List<String> REASONS = List.of(
            "even if",
            "even though",
            "so that",
            "because",
            "although",
            "though",
            "since",
            "unless",
            "so",
            "than",
            "as");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "what", "where", "how", "why");
    private static final Set<String> ANDS = Set.of("and", "then", "but", "or", "plus");

    private static final Map<String, Boolean> ASIDES = Map.of(
            "i mean",
            false,
            "you know",
            false,
            "i guess",
            false,
            "i think",
            false,
            "i suppose",
            true,
            "i'd say",
            false,
            "let us see",
            false,
            "o sea",
            false,
            "i swear",
            false);
    private static final Set<String> FILLERS = Set.of(
            "um",
            "uh",
            "er",
            "hm",
            "hmm",
            "oh",
            "ah",
            "well",
            "yeah",
            "yep",
            "yes",
            "ok",
            "okay",
            "anyway",
            "look",
            "honestly",
            "actually",
            "basically",
            "like",
            "so",
            "pues",
            "bueno",
            "mira",
            "mostly",
            "right",
            "no",
            "sí",
            "si",
            "este",
            "hey",
            "first",
            "second",
            "usually",
            "sometimes",
            "also",
            "maybe",
            "perhaps",
            "probably",
            "just",
            "always",
            "plus");

    /** "Watch if she gets red": no condition but what is looked at. */
    private static final Set<String> LOOKS = Set.of("watch", "check", "see", "ask", "look", "know", "wonder");

    private static final Set<String> PURPOSES =
            Set.of("know", "feel", "see", "hear", "have", "get", "stay", "remember", "forget", "never", "do");

    private final Speech speech;

    /** How a clause opens. @param opened false when only a pronoun could open one here */
    record Opening(Link link, int from, int end, boolean opened, boolean hedged) {}

    Links(Speech speech) {
        this.speech = speech;
    }

    Opening at(int from, boolean first, int limit) {
        int at = from;
        boolean opened = first;
        boolean hedged = false;
        Link link = Link.NONE;
        for (boolean more = true; more && at < limit; ) {
            int before = at;
            String word = speech.at(at);
            int words = set(TRIGGERS, at);
            if (words == 1
                    && word.equals("if")
                    && LOOKS.contains(String.valueOf(speech.verbs().base(speech.at(at - 1))))) {
                return new Opening(Link.RELATIVE, from, at + 1, true, hedged);
            }
            if (words > 0) {
                return new Opening(Link.TRIGGER, at, at + words, true, hedged);
            }
            if (speech.isMark(at) && !word.equals("/")) {
                opened = true;
                link = link == Link.NONE && !first ? joining(word) : link;
                at++;
            } else if (ANDS.contains(word)) {
                opened = true;
                link = Link.AND;
                at++;
            } else if (word.equals("until")) {
                return new Opening(Link.LIMIT, from, at + 1, true, hedged);
            } else if (so(at)) {
                return new Opening(Link.AND, from, at + 1, true, hedged);
            } else if (opened && !first && speech.at(at).equals("so")
                    || set(REASONS, at) > 0 && !(first && word.equals("so"))) {
                return new Opening(Link.REASON, from, at + Math.max(1, set(REASONS, at)), true, hedged);
            } else if (RELATIVES.contains(word) && !first) {
                return new Opening(Link.RELATIVE, from, word.equals("that") ? at + 1 : at + 1, true, hedged);
            } else if (opened) {
                int aside = aside(at);
                hedged |= speech.isHedge(at);
                at += aside > 0 ? aside : FILLERS.contains(word) ? 1 : 0;
            }
            more = at > before;
        }
        return new Opening(link, from, at, opened, hedged);
    }

    /** ", so I bedded down": what came next; ", so I can sleep" or ", so he knows" is what it is for. */
    private boolean so(int at) {
        boolean own = speech.at(at + 1).equals("i") || speech.at(at + 1).equals("we");
        if (!own || !speech.at(at).equals("so") || !speech.at(at - 1).equals(",")) {
            return false;
        }
        int verb = speech.isAdverb(at + 2) ? at + 3 : at + 2;
        return !speech.isSmall(verb) && !PURPOSES.contains(speech.at(verb));
    }

    /** A comma joins as "and" does; a colon or dash begins anew. */
    private static Link joining(String mark) {
        return mark.equals(",") ? Link.AND : Link.NONE;
    }

    private int aside(int at) {
        for (String aside : ASIDES.keySet()) {
            if (speech.at(at, aside)) {
                return aside.split(" ").length;
            }
        }
        return 0;
    }

    private int set(List<String> phrases, int at) {
        for (String phrase : phrases) {
            if (speech.at(at, phrase)) {
                return phrase.split(" ").length;
            }
        }
        return 0;
    }
}

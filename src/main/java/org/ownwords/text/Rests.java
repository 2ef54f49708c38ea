package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;

/** Cuts what goes with a verb to what was meant: no comma, tag or filler at its end. */
final class Rests {
    private static final Set<String> TAGS = Set.of(
            "right",
            "ha",
            "haha",
            "lol",
            "ok",
            "okay",
            "yeah",
            "man",
            "though",
            "anyway",
            "and",
            "or",
            "but",
            "then",
            "so",
            "too",
            "either",
            "like",
            "um",
            "uh",
            "actually",
            "honestly",
            "because",
            "instead",
            "no",
            "yes",
            "please",
            "sometimes",
            "maybe",
            "also",
            "just",
            "mostly",
            "probably",
            "now",
            "usually",
            "that",
            "jk",
            "plus",
            "btw");
    private static final Set<String> JUDGED = Set.of(
            "helps",
            "helped",
            "works",
            "worked",
            "calms",
            "calmed",
            "is",
            "was",
            "does",
            "did",
            "keeps",
            "kept",
            "gets",
            "makes",
            "made",
            "always",
            "really",
            "definitely",
            "relaxes",
            "feels",
            "felt");
    private static final Set<String> DANGLING = Set.of(
            "and",
            "or",
            "but",
            "because",
            "so",
            "then",
            "lol",
            "tho",
            "though",
            "anyway",
            "um",
            "uh",
            "también",
            "plus",
            "jk",
            "too",
            "either",
            "honestly",
            "haha",
            "ha",
            "like",
            "if",
            "whatever");
    private static final List<String> ASIDES = List.of(
            "you know",
            "i guess",
            "i mean",
            "i think",
            "or whatever",
            "and stuff",
            "or something",
            "and all that",
            "no matter what",
            "to be honest",
            "i swear",
            "at least",
            "trust me",
            "about nothing",
            "like i said");

    private static final Set<String> LOOKING_FOR_A_WORD = Set.of("um", "uh", "er", "erm", "uhm", "hm", "like", "este");

    private static final Set<String> PRONOUNS = Set.of("him", "her", "me", "them", "us", "he", "she", "both");

    private final Speech speech;

    Rests(Speech speech) {
        this.speech = speech;
    }

    Span from(int from, int limit) {
        int end = Math.max(from, Math.min(limit, aside(from, limit)));
        while (end > from && (speech.isMark(end - 1) && !closes(end - 1, from) || tag(end - 1, from))) {
            end--;
        }
        int close = speech.word(from - 1).span().end();
        return end > from ? speech.span(from, end) : new Span(close, close);
    }

    /** The mark that ends what someone says ("she goes 'night night'"). */
    private boolean closes(int at, int from) {
        if (!speech.at(at).equals("'") && !speech.at(at).equals("’")) {
            return false;
        }
        int opened = 0;
        for (int i = from; i < at; i++) {
            opened += speech.at(i).equals("'") || speech.at(i).equals("‘") ? 1 : 0;
        }
        return opened % 2 == 1;
    }

    /** Where "helps", "works", "was" say something of the doing before ("walking helps"). */
    int judged(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (JUDGED.contains(speech.at(at))) {
                return at;
            }
        }
        return limit;
    }

    /** A word that dangles; most only after a comma ("…, right"). */
    private boolean tag(int at, int from) {
        return DANGLING.contains(speech.at(at)) || TAGS.contains(speech.at(at)) && at > from && speech.isMark(at - 1);
    }

    /** Where an aside or a tag after a comma begins. */
    private int aside(int from, int limit) {
        for (int at = from; at < limit; at++) {
            int start = speech.at(at).equals(",") ? at + 1 : at;
            boolean bridge = bridged(at) || bridged(at - 1);
            for (String aside : ASIDES) {
                if (!bridge && speech.at(start, aside)) {
                    return at;
                }
            }
            if (bridged(at)) {
                continue;
            }
            boolean mark =
                    speech.isMark(at) && !List.of("'", "’", "/", ":", ".").contains(speech.at(at));
            if (mark && !list(at, limit)) {
                return at;
            }
        }
        return limit;
    }

    /** "In his, um, pencil bag", "the, the whistle": who looks for a word goes on after the comma. */
    private boolean bridged(int at) {
        boolean comma = speech.at(at).equals(",");
        return comma
                && (speech.isDeterminer(at - 1)
                                && (looking(at + 1) || speech.at(at + 1).equals(speech.at(at - 1)))
                        || looking(at - 1)
                                && speech.isDeterminer(at - (speech.at(at - 1).equals("know") ? 4 : 3)));
    }

    private boolean looking(int at) {
        return LOOKING_FOR_A_WORD.contains(speech.at(at)) || speech.at(at, "you know") || speech.at(at - 1, "you know");
    }

    /** A comma between things that are listed ("to John, Mike or Ana"). */
    private boolean list(int at, int limit) {
        if (!speech.at(at).equals(",")) {
            return false;
        }
        if (PRONOUNS.contains(speech.at(at + 1))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(limit, at + 6); i++) {
            if (speech.at(i).equals("and") || speech.at(i).equals("or")) {
                return i > at + 1 && i + 1 < limit;
            }
        }
        return false;
    }
}

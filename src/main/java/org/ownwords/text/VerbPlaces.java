package org.ownwords.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Conjugation.Kind;

/**
 * Reads a word as a verb by its place, where its spelling does not tell: verbs that are mostly things ("she chalks it"),
 * verbs of no list ("I yeet it"), and verbs that agree as people talk at home ("he rap", "I seen").
 */
final class VerbPlaces {
    /** What stands behind a verb and hardly behind a thing at the beginning of a clause. */
    private static final Set<String> BEHIND = Set.of(
            "me",
            "him",
            "her",
            "them",
            "it",
            "us",
            "'em",
            "em",
            "up",
            "down",
            "off",
            "on",
            "out",
            "over",
            "in",
            "into",
            "onto",
            "to",
            "with",
            "at",
            "around",
            "round",
            "back",
            "away",
            "through",
            "by",
            "past",
            "under",
            "behind",
            "across",
            "along",
            "for",
            "from",
            "next",
            "near",
            "beside",
            "every",
            "everybody",
            "everyone",
            "what",
            "who",
            "all",
            "both",
            "myself",
            "himself",
            "herself",
            "outside",
            "inside",
            "home",
            "upstairs",
            "downstairs");
    /** "Tired of", "raised by", "worried about": a state, no deed. */
    private static final Set<String> BEHIND_STATES = Set.of("by", "of", "about", "that", "from", "as", "for", "than");

    private static final Set<String> SOMEONE = Set.of("him", "her", "them");

    private static final Set<String> ASKED = Set.of("who", "what", "everybody", "everyone", "'em", "myself");

    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "over", "away", "back");

    private static final Set<String> TURNED = Set.of(
            "do", "does", "did", "can", "could", "will", "would", "should", "may", "might", "must", "let", "lets",
            "have", "has", "had", "is", "was", "not", "to");

    private final Speech speech;

    VerbPlaces(Speech speech) {
        this.speech = speech;
    }

    /** A verb and the form it has. */
    record Found(String base, Kind form) {}

    /**
     * The verb there, or null.
     *
     * @param subjectEnd index after the subject; adverbs may stand between
     */
    @Nullable
    Found at(int subjectEnd, int at, Who who) {
        String word = speech.at(at);
        if (word.length() < 2 || speech.isMark(at) || !Character.isLetter(word.charAt(0)) || turned(subjectEnd, who)) {
            return null;
        }
        Kind form = speech.spoken().kind(word);
        String base = speech.spoken().base(word);
        boolean listed = speech.verbs().base(word) != null;
        if (form != null && base != null) {
            return listed(at, who, form, base, listed);
        }
        return speech.isSmall(at) || speech.name(at) != null ? null : unlisted(at, who, word);
    }

    /** A bare verb with what it is done to, where it could be a thing too ("see her hang the wash", "going to church"). */
    boolean isBare(int at) {
        boolean deed = object(at + 1) || noun(at + 1) || PARTICLES.contains(speech.at(at + 1));
        boolean plain = speech.verbs().plainAct(speech.at(at)) && behind(at + 1);
        return (deed || plain && SOMEONE.contains(speech.at(at - 1)))
                && speech.spoken().is(speech.at(at), Kind.BASE);
    }

    /** "Does he call": the subject stands within the verb, so the bare form agrees with nothing. */
    private boolean turned(int subjectEnd, Who who) {
        return who == Who.THIRD && TURNED.contains(speech.at(subjectEnd - 2));
    }

    private @Nullable Found listed(int at, Who who, Kind form, String base, boolean known) {
        Kind as = past(at, form);
        boolean is = switch (who) {
            case SPEAKER, GROUP, YOU ->
                as == Kind.BASE || as == Kind.PAST || as == Kind.ING || as == Kind.THIRD && behind(at + 1);
            case THIRD -> true;
            case NAMED -> as == Kind.PAST || as == Kind.THIRD || as == Kind.BASE && behind(at + 1);
            case OTHER ->
                speech.at(at - 1).equals("they") ? as == Kind.BASE || as == Kind.PAST : deed(at, as) && !known;
            case UNSAID -> deed(at, as);
        };
        return is ? new Found(base, as) : null;
    }

    /** "I seen her", "he done it": the participle alone tells of the past. */
    private Kind past(int at, Kind form) {
        return form == Kind.PARTICIPLE || form == Kind.ING && speech.spoken().is(speech.at(at), Kind.PAST)
                ? Kind.PAST
                : form;
    }

    /** A note or a short answer: what stands behind shows that it is a verb. "No bars on that mountain" is none. */
    private boolean deed(int at, Kind form) {
        int next = at + 1;
        if (speech.isDeterminer(at - 1)) {
            return false;
        }
        return switch (form) {
            case BASE -> object(next);
            case THIRD ->
                object(next)
                        || noun(next)
                        || behind(next)
                                && (!speech.isThing(at)
                                        || ASKED.contains(speech.at(next))
                                        || PARTICLES.contains(speech.at(next)));
            case PAST, PARTICIPLE -> !BEHIND_STATES.contains(speech.at(next)) && (behind(next) || noun(next));
            case ING -> behind(next) || noun(next);
        };
    }

    private @Nullable Found unlisted(int at, Who who, String word) {
        Kind form = ending(word, who);
        boolean own = who == Who.SPEAKER || who == Who.GROUP || who == Who.THIRD;
        boolean past = own && form == Kind.PAST && word.length() > 4;
        boolean is = past || (own ? behind(at + 1) : form != Kind.BASE && who != Who.OTHER && object(at + 1));
        return is ? new Found(stem(word, form), form) : null;
    }

    private static Kind ending(String word, Who who) {
        if (word.endsWith("ed")) {
            return Kind.PAST;
        }
        boolean third = who != Who.SPEAKER && who != Who.GROUP && word.endsWith("s") && !word.endsWith("ss");
        return third ? Kind.THIRD : word.endsWith("ing") ? Kind.ING : Kind.BASE;
    }

    private static String stem(String word, Kind form) {
        return switch (form) {
            case PAST -> Spelling.ofPast(word);
            case THIRD -> Spelling.ofThird(word);
            case ING -> Spelling.stem(word);
            case BASE, PARTICIPLE -> word;
        };
    }

    /** Whether what stands there follows a verb. */
    private boolean behind(int at) {
        return object(at) || BEHIND.contains(speech.at(at));
    }

    /** "It", "the …", a name: "I'm a feed him", but not "I'm a help to him". */
    boolean object(int at) {
        String word = speech.at(at);
        return speech.isDeterminer(at) && !word.equals("that") && !word.equals("no")
                || Set.of("me", "him", "her", "them", "it", "us", "'em", "em", "everybody", "everyone")
                        .contains(word)
                || speech.name(at) != null;
    }

    /** A word that can be what the deed is done to: no mark, no little word, no verb form that would begin the clause's own verb. */
    private boolean noun(int at) {
        String word = speech.at(at);
        boolean letters = !word.isEmpty() && !speech.isMark(at) && Character.isLetter(word.charAt(0));
        Kind verb = speech.verbs().kind(word);
        boolean finite = verb == Kind.THIRD || verb == Kind.PAST;
        return letters && !finite && !speech.isSmall(at) && !speech.isAdverb(at);
    }
}

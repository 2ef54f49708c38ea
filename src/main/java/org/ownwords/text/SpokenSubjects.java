package org.ownwords.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Conjugation.Kind;

/** Reads who a clause is about. */
final class SpokenSubjects {
    private static final Set<String> OTHERS = Set.of(
            "it",
            "they",
            "this",
            "that",
            "these",
            "those",
            "there",
            "everybody",
            "everyone",
            "somebody",
            "someone",
            "nobody",
            "something",
            "nothing",
            "anybody",
            "anyone",
            "people",
            "which",
            "who",
            "what");

    private static final Set<String> THEM = Set.of("him", "her", "them");
    /** No word of a thing: what follows is another subject or another clause. */
    private static final Set<String> NO_THING = Set.of("i", "he", "she", "we", "you", "they", "it", "and", "or", "but");

    private final Speech speech;
    private final People people;

    SpokenSubjects(Speech speech, People people) {
        this.speech = speech;
        this.people = people;
    }

    /** Who stands there, or null. */
    @Nullable
    SpokenSubject at(int at) {
        return switch (speech.at(at)) {
            case "i" -> new SpokenSubject(Who.SPEAKER, people.speaker(), "i", at + 1);
            case "we" -> new SpokenSubject(Who.GROUP, people.speaker(), "we", at + 1);
            case "me" -> meAnd(at);
            case "you" -> new SpokenSubject(Who.YOU, null, "you", at + 1);
            case "him", "her", "them" -> beside(at);
            case "he", "she" -> new SpokenSubject(Who.THIRD, null, speech.at(at), at + 1);
            default ->
                OTHERS.contains(speech.at(at)) ? new SpokenSubject(Who.OTHER, null, speech.at(at), at + 1) : named(at);
        };
    }

    private @Nullable SpokenSubject named(int at) {
        People.Found found = people.at(speech, at);
        if (found != null && !possessive(found.end())) {
            boolean two = speech.at(found.end()).equals("and") && !speech.isClitic(found.end() + 2);
            SpokenSubject group = two ? pair(found) : null;
            return group != null ? group : new SpokenSubject(Who.NAMED, found.person(), "", found.end());
        }
        return thing(at);
    }

    /** "Ana and I" is we; "me and Ana" too. */
    private @Nullable SpokenSubject pair(People.Found first) {
        String second = speech.at(first.end() + 1);
        return second.equals("i") || second.equals("me")
                ? new SpokenSubject(Who.GROUP, people.speaker(), "we", first.end() + 2)
                : null;
    }

    /** "Me and Tonya", "me and him", "me and the kids". */
    private @Nullable SpokenSubject meAnd(int at) {
        if (!speech.at(at + 1).equals("and")) {
            return null;
        }
        People.Found other = people.at(speech, at + 2);
        int end = other != null ? other.end() : others(at + 2);
        return end < 0 ? null : new SpokenSubject(Who.GROUP, people.speaker(), "we", end);
    }

    private int others(int at) {
        if (THEM.contains(speech.at(at))) {
            return at + 1;
        }
        for (int end = at + 2;
                speech.isDeterminer(at) && end <= at + 4 && !NO_THING.contains(speech.at(end - 1));
                end++) {
            if (SpokenVerbs.read(speech, end, Who.GROUP) != null) {
                return end;
            }
        }
        return -1;
    }

    /** "Him and me", "her and I". */
    private @Nullable SpokenSubject beside(int at) {
        boolean mine = speech.at(at + 2).equals("i") || speech.at(at + 2).equals("me");
        return speech.at(at + 1).equals("and") && mine
                ? new SpokenSubject(Who.GROUP, people.speaker(), "we", at + 3)
                : null;
    }

    private boolean possessive(int end) {
        return speech.at(end).equals("'s")
                && !speech.verbs().is(speech.at(end + 1), Kind.ING)
                && !speech.at(end + 1).equals("been")
                && !speech.at(end + 1).equals("not");
    }

    /** "The kids", "the church hall", "Tessa's dad": someone or something that no plan can name. */
    private @Nullable SpokenSubject thing(int at) {
        People.Found owner = people.at(speech, at);
        int start = owner != null ? owner.end() + 1 : speech.isDeterminer(at) ? at + 1 : -1;
        if (start < 0) {
            return null;
        }
        for (int end = start + 1; end <= start + 3 && end < speech.size() && !speech.isMark(end - 1); end++) {
            if (NO_THING.contains(speech.at(end - 1))) {
                return null;
            }
            SpokenVerb group = SpokenVerbs.read(speech, end, Who.OTHER);
            if (group != null && !speech.isDeterminer(end - 1)) {
                return new SpokenSubject(Who.OTHER, null, speech.at(end - 1), end);
            }
        }
        return null;
    }
}

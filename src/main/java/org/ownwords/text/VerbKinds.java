package org.ownwords.text;

import java.util.Set;

/** What kind of doing a verb is: an act that could be seen, a state of mind, or the trouble itself. */
final class VerbKinds {
    private static final Set<String> BE_ACTS =
            Set.of("up", "there", "home", "back", "at", "on", "ready", "waiting", "awake", "early");
    private static final Set<String> HAVE_ACTS = Set.of(
            "dinner", "breakfast", "lunch", "supper", "tea", "coffee", "talk", "meeting", "chat", "night", "picnic");
    private static final Set<String> NO_GET = Set.of(
            "mad",
            "angry",
            "sad",
            "upset",
            "that",
            "a",
            "an",
            "fired",
            "arrested",
            "evicted",
            "sick",
            "drunk",
            "high",
            "better",
            "worse",
            "it",
            "tired",
            "scared",
            "stressed",
            "lonely",
            "louder",
            "clean",
            "sober",
            "in",
            "the",
            "bored",
            "nervous",
            "so",
            "really",
            "this",
            "my",
            "any",
            "no",
            "some",
            "caught",
            "pregnant");

    private final Set<String> seen;
    private final Set<String> states;
    private final Set<String> problems;

    VerbKinds(Lexicon lexicon) {
        seen = lexicon.list("ear-verbs-seen");
        states = lexicon.list("ear-verbs-state");
        problems = lexicon.list("ear-verbs-problem");
    }

    /** Whether the clause says something that anyone could see or hear being done, and that is no trouble. */
    boolean act(Clause clause, Speech speech) {
        String rest = clause.rest().of(speech.text()).toLowerCase(java.util.Locale.ROOT);
        String next = rest.split("[^\\p{L}']+", 2)[0];
        return switch (clause.verb()) {
            case "be" -> BE_ACTS.contains(next) && !rest.startsWith("on my own") && !rest.startsWith("there for");
            case "have" -> HAVE_ACTS.stream().anyMatch(rest::contains);
            case "get" -> !next.isEmpty() && !NO_GET.contains(next);
            case "stay", "hang" -> !next.isEmpty() && !next.equals("clean") && !next.equals("sober");
            case "drink" -> rest.contains("water") || rest.contains("tea") || rest.contains("coffee");
            case "say" -> !rest.isEmpty() && !rest.startsWith("i ") && !rest.startsWith("that");
            case "tell" -> !next.equals("me") && !next.equals("you") && !rest.isEmpty();
            case "leave" -> !next.equals("me") && !rest.startsWith("him alone") && !rest.startsWith("her alone");
            case "skip", "miss" -> rest.contains("stone") || rest.contains("rope");
            case "go" -> !next.equals("on") && !next.equals("crazy") && !next.equals("off") && !next.equals("through");
            default ->
                !problems.contains(clause.verb()) && (seen.contains(clause.verb()) || !states.contains(clause.verb()));
        };
    }

    /** A state of mind that holds another clause: "he loves when I read". */
    boolean feeling(Clause clause) {
        return states.contains(clause.verb());
    }
}

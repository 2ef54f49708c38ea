package org.ownwords.text;

import java.util.List;
import java.util.Set;

/** What kind of doing a verb is: an act that could be seen, a state of mind, or the trouble itself. */
final class VerbKinds {
    private static final Set<String> BE_ACTS =
            Set.of("up", "there", "home", "back", "at", "on", "ready", "waiting", "awake", "early");
    private static final Set<String> HAVE_ACTS = Set.of(
            "dinner", "breakfast", "lunch", "supper", "tea", "coffee", "talk", "meeting", "chat", "night", "picnic");
    private static final Set<String> GET_ACTS = Set.of(
            "up",
            "out",
            "down",
            "away",
            "home",
            "outside",
            "back",
            "dressed",
            "ready",
            "him",
            "her",
            "them",
            "us",
            "together",
            "rid",
            "help",
            "groceries",
            "gas",
            "everyone",
            "everybody",
            "to",
            "on",
            "off",
            "in",
            "into");

    private static final Set<String> EMPTY_ALONE = Set.of(
            "do", "talk", "sleep", "get", "go", "come", "say", "tell", "take", "give", "make", "put", "let", "ask",
            "use", "start", "keep", "stop", "have", "be", "show", "set", "bring", "send", "leave", "try", "work",
            "meet", "answer", "wave", "change", "hide", "pick", "turn", "drop", "call", "lock", "throw", "check",
            "follow", "wait", "watch", "see", "look", "hold", "carry", "buy", "pay", "help");

    static final Set<String> PARTICLES = Set.of(
            "get up",
            "come over",
            "show up",
            "stop by",
            "get out",
            "go out",
            "come back",
            "go away",
            "check in",
            "drop by",
            "call back",
            "look out",
            "go home",
            "come home",
            "sleep over",
            "stay over",
            "pick up",
            "sit down",
            "wind down");

    private final Set<String> states;
    private final Set<String> problems;
    private final SetPhrases phrases;
    private final Mere mere;

    VerbKinds(Lexicon lexicon) {
        states = lexicon.list("ear-verbs-state");
        problems = lexicon.list("ear-verbs-problem");
        phrases = new SetPhrases(lexicon.list("ear-no-act"));
        mere = new Mere(lexicon);
    }

    /** Whether the clause says something that anyone could see or hear being done, and that is no trouble. */
    boolean act(Clause clause, Speech speech) {
        String rest = clause.rest().of(speech.text()).toLowerCase(java.util.Locale.ROOT);
        String next = rest.split("[^\\p{L}']+", 2)[0];
        if (bare(clause, rest) || phrases.is(clause, speech)) {
            return false;
        }
        return switch (clause.verb()) {
            case "be" -> BE_ACTS.contains(next) && !rest.startsWith("on my own") && !rest.startsWith("there for");
            case "have" -> HAVE_ACTS.stream().anyMatch(rest::contains);
            case "stop", "quit" -> !rest.matches("(?s)\\p{L}+ing\\b.*") || rest.matches("(?s)(bring|sing|string)\\b.*");
            case "get" ->
                !rest.matches("(?s)(in|into|on) (trouble|fights?|a mood|my|his|her|me)\\b.*") && GET_ACTS.contains(next)
                        || rest.matches(
                                "(?s)(the|my|our|\\p{L}+).* (ready|dressed|up|off|to school|to bed|a ride)\\b.*");
            case "stay", "hang" -> !next.isEmpty() && !next.equals("clean") && !next.equals("sober");
            case "drink" -> rest.contains("water") || rest.contains("tea") || rest.contains("coffee");
            case "say" -> !rest.isEmpty() && !rest.startsWith("i ") && !rest.startsWith("that");
            case "tell" -> !next.equals("me") && !next.equals("you") && !rest.isEmpty();
            case "leave" -> !next.equals("me") && !rest.startsWith("him alone") && !rest.startsWith("her alone");
            case "skip", "miss" -> rest.contains("stone") || rest.contains("rope");
            case "go" -> !next.equals("on") && !next.equals("crazy") && !next.equals("off") && !next.equals("through");
            default -> !problems.contains(clause.verb()) && !states.contains(clause.verb());
        };
    }

    /** "I do", "told her", "did it": the words alone do not say what. */
    private static boolean bare(Clause clause, String rest) {
        boolean particle = rest.matches(
                "(up|out|over|off|down|back|too|again|away|on|it|that|this|one)?( (all|up|out|off|over|too|now|again|once|then))?");
        boolean nothing =
                particle && EMPTY_ALONE.contains(clause.verb()) && !PARTICLES.contains(clause.verb() + " " + rest);
        return nothing
                || rest.matches(
                        "(it|that|this|one|so|some|stuff|things|something)( (all|up|out|off|down|too|now|again|twice|once|then|there|myself))?")
                || rest.matches("(once|twice|\\p{L}+ times|a few times|a lot)")
                || clause.verb().equals("do")
                        && rest.matches(
                                "(?s)(it|that|this|so|what|every one|all of|both|my best|good|well|better|fine|okay|ok)\\b.*")
                || clause.verb().equals("tell")
                        && rest.matches("(?s)((my|the|our) )?\\p{L}+( (everything|all|i'?d?|that i).*)?")
                || clause.verb().equals("watch") && rest.startsWith("with");
    }

    /** Whether it is a mere event or says too little, unless other acts are joined to it. */
    boolean mere(Clause clause, List<Clause> around, Speech speech) {
        return mere.is(clause, around, speech);
    }

    /** A state of mind that holds another clause: "he loves when I read". */
    boolean feeling(Clause clause) {
        return states.contains(clause.verb());
    }
}

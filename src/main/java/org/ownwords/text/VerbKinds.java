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

    private static final Set<String> HANDLED = Set.of("send", "throw", "hide", "lock", "carry", "hold", "check", "pay");
    private static final Set<String> VAGUE = Set.of(
            "try",
            "like",
            "love",
            "hate",
            "handle",
            "manage",
            "work",
            "fix",
            "figure",
            "mess",
            "screw",
            "blow",
            "lose",
            "break",
            "want",
            "need",
            "finish",
            "quit",
            "deal",
            "fake",
            "wing",
            "eat",
            "drink",
            "hit",
            "cut",
            "ruin",
            "drop",
            "miss",
            "read",
            "run",
            "play",
            "cover",
            "write",
            "practice",
            "share",
            "walk",
            "call");
    private static final Set<String> LOOKS = Set.of("watch", "check", "look", "ask", "count", "write", "show");
    private static final Set<String> LOOKED_AT = Set.of("if", "whether", "what", "how", "who", "where");
    private static final Set<String> HARMLESS = Set.of(
            "gravel", "rocks", "stones", "dirt", "ball", "balls", "can", "cans", "tires", "leaves", "hood", "table",
            "drum", "drums", "eggs", "rug", "rugs", "knee", "knees", "bag", "pillow", "button", "buttons", "snooze",
            "light", "lights", "brakes", "road", "gym", "trail", "mat", "horn", "bottom", "cream", "batter", "soccer");
    private static final Set<String> SOMEONE = Set.of("him", "them", "me", "us", "her", "'em", "everybody", "everyone");
    private static final Set<String> BROUGHT = Set.of(
            "on", "at", "in", "by", "to", "over", "up", "out", "ready", "home", "back", "fed", "dressed", "down",
            "with", "for", "every", "from");
    /** What comes over someone, and is no thing to get. */
    private static final String COMES_OVER_ONE =
            "feeling|urge|urges|shakes|jitters|itch|creeps|blues|chills|flu|call|point|idea|sense|feels|craving|message"
                    + "|hang|best|worst|blame|runaround|way|job|money|check|news";

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
        if (bare(clause, rest, speech) || phrases.is(clause, speech)) {
            return false;
        }
        return switch (clause.verb()) {
            case "be" -> BE_ACTS.contains(next) && !rest.startsWith("on my own") && !rest.startsWith("there for");
            case "have" -> HAVE_ACTS.stream().anyMatch(rest::contains) || has(clause, speech);
            case "stop", "quit" ->
                !rest.matches("(?s)\\p{L}+in(g|['’]).*") || rest.matches("(?s)(bring|sing|string)\\b.*");
            case "get" ->
                !rest.matches("(?s)(in|into|on) (trouble|fights?|a mood|my|his|her|me)\\b.*") && GET_ACTS.contains(next)
                        || rest.matches(
                                "(?s)(the|my|our|\\p{L}+).* (ready|dressed|up|off|to school|to bed|a ride)\\b.*")
                        || got(clause, rest);
            case "stay", "hang" -> !next.isEmpty() && !next.equals("clean") && !next.equals("sober");
            case "drink" -> rest.contains("water") || rest.contains("tea") || rest.contains("coffee");
            case "say" -> !rest.isEmpty() && !rest.startsWith("i ") && !rest.startsWith("that");
            case "tell" -> told(next, rest);
            case "leave" -> !next.equals("me") && !rest.startsWith("him alone") && !rest.startsWith("her alone");
            case "skip", "miss" -> rest.contains("stone") || rest.contains("rope");
            case "go" -> !next.equals("on") && !next.equals("crazy") && !next.equals("off") && !next.equals("through");
            case "own" -> next.equals("up");
            case "see" -> next.equals("about") || next.equals("to");
            case "look" ->
                !rest.isEmpty() && !rest.matches("(?s)(like|good|bad|so|really|tired|sad|happy|for a job)\\b.*");
            default ->
                !states.contains(clause.verb())
                        && (!problems.contains(clause.verb()) || harmless(clause, next, speech));
        };
    }

    /** "Tells me a Jack tale", but not "told me that". */
    private static boolean told(String next, String rest) {
        boolean story = rest.matches("(?s)me (an?|the|her|his|some|funny|bedtime|good)?( ?\\p{L}+)? ?"
                + "(story|stories|tales?|jokes?|night|goodnight|joke|riddles?|secrets?)\\b.*");
        return story || !next.equals("me") && !next.equals("you") && !rest.isEmpty();
    }

    /** "Kick gravel", "slap the hood", "swing by the house": done to no one and to nothing that breaks. */
    private static boolean harmless(Clause clause, String next, Speech speech) {
        String rest = clause.rest().of(speech.text()).toLowerCase(java.util.Locale.ROOT);
        int at = speech.from(clause.rest().start());
        int noun = speech.isDeterminer(at) ? at + 1 : at;
        boolean someone = speech.name(at) != null || speech.isSmall(at) && !speech.isDeterminer(at);
        return switch (clause.verb()) {
            case "kick", "slap", "beat", "whip", "smack", "hit", "punch" ->
                HARMLESS.contains(speech.at(noun)) && !someone;
            case "swing" -> rest.matches("(?s)(by|past|round|around|over|the long way|wide|through)\\b.*");
            case "shoot" ->
                rest.matches("(?s)(hoops|baskets|some hoops|pool|marbles|free throws)\\b.*")
                        || rest.matches("(?s)(him|her|them|me|us|\\p{L}+) (a|an|the|my|his|her) .*");
            case "holler" -> next.equals("for") || next.equals("up") || next.equals("across");
            case "drink" -> false;
            default -> false;
        };
    }

    /** "Get the cops on the line", "get my boots on", "get them Thursdays"; not "get the feeling". */
    private static boolean got(Clause clause, String rest) {
        if (clause.modality() == Duty.Modality.PAST) {
            return rest.matches(
                    "(?s)(the|my|our|his|her|their) .* (on|off|up|out|over|ready|home|back|to \\p{L}+)\\b.*");
        }
        return rest.matches("(?s)(the|my|our|his|her|their) \\p{L}+ .*")
                && !rest.matches("(?s)(the|my|our|his|her|their) (\\p{L}+ )?(" + COMES_OVER_ONE + ")\\b.*");
    }

    /** "Have her by eight", "have them on that bus", "has me pick": someone is brought to do or be something. */
    private static boolean has(Clause clause, Speech speech) {
        int at = speech.from(clause.rest().start());
        boolean someone = SOMEONE.contains(speech.at(at)) || speech.name(at) != null;
        int next = speech.name(at) == null
                ? at + 1
                : speech.from(
                        java.util.Objects.requireNonNull(speech.name(at)).span().end());
        boolean more =
                next < speech.size() && clause.rest().contains(speech.word(next).span());
        boolean act = BROUGHT.contains(speech.at(next)) || speech.verbs().is(speech.at(next), Conjugation.Kind.BASE);
        boolean promised = clause.modality() == Duty.Modality.WILL || clause.modality() == Duty.Modality.CAN;
        return someone && more && (act || promised);
    }

    /** "I do", "told her", "did it": the words alone do not say what. */
    private static boolean bare(Clause clause, String rest, Speech speech) {
        if (looks(clause, speech) || handled(clause, rest)) {
            return false;
        }
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
                                "(?s)(it|that|so|what|every one|all of|both|my best|good|well|better|fine|okay|ok|is|was|this(?! \\p{L}+ \\p{L}+))\\b.*")
                || clause.verb().equals("tell")
                        && rest.matches("(?s)((my|the|our) )?\\p{L}+( (everything|all|i'?d?|that i).*)?")
                || clause.verb().equals("watch") && rest.startsWith("with");
    }

    /** "Truck's gone. Sold it": what is done is clear, and the words before say to what. "I left" is clear too. */
    private static boolean handled(Clause clause, String rest) {
        boolean own = clause.who() == Clause.Who.SPEAKER || clause.who() == Clause.Who.UNSAID;
        boolean left = clause.verb().equals("leave") && clause.who() == Clause.Who.SPEAKER && rest.isEmpty();
        boolean before = clause.whole().start() > 0;
        boolean it = rest.matches("it( (up|out|off|down|again|myself|away|back|in|there))?");
        return left
                || own && before && it && !EMPTY_ALONE.contains(clause.verb()) && !VAGUE.contains(clause.verb())
                || own && before && it && HANDLED.contains(clause.verb());
    }

    /** "I watch if she gets red", "check what is in his bag": what is looked at follows. */
    private static boolean looks(Clause clause, Speech speech) {
        int next = speech.from(Math.max(clause.rest().end(), clause.group().end()));
        return LOOKS.contains(clause.verb())
                && clause.rest().start() == clause.rest().end()
                && LOOKED_AT.contains(speech.at(next));
    }

    /** Whether it is a mere event or says too little, unless other acts are joined to it. */
    boolean mere(Clause clause, List<Clause> around, Speech speech) {
        return !looks(clause, speech) && mere.is(clause, around, speech);
    }

    /** A state of mind that holds another clause: "he loves when I read". */
    boolean feeling(Clause clause) {
        return states.contains(clause.verb());
    }
}

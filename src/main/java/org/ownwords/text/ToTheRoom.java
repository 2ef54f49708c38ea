package org.ownwords.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Conjugation.Kind;
import org.ownwords.text.Duty.Modality;

/** Said to whoever is in the room, or seen there: "Write that down", "Come Friday …", "no lecture", "(laughs)". */
final class ToTheRoom implements Doubt {
    private static final Set<String> ORDERS = Set.of(
            "write", "put", "note", "mark", "quote", "look", "see", "hear", "trust", "believe", "excuse", "pardon",
            "forgive", "fire", "arrest", "sue", "shoot", "let", "try", "guess", "ask", "tell", "watch", "take", "check",
            "cross", "strike", "scratch", "bless", "thank", "screw", "god", "swear", "mind", "say", "give", "spare",
            "show", "imagine", "picture", "suppose", "wait", "hold", "come", "go", "read", "help", "shut");

    private static final Pattern WITNESS = Pattern.compile(
            "(?s)(?:anybody|anyone|everybody|everyone) .*|(that|this|it|the|your|me|him|her|them|anybody|anyone|everybody|around|down|to god|here|what|how|why)?"
                    + "( (part|whole thing|record|notes?|file|report|down|out|on|in|wife|kids|mom|anything|one))*( down| out| in there| in your .*)?");

    private static final Pattern DENIED = Pattern.compile("(?s).*\\b(no|without|neither|nor|zero)");

    private static final Pattern GESTURE = Pattern.compile("(?s).*\\(\\s*");

    private final Speech speech;
    private final List<Clause> clauses;

    ToTheRoom(Speech speech, List<Clause> clauses) {
        this.speech = speech;
        this.clauses = clauses;
    }

    @Override
    public boolean about(Clause clause) {
        if (clause.who() != Who.UNSAID) {
            return false;
        }
        String opening = clause.opening().of(speech.text()).toLowerCase(Locale.ROOT);
        return DENIED.matcher(opening).matches() || order(clause) || gesture(clause);
    }

    private boolean order(Clause clause) {
        int verb = speech.from(clause.verbSpan().start());
        boolean base = clause.modality() == Modality.FRAGMENT && speech.verbs().is(speech.at(verb), Kind.BASE);
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT);
        return base
                && ORDERS.contains(clause.verb())
                && (WITNESS.matcher(rest).matches() || clause.verb().equals("let") && rest.startsWith("me "));
    }

    /** "(holds up fingers)" beside spoken words. */
    private boolean gesture(Clause clause) {
        String before = speech.text().substring(0, clause.verbSpan().start());
        boolean alone = clauses.size() == 1 && before.strip().matches("(?s)\\(|.*[.!?]\\s*\\(");
        return alone && GESTURE.matcher(before).matches();
    }
}

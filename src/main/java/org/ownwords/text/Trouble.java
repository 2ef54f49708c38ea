package org.ownwords.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Duty.Modality;

/** The trouble told: drink taken, money bet, a door opened to a blow. Pouring out, locking up and handing over are acts. */
final class Trouble implements Doubt {
    private static final Set<String> INDULGES = Set.of(
            "have", "take", "buy", "get", "grab", "do", "use", "bring", "pop", "sneak", "crack", "open", "pour",
            "spend", "share", "sell", "drive", "order", "try", "score", "play", "finish", "drink", "chug", "mix",
            "wake", "pull", "go");

    /** What makes an act of it all the same: rid of, instead of, locked, given away, or at a meeting about it. */
    private static final Pattern TURNED = Pattern.compile(
            "(?s).*\\b(rid|out|away|down|sink|drain|trash|toilet|instead|without|rather|off|back|locked|lock|safe|meeting|meetings|counselor|tester|patch|gum|free)\\b.*");

    private final Speech speech;
    private final List<Clause> clauses;
    private final Set<String> things;
    private final Set<String> blows;

    Trouble(Speech speech, List<Clause> clauses, Lexicon lexicon) {
        this.speech = speech;
        this.clauses = clauses;
        this.things = lexicon.list("ear-trouble-things");
        this.blows = lexicon.list("ear-verbs-problem");
    }

    @Override
    public boolean about(Clause clause) {
        return indulgence(clause) || beforeBlow(clause);
    }

    private boolean indulgence(Clause clause) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT);
        return INDULGES.contains(clause.verb())
                && !TURNED.matcher(rest).matches()
                && Kinship.words(rest).stream().anyMatch(things::contains);
    }

    /** "I opened the door and he hit me": how the harm came about. */
    private boolean beforeBlow(Clause clause) {
        int at = clauses.indexOf(clause) + 1;
        if (clause.modality() != Modality.PAST || at >= clauses.size()) {
            return false;
        }
        Clause next = clauses.get(at);
        boolean another = next.who() != Clause.Who.UNSAID && next.who() != clause.who();
        return next.sentence() == clause.sentence()
                && next.link() == Link.AND
                && another
                && !next.negated()
                && blows.contains(next.verb());
    }
}

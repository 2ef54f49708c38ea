package org.ownwords.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Duty.Modality;

/** Jokes, dreams, what might have been, and plans of the past: "I could've", "I was going to", "if I had a car I'd". */
final class Unreal implements Doubt {
    private static final Set<Modality> PROMISED =
            EnumSet.of(Modality.WILL, Modality.CAN, Modality.WOULD, Modality.WISH);

    /** With "if" and the past, these speak of another life. */
    private static final Set<String> ANOTHER_LIFE =
            Set.of("have", "win", "be", "own", "find", "inherit", "afford", "know", "get", "live", "weigh", "hit");

    /** Of these the other life is an everyday worry: "if I had a bad day I'd call her". */
    private static final Set<String> TROUBLE = Set.of(
            "bad",
            "rough",
            "hard",
            "urge",
            "urges",
            "craving",
            "mad",
            "upset",
            "sad",
            "scared",
            "alone",
            "stressed",
            "angry",
            "tired",
            "trouble",
            "problem",
            "worried",
            "low",
            "down",
            "lonely",
            "sick",
            "late",
            "feeling",
            "thought",
            "thoughts",
            "day",
            "night",
            "fight",
            "panic",
            "stuck",
            "home",
            "overwhelmed",
            "tempted");

    /** A parent who plays pirates or reads of castles dreams of nothing. */
    private static final Set<String> PLAYS = Set.of(
            "read", "play", "watch", "draw", "color", "paint", "sing", "tell", "dress", "wear", "sew", "make", "build",
            "act", "pretend", "fold", "bake", "write");

    private static final Set<String> LAUGHS = Set.of("laugh", "chuckle", "giggle", "joke", "kid", "grin", "wink");

    private static final Pattern SURE = Pattern.compile(
            "(?s)(?:oh |yeah |okay |well )?,? ?(?:sure|great|right|fantastic|wonderful|lovely|marvelous|perfect|awesome|terrific)[,.!…]+.{0,24}");

    private final Speech speech;
    private final List<Clause> clauses;
    private final Moods.Read moods;

    Unreal(Speech speech, List<Clause> clauses, Moods.Read moods) {
        this.speech = speech;
        this.clauses = clauses;
        this.moods = moods;
    }

    @Override
    public boolean about(Clause clause) {
        return joke(clause)
                || dream(clause)
                || mightHaveBeen(clause)
                || sarcasm(clause)
                || pastPlan(clause)
                || anotherLife(clause);
    }

    private boolean joke(Clause clause) {
        Span here = speech.sentence(clause.sentence());
        boolean then = opening(clause).contains("then") && clause.sentence() > 0;
        int from = then ? speech.sentence(clause.sentence() - 1).start() : here.start();
        boolean laughed = clauses.stream()
                .anyMatch(c -> c.sentence() == clause.sentence()
                        && c.act().start() < clause.act().start()
                        && LAUGHS.contains(c.verb()));
        return PROMISED.contains(clause.modality()) && laughed
                || PROMISED.contains(clause.modality())
                        && moods.jokes().stream().anyMatch(at -> at >= from && at < here.end());
    }

    private boolean dream(Clause clause) {
        Span act = clause.act();
        if (PLAYS.contains(clause.verb())) {
            return false;
        }
        Span here = PROMISED.contains(clause.modality()) ? speech.sentence(clause.sentence()) : act;
        return moods.impossible().stream().anyMatch(at -> at >= here.start() && at < here.end());
    }

    /** "Sure. I'll just quit my job." */
    private boolean sarcasm(Clause clause) {
        Span here = speech.sentence(clause.sentence());
        int from =
                clause.sentence() > 0 ? speech.sentence(clause.sentence() - 1).start() : here.start();
        return clause.modality() == Modality.WILL
                && clause.group().of(speech.text()).contains("just")
                && SURE.matcher(speech.between(from, clause.group().start())).matches();
    }

    private static boolean mightHaveBeen(Clause clause) {
        return clause.modality() == Modality.PAST && clause.hedged();
    }

    private boolean pastPlan(Clause clause) {
        String group = clause.group().of(speech.text()).toLowerCase(Locale.ROOT);
        return clause.modality() == Modality.WISH && group.matches("(?s).*\\b(was|were|had|been|used)\\b.*");
    }

    private boolean anotherLife(Clause clause) {
        return clause.modality() == Modality.WOULD
                && clauses.stream()
                        .filter(c -> c.sentence() == clause.sentence() && c.link() == Link.TRIGGER)
                        .anyMatch(c -> opening(c).endsWith("if")
                                && c.modality() == Modality.PAST
                                && ANOTHER_LIFE.contains(c.verb())
                                && Kinship.words(c.rest().of(speech.text())).stream()
                                        .noneMatch(TROUBLE::contains));
    }

    private String opening(Clause clause) {
        return clause.opening().of(speech.text()).toLowerCase(Locale.ROOT);
    }
}

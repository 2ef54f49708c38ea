package org.ownwords.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Duty.Modality;

/**
 * Another life, a threat of the tongue, a thought played out, or many tries that led nowhere: "if I win I open a shop", "I'd quit if they'd have
 * me", "I called like forty times", "like, okay, I'll run barefoot".
 */
final class Bluff implements Doubt {
    private static final Pattern LUCK = Pattern.compile(
            "(?s)(?:the |a |that |my |one of those |them )*(?:\\p{L}+ )?(?:ticket|scratch\\p{L}*|scratch ticket|lottery|lotto|powerball"
                    + "|jackpot|millions?|mega millions|big|bingo jackpot|fortune|billion)\\b.*");

    private static final Pattern OTHER_SELF = Pattern.compile(
            "(?s)(?:a |an |the )?(?:\\p{L}+ ){0,2}(?:young|younger|rich|richer|god|king|queen|president|boss|judge|you|him|her|them|man|woman"
                    + "|millionaire|bird|magician|wizard|superhero|fly)\\b.*");

    private static final Pattern IF_THEY_WOULD = Pattern.compile(
            "(?s).*\\bif (?:they|he|she|you|someone|somebody|anybody|anyone|god|the \\p{L}+)(?:['’]d| would)\\b.*");

    private static final Pattern MANY_TIMES = Pattern.compile(
            "(?s).*\\b(?:\\d{2,}|a hundred|a thousand|a million|a billion|a zillion|a dozen|dozens of|hundreds of|eleven|twelve|fifteen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million) (?:\\p{L}+ )?times\\b.*");

    /** "Like, okay, I'll …": the speaker plays what went through the head. */
    private static final Pattern PLAYED = Pattern.compile(
            "(?s).*\\b(?:like|all|thinking|thought),? ?(?:okay|ok|fine|well|sure|whatever|bet|alright|oh|yeah)\\P{L}*");

    /** "One more time and I …", "he does it again, I …": a threat. */
    private static final Pattern THREAT = Pattern.compile(
            "(?s)(?:(?:and|but|so|oh|shoot),? )*(?:one more \\p{L}+\\P{L}*|(?:he|she|they|anybody|somebody|[\\p{L}]+) (?:\\p{L}+ ){1,5}(?:again|one more time))"
                    + "\\P{L}*(?:and|then)?\\P{L}*");

    /** "Like a dozen messages". */
    private static final Pattern MANY = Pattern.compile(
            "(?s)(?:like|about|maybe|some) (?:a dozen|a hundred|a million|\\d{2,}|twenty|thirty|forty|fifty|sixty) .*");

    private final Speech speech;
    private final List<Clause> clauses;

    Bluff(Speech speech, List<Clause> clauses) {
        this.speech = speech;
        this.clauses = clauses;
    }

    @Override
    public boolean about(Clause clause) {
        String rest = lower(clause.rest().of(speech.text()));
        return luck(clause)
                || clause.modality() == Modality.WOULD
                        && IF_THEY_WOULD.matcher(rest).matches()
                || clause.modality() == Modality.PAST
                        && (MANY_TIMES.matcher(rest).matches()
                                || MANY.matcher(rest).matches())
                || clause.modality() == Modality.WILL
                        && PLAYED.matcher(before(
                                        clause,
                                        speech.sentence(clause.sentence()).start()))
                                .matches()
                || clause.modality() != Modality.PAST && threat(clause);
    }

    private boolean threat(Clause clause) {
        String before = before(clause, speech.sentence(clause.sentence()).start());
        return (before.contains("again") || before.contains("one more"))
                && THREAT.matcher(before).matches()
                && !before.matches("(?s).*\\b(if|when|whenever|time that|before)\\b.*");
    }

    private String before(Clause clause, int from) {
        int to = clause.subject().end() > clause.subject().start()
                ? clause.subject().start()
                : clause.group().start();
        return speech.between(Math.min(from, to), to);
    }

    /** The whole sentence hangs on winning, or on being someone else. */
    private boolean luck(Clause clause) {
        return clauses.stream()
                .filter(c -> c.sentence() == clause.sentence() && c.link() == Link.TRIGGER)
                .filter(c -> lower(c.opening().of(speech.text())).matches("(?s)(.*\\W)?(if|when|once)"))
                .anyMatch(c -> {
                    boolean asIf = clause.modality() == Modality.WOULD
                            && c.modality() == Modality.WOULD
                            && c.who() == Clause.Who.OTHER;
                    String what = lower(c.rest().of(speech.text()));
                    boolean wins = List.of("win", "hit", "inherit", "find").contains(c.verb())
                            && LUCK.matcher(what).matches();
                    boolean been = c.verb().equals("be") && c.modality() == Modality.PAST;
                    return wins
                            || asIf
                            || been
                                    && lower(c.opening().of(speech.text())).endsWith("if")
                                    && OTHER_SELF.matcher(what).matches();
                });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}

package org.ownwords.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ownwords.plan.Span;

/** What was tried and judged, or offered and turned down: "I throw it in sofa. Garbage."; "I offered, but she said no". */
final class Verdict implements Doubt {
    /** How many sentences later the judgment may stand by itself. */
    private static final int LATER = 2;

    /** No judgment that stands by itself is longer, in characters. */
    private static final int SHORT = 60;

    /** A whole sentence that speaks only against what came before. */
    private static final Pattern AGAINST = Pattern.compile(
            "(?s)(?:total|complete|big|huge|what a|such a|all|a|pure|just|it was|that was|was|so|well|oh|yeah|man|and|but|,| )*"
                    + "(?:waste|waste of \\p{L}+|garbage|trash|junk|crap|mistake|disaster|flop|bust|failure|nothing|nada|zilch|zip"
                    + "|useless|worthless|pointless|stupid of me|dumb of me|my bad|my mistake|for what|what for|big whoop"
                    + "|lot of good|no good|no use|no difference|did squat|didn't do squat|went nowhere|fell flat|backfired"
                    + "|i didn't know(?: any better| better)?|i regret (?:it|that)|never again|not again|not anymore|no more"
                    + "|not worth (?:it|a \\p{L}+)|zero stars|zero out of ten|do not recommend|would not recommend"
                    + "|(?:no|not one) (?:answer|callback|call back|reply)|(?:nobody|no one|they never|he never|she never|never)"
                    + " (?:called|came|answered|picked up|showed|showed up|wrote|calls|comes)(?: back)?|lasted (?:a|one|two|three) \\p{L}+|joke|joking|a joke|i'm joking|i joke|kidding|ha ha|haha|ha|lol|as if)"
                    + "[ ,.!?…]*(?:that was|it was|though|too|honestly|all of it|really|man|ha ha|haha|lol|joking|kidding)?[ ,.!?…]*");

    /** Someone else would not have it. */
    private static final Pattern REFUSED = Pattern.compile(
            "(?s)[ ,;–—-]*(?:(?:but|and|then)[ ,]+)*(?:(?:he|she|they|[\\p{L}']+|my \\p{L}+|the \\p{L}+) )"
                    + "(?:(?:just|only|always|straight|flat|still|even) )*"
                    + "(?:(?:say|says|said|tell me|told me|tells me) (?:no|nah|naw|nope|hell no|forget it)\\b"
                    + "|(?:laugh|laughs|laughed) (?:at|in) "
                    + "|turn(?:s|ed)? (?:me|it|us|him|her|that|them) down|refuse[ds]?\\b(?! to)|declined?s?\\b"
                    + "|(?:wouldn't|won't|didn't|don't|doesn't) (?:have it|hear of it|hear it|want it|want that|want me to|take it|let me))"
                    + ".*");

    private final Speech speech;

    Verdict(Speech speech) {
        this.speech = speech;
    }

    @Override
    public boolean about(Clause clause) {
        return !clause.negated() && (judged(clause) || refused(clause));
    }

    private boolean judged(Clause clause) {
        int last = Math.min(speech.sentences().size() - 1, clause.sentence() + LATER);
        for (int at = clause.sentence() + 1; at <= last; at++) {
            Span span = speech.sentence(at);
            if (span.end() - span.start() < SHORT
                    && AGAINST.matcher(lower(span)).matches()) {
                return at == clause.sentence() + 1 || sameBreath(clause, at);
            }
        }
        return false;
    }

    /** The sentence between goes on about it, without an "I" of its own. */
    private boolean sameBreath(Clause clause, int at) {
        for (int i = clause.sentence() + 1; i < at; i++) {
            if (lower(speech.sentence(i)).matches("(?s)(.*\\b)?(i|i'll|i'm|i'd|we|my|but|so|now)\\b.*")) {
                return false;
            }
        }
        return true;
    }

    private boolean refused(Clause clause) {
        int end = speech.sentence(clause.sentence()).end();
        return REFUSED.matcher(
                        lower(new Span(clause.act().end(), Math.max(clause.act().end(), end))))
                .matches();
    }

    private String lower(Span span) {
        return span.of(speech.text())
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}

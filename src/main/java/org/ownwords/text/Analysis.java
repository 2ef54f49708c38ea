package org.ownwords.text;

import java.util.List;
import org.ownwords.plan.Span;

/**
 * What one pass over a text found. Everything is in reading order.
 *
 * @param quotations text in quotation marks, marks included
 */
public record Analysis(
        String text,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Mention> mentions,
        List<TimePhrase> times,
        List<Trigger> triggers,
        List<Duty> duties,
        List<Span> quotations) {
    public Analysis {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        triggers = List.copyOf(triggers);
        duties = List.copyOf(duties);
        quotations = List.copyOf(quotations);
    }

    public boolean quoted(Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && quotations.get(low - 1).overlaps(span);
    }
}

package org.ownwords.text;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        int last = before(quotations, q -> q, span.end());
        return last >= 0 && quotations.get(last).overlaps(span);
    }

    /** Who is spoken of there, the last of them if there are more; null for nobody. */
    public @Nullable Mention mention(Span span) {
        int last = before(mentions, Mention::span, span.end());
        return last >= 0 && mentions.get(last).span().overlaps(span) ? mentions.get(last) : null;
    }

    /** Whether words there say when. */
    public boolean timed(Span span) {
        int last = before(times, TimePhrase::span, span.end());
        return last >= 0 && times.get(last).span().overlaps(span);
    }

    /** Index of the last that begins before a place. They are in order and do not overlap, so no other can reach on. */
    private static <T> int before(List<T> sorted, Function<T, Span> span, int place) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}

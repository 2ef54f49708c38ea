package org.ownwords.rules;

import java.util.List;
import java.util.function.Function;
import org.ownwords.plan.Span;
import org.ownwords.text.Sentence;

/** Looks a place up in a list that is in reading order, without walking through it. */
final class Inside {
    private Inside() {}

    /** Whether the last of them that begins at or before the stretch holds all of it. */
    static <T> boolean one(List<T> sorted, Function<T, Span> span, Span stretch) {
        int last = after(sorted, span, stretch.start()) - 1;
        return last >= 0 && span.apply(sorted.get(last)).contains(stretch);
    }

    /** Those that begin in the stretch or right behind it. */
    static <T> List<T> of(List<T> sorted, Function<T, Span> span, Span stretch) {
        return sorted.subList(after(sorted, span, stretch.start() - 1), after(sorted, span, stretch.end()));
    }

    /** Whether two places stand in one sentence. */
    static boolean together(Subject subject, Span a, Span b) {
        List<Sentence> sentences = subject.analysis().sentences();
        return after(sentences, Sentence::span, a.start()) == after(sentences, Sentence::span, b.start());
    }

    /** Index of the first that begins behind that place. */
    static <T> int after(List<T> sorted, Function<T, Span> span, int place) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

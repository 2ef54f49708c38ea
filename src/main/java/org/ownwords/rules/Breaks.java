package org.ownwords.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Sentence;
import org.ownwords.text.Token;
import org.ownwords.text.Trigger;

/** Where a long sentence can be cut in two. */
record Breaks(Subject subject, Sentence sentence) {
    /** Words that begin the second half. */
    private static final Set<String> JOINING = Set.of("and", "then", "so", "but", "or", "because", "while", "until");

    /** No half is shorter, in tokens. */
    private static final int HALF = 5;

    /** What a comma before the joining word is worth, in tokens away from the middle. */
    private static final int COMMA = 6;

    /** The word after which to break: before a joining word near the middle, best behind a comma; null when there is none. */
    @Nullable
    Token best() {
        int middle = (sentence.first() + sentence.end()) / 2;
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = sentence.first() + HALF; i < sentence.end() - HALF; i++) {
            if (joins(i)) {
                int cost = Math.abs(i - middle) - (token(i - 1).isWord() ? 0 : COMMA);
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
        }
        return best < 0 ? null : wordBefore(best);
    }

    private boolean joins(int i) {
        return JOINING.contains(token(i).lower())
                && !JOINING.contains(token(i - 1).lower())
                && !subject.analysis().quoted(token(i).span());
    }

    private @Nullable Token wordBefore(int i) {
        int at = i - 1;
        while (at > sentence.first() && token(at).kind() == Token.Kind.MARK) {
            at--;
        }
        return token(at).kind() == Token.Kind.MARK ? null : token(at);
    }

    /** "…, and then he will call" becomes "…. Then he will call"; null where no such place is near the middle. */
    @Nullable
    Rewrite rewrite() {
        int middle = (sentence.span().start() + sentence.span().end()) / 2;
        List<Duty> duties = duties();
        int said = Integer.MAX_VALUE;
        for (Duty duty : duties) {
            said = duty.main() ? Math.min(said, duty.verbSpan().end()) : said;
        }
        Rewrite best = null;
        for (Duty duty : duties) {
            Rewrite cut = before(duty, said);
            if (cut != null && (best == null || away(cut, middle) < away(best, middle))) {
                best = cut;
            }
        }
        return best;
    }

    /** The acts of this sentence. */
    private List<Duty> duties() {
        List<Duty> all = subject.analysis().duties();
        int number = token(sentence.first()).sentence();
        return all.subList(from(all, number), from(all, number + 1));
    }

    /** Index of the first act of that sentence or a later one. */
    private static int from(List<Duty> duties, int sentence) {
        int low = 0;
        int high = duties.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (duties.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int away(Rewrite cut, int middle) {
        return Math.abs(cut.start() - middle);
    }

    /**
     * The cut before an act that has its own subject, joined by "and" or "then" to an act before it.
     *
     * @param said where the sentence has said its first act
     */
    private @Nullable Rewrite before(Duty duty, int said) {
        Span who = duty.subjectSpan();
        if (!duty.main()
                || who == null
                || duty.impersonal()
                || subject.analysis().quoted(who)) {
            return null;
        }
        int at = index(who.start());
        int join = at;
        while (join > sentence.first()
                && Set.of("and", "then").contains(token(join - 1).lower())) {
            join--;
        }
        boolean comma = join > sentence.first() && token(join - 1).text().equals(",");
        int end = comma ? join - 2 : join - 1;
        boolean halves = end - sentence.first() >= HALF && sentence.end() - at > HALF;
        if (join == at
                || !halves
                || said > token(join).span().start()
                || inTrigger(token(join).span().start())) {
            return null;
        }
        boolean then = token(at - 1).lower().equals("then") || triggered(who.start());
        String start = subject.text().substring(who.start(), who.start() + 1);
        String next = then && !isName(at) ? start : start.toUpperCase(Locale.ROOT);
        return new Rewrite(token(end).span().end(), who.start() + 1, (then ? ". Then " : ". ") + next);
    }

    private boolean inTrigger(int place) {
        return Inside.one(subject.analysis().triggers(), Trigger::span, new Span(place, place + 1));
    }

    /** Whether the sentence has a trigger that is over before that place. */
    private boolean triggered(int place) {
        List<Trigger> triggers = subject.analysis().triggers();
        int first = Inside.after(triggers, Trigger::span, sentence.span().start() - 1);
        return first < triggers.size() && triggers.get(first).span().end() <= place;
    }

    private boolean isName(int at) {
        return Character.isUpperCase(token(at).text().codePointAt(0));
    }

    private int index(int start) {
        int low = sentence.first();
        int high = sentence.end() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Token token(int i) {
        List<Token> tokens = subject.analysis().tokens();
        return tokens.get(i);
    }
}

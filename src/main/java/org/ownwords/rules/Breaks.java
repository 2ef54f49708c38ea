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
        Rewrite best = null;
        for (Duty duty : subject.analysis().duties()) {
            Rewrite cut = duty.sentence() == token(sentence.first()).sentence() ? before(duty) : null;
            if (cut != null && (best == null || away(cut, middle) < away(best, middle))) {
                best = cut;
            }
        }
        return best;
    }

    private static int away(Rewrite cut, int middle) {
        return Math.abs(cut.start() - middle);
    }

    /** The cut before an act that has its own subject, joined by "and" or "then" to an act before it. */
    private @Nullable Rewrite before(Duty duty) {
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
        if (join == at || !halves || !follows(token(join).span().start())) {
            return null;
        }
        boolean then = token(at - 1).lower().equals("then") || triggered(who.start());
        String start = subject.text().substring(who.start(), who.start() + 1);
        String next = then && !isName(at) ? start : start.toUpperCase(Locale.ROOT);
        return new Rewrite(token(end).span().end(), who.start() + 1, (then ? ". Then " : ". ") + next);
    }

    /** Whether the sentence has said an act before that place, and what is there stands in no trigger. */
    private boolean follows(int place) {
        Span here = new Span(place, place + 1);
        return subject.analysis().duties().stream()
                        .anyMatch(d -> d.main()
                                && d.sentence() == token(sentence.first()).sentence()
                                && d.verbSpan().end() <= place)
                && subject.analysis().triggers().stream()
                        .noneMatch(t -> t.span().contains(here));
    }

    private boolean triggered(int place) {
        for (Trigger trigger : subject.analysis().triggers()) {
            if (trigger.span().start() >= sentence.span().start()
                    && trigger.span().end() <= place) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int at) {
        return Character.isUpperCase(token(at).text().codePointAt(0));
    }

    private int index(int start) {
        int at = sentence.first();
        while (at + 1 < sentence.end() && token(at).span().start() < start) {
            at++;
        }
        return at;
    }

    private Token token(int i) {
        List<Token> tokens = subject.analysis().tokens();
        return tokens.get(i);
    }
}

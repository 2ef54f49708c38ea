package org.ownwords.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;

/** Groups tokens into sentences and tells each token its sentence. */
final class Sentences {
    /** A line this short, in UTF-16 units, was ended on purpose, not wrapped. */
    private static final int SHORT_LINE = 45;

    private static final Set<String> OPENS_WITH_TIME =
            Set.of("at", "by", "before", "after", "around", "about", "every", "each", "from", "until", "on", "since");

    private final String text;
    private final List<Token> raw;
    private final List<Span> quotations;
    private final Set<String> mayEnd;
    private final Dictionary dictionary;
    private final BitSet quotationEnds = new BitSet();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int first;
    private int quotation;
    private int lineStart;

    private Sentences(String text, List<Token> raw, List<Span> quotations, Set<String> mayEnd, Dictionary dictionary) {
        this.text = text;
        this.raw = raw;
        this.quotations = quotations;
        this.mayEnd = mayEnd;
        this.dictionary = dictionary;
        quotations.forEach(q -> quotationEnds.set(q.end()));
    }

    /** Sentences, and the tokens that know theirs. */
    record Cut(List<Sentence> sentences, List<Token> tokens) {}

    /** Cuts the text; abbreviations that may end a sentence are given without their full stop. */
    static Cut cut(String text, List<Token> raw, List<Span> quotations, Set<String> mayEnd, Dictionary dictionary) {
        Sentences cutting = new Sentences(text, raw, quotations, mayEnd, dictionary);
        cutting.run();
        return new Cut(cutting.sentences, cutting.tokens);
    }

    private void run() {
        for (int i = 0; i < raw.size(); i++) {
            Token token = raw.get(i);
            String lower = dictionary.spelling(token.lower());
            tokens.add(new Token(token.span(), token.text(), lower, token.kind(), sentences.size()));
            if (i + 1 == raw.size() || endsAfter(i)) {
                end(i + 1);
            }
        }
    }

    private void end(int end) {
        int start = raw.get(first).span().start();
        int last = raw.get(end - 1).span().end();
        sentences.add(new Sentence(new Span(start, last), first, end));
        first = end;
    }

    private boolean endsAfter(int i) {
        if (newLine(i)) {
            return true;
        }
        Token next = raw.get(i + 1);
        if (closes(next, i + 1) || isStop(next)) {
            return false;
        }
        if (insideQuotation(i)) {
            return false;
        }
        return ended(i) && !(closesQuotation(i) && startsLow(next)) && !onlyNumber(i);
    }

    /** Whether the token, or what a closing mark closes, ends a sentence. */
    private boolean ended(int i) {
        int j = i;
        while (j > first && closes(raw.get(j), j)) {
            j--;
        }
        Token token = raw.get(j);
        if (isStop(token)) {
            return !(token.text().startsWith("..") || token.text().equals("…")) || !startsLow(raw.get(i + 1));
        }
        return token.isWord() && token.lower().endsWith(".") && abbreviationEnds(j);
    }

    /** "a.m." and the like end a sentence before a capital, unless the sentence has only just begun ("At 7 a.m. Ana"). */
    private boolean abbreviationEnds(int i) {
        String word = raw.get(i).lower();
        boolean dotted = word.indexOf('.') < word.length() - 1 || mayEnd.contains(word.substring(0, word.length() - 1));
        boolean begun = i - first > (OPENS_WITH_TIME.contains(raw.get(first).lower()) ? 4 : 2);
        return dotted && begun && Character.isUpperCase(raw.get(i + 1).text().codePointAt(0));
    }

    private static boolean isStop(Token token) {
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟';
    }

    private boolean closes(Token token, int i) {
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == ')' || c == ']' || c == '”' || c == '»' || closesQuotation(i);
    }

    private boolean closesQuotation(int i) {
        return quotationEnds.get(raw.get(i).span().end());
    }

    /** Inside a quotation a sentence goes on, unless the quotation began it. */
    private boolean insideQuotation(int i) {
        int end = raw.get(i).span().end();
        while (quotation < quotations.size() && quotations.get(quotation).end() < end) {
            quotation++;
        }
        if (quotation == quotations.size()) {
            return false;
        }
        Span span = quotations.get(quotation);
        return span.start() < raw.get(i).span().start()
                && end < span.end()
                && span.start() > raw.get(first).span().start();
    }

    private static boolean startsLow(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }

    /** "1." before an objective numbers it. */
    private boolean onlyNumber(int i) {
        return i - first == 1 && raw.get(first).kind() == Token.Kind.NUMBER;
    }

    private boolean newLine(int i) {
        int end = raw.get(i).span().end();
        int next = raw.get(i + 1).span().start();
        int breaks = 0;
        int last = -1;
        for (int at = end; at < next; at++) {
            if (text.charAt(at) == '\n') {
                breaks++;
                last = at;
            }
        }
        if (breaks == 0) {
            return false;
        }
        boolean shortLine = end - lineStart < SHORT_LINE;
        lineStart = last + 1;
        return breaks > 1 || isBullet(raw.get(i + 1), i + 1) || shortLine;
    }

    private boolean isBullet(Token token, int i) {
        char c = token.text().charAt(0);
        return "-*•–—·▪◦".indexOf(c) >= 0
                || (token.kind() == Token.Kind.NUMBER
                        && i + 1 < raw.size()
                        && (raw.get(i + 1).text().equals(".")
                                || raw.get(i + 1).text().equals(")")));
    }
}

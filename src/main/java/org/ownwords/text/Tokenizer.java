package org.ownwords.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;

/** Cuts a text into words, numbers and marks, looking at each character a bounded number of times. */
final class Tokenizer {
    private final String text;
    private final BitSet quotes;
    private final Set<String> abbreviations;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, BitSet quotes, Set<String> abbreviations) {
        this.text = text;
        this.quotes = quotes;
        this.abbreviations = abbreviations;
    }

    /**
     * @param quotes where single marks stand that are quotation marks
     * @param abbreviations words that keep their full stop
     */
    static List<Token> tokens(String text, BitSet quotes, Set<String> abbreviations) {
        Tokenizer tokenizer = new Tokenizer(text, quotes, abbreviations);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Chars.isInvisible(c)) {
            at += Character.charCount(c);
        } else if (Character.isDigit(c) || (c == '.' && Character.isDigit(Chars.at(text, at + 1)) && !wordBefore(at))) {
            number();
        } else if (Chars.isWordPart(c) || elision(c)) {
            word();
        } else {
            mark(c);
        }
    }

    private boolean wordBefore(int index) {
        return Character.isLetterOrDigit(Chars.at(text, index - 1));
    }

    /** "'til", "'em": an apostrophe that begins a word. */
    private boolean elision(int c) {
        return Chars.isApostrophe(c)
                && c != '`'
                && !quotes.get(at)
                && !wordBefore(at)
                && Character.isLetter(Chars.at(text, at + 1));
    }

    private void word() {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int size = Character.charCount(c);
            if (Chars.isWordPart(c) || Chars.isInvisible(c) && wordPartAfter(end + size) || joins(c, end)) {
                end += size;
            } else {
                break;
            }
        }
        end = withStops(end);
        end = withPossessive(end);
        add(end, Token.Kind.WORD);
    }

    private boolean joins(int c, int index) {
        return (Chars.isApostrophe(c) && !quotes.get(index) || Chars.isHyphen(c)) && wordPartAfter(index + 1);
    }

    private boolean wordPartAfter(int index) {
        return index < text.length() && Chars.isWordPart(text.codePointAt(index));
    }

    /** "a.m.", "U.S.", "Dr.", "J." keep their full stops. */
    private int withStops(int end) {
        if (Chars.at(text, end) != '.') {
            return end;
        }
        int after = end;
        if (end - at == 1) {
            while (Chars.at(text, after) == '.'
                    && Character.isLetter(Chars.at(text, after + 1))
                    && !Chars.isWordPart(Chars.at(text, after + 2))) {
                after += 2;
            }
            if (after > end) {
                return Chars.at(text, after) == '.' ? after + 1 : after;
            }
            return initial(end) ? end + 1 : end;
        }
        boolean short_ = end - at <= 6 && abbreviations.contains(Chars.lower(text.substring(at, end)));
        return short_ && abbreviates(end) ? end + 1 : end;
    }

    /** "J. Lopez", "Mary J. Hill", but not "and I." */
    private boolean initial(int end) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) && c != 'I' && (capitalAfter(end + 1) || afterInitial());
    }

    /** "J. P. each": the second of two keeps its stop whatever follows. */
    private boolean afterInitial() {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null
                && last.isWord()
                && last.text().length() == 2
                && last.text().charAt(1) == '.'
                && last.span().end() >= at - 1;
    }

    /** A short word that is also a whole one ("Ma.") abbreviates only before a capital. */
    private boolean abbreviates(int end) {
        boolean goesOn = text.startsWith(" and ", end + 1) || text.startsWith(" or ", end + 1);
        boolean capital = capitalAfter(end + 1);
        return Character.isUpperCase(text.charAt(at)) ? capital || goesOn : !capital;
    }

    private boolean capitalAfter(int index) {
        int i = index;
        while (Chars.at(text, i) == ' ' && i < text.length() && i < index + 3) {
            i++;
        }
        return i > index && Character.isUpperCase(Chars.at(text, i));
    }

    /** "James'", "the parents'": the apostrophe belongs to the word unless it closes a quotation. */
    private int withPossessive(int end) {
        boolean mine = Chars.isApostrophe(Chars.at(text, end))
                && !quotes.get(end)
                && Character.toLowerCase(Chars.at(text, end - 1)) == 's';
        return mine ? end + 1 : end;
    }

    private void number() {
        int end = at + 1;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int size = Character.charCount(c);
            boolean inner = ".,:/-–".indexOf(c) >= 0;
            if (Chars.isWordPart(c) || (inner && Character.isDigit(Chars.at(text, end + size)))) {
                end += size;
            } else if (Chars.isHyphen(c) && Character.isLetter(Chars.at(text, end + size))) {
                end += size;
            } else {
                break;
            }
        }
        add(end, Token.Kind.NUMBER);
    }

    private void mark(int c) {
        int end = at + Character.charCount(c);
        while (end < text.length() && (c == '_' || c == '.' || c == '-') && text.charAt(end) == c) {
            end++;
        }
        add(end, Token.Kind.MARK);
    }

    private void add(int end, Token.Kind kind) {
        String word = text.substring(at, end);
        tokens.add(new Token(new Span(at, end), word, Chars.lower(word), kind, 0));
        at = end;
    }
}

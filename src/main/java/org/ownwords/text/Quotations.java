package org.ownwords.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;

/**
 * Finds text in quotation marks. A quotation does not run over an empty line, and marks that have no partner count for
 * nothing, so that one forgotten mark does not swallow the rest.
 */
final class Quotations {
    /** Words that begin with an apostrophe, which opens no quotation ("'til"). */
    private static final Set<String> ELISIONS =
            Set.of("til", "em", "cause", "bout", "cuz", "round", "tis", "n", "nuff");

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private final BitSet singles = new BitSet();
    private int openDouble = -1;
    private int openAngle = -1;
    private int openSingle = -1;

    private Quotations(String text) {
        this.text = text;
    }

    /**
     * @param spans outermost quotations, marks included, in order
     * @param singles where single marks stand that are no apostrophes
     */
    record Found(List<Span> spans, BitSet singles) {}

    static Found in(String text) {
        Quotations reading = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            reading.look(i);
        }
        return new Found(reading.outermost(), reading.singles);
    }

    private void look(int i) {
        switch (text.charAt(i)) {
            case '\n' -> forgetAtEmptyLine(i);
            case '“', '„' -> openDouble = i;
            case '”' -> closeDouble(i);
            case '"' -> straightDouble(i);
            case '«' -> openAngle = i;
            case '»' -> {
                keep(openAngle, i);
                openAngle = -1;
            }
            case '‘', '\'', '’' -> single(i);
            default -> {}
        }
    }

    private void forgetAtEmptyLine(int i) {
        if (Chars.at(text, i + 1) == '\n' || (Chars.at(text, i + 1) == '\r' && Chars.at(text, i + 2) == '\n')) {
            openDouble = -1;
            openAngle = -1;
            openSingle = -1;
        }
    }

    private void straightDouble(int i) {
        if (openDouble < 0) {
            openDouble = i;
        } else {
            closeDouble(i);
        }
    }

    private void closeDouble(int i) {
        keep(openDouble, i);
        openDouble = -1;
    }

    private void single(int i) {
        boolean wordBefore = Character.isLetterOrDigit(Chars.at(text, i - 1));
        boolean wordAfter = Character.isLetterOrDigit(Chars.at(text, i + 1));
        if (openSingle < 0) {
            if (!wordBefore && wordAfter && text.charAt(i) != '’' && !elision(i + 1)) {
                openSingle = i;
            }
        } else if (!wordAfter && text.charAt(i) != '‘' && !Character.isWhitespace(Chars.at(text, i - 1))) {
            singles.set(openSingle);
            singles.set(i);
            keep(openSingle, i);
            openSingle = -1;
        }
    }

    private boolean elision(int start) {
        int end = start;
        while (end < text.length() && end - start < 8 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return ELISIONS.contains(text.substring(start, end)) || Character.isDigit(text.charAt(start));
    }

    private void keep(int open, int close) {
        if (open >= 0) {
            found.add(new Span(open, close + 1));
        }
    }

    private List<Span> outermost() {
        found.sort(null);
        List<Span> outer = new ArrayList<>();
        int end = -1;
        for (Span span : found) {
            if (span.start() >= end) {
                outer.add(span);
                end = span.end();
            }
        }
        return outer;
    }
}

package org.ownwords.plan;

/** The family's words: a stretch of one version of a line, copied by code and never by a model. */
public record Quote(LineId line, int version, Span span) {
    public Quote {
        if (span.start() == span.end()) {
            throw new Invalid("quotes", "A quote is at least one character long.");
        }
    }

    /** Whether that is a stretch of these words: within them, through the middle of no character, and not only space. */
    public boolean isIn(String words) {
        return span.end() <= words.length()
                && !splits(words, span.start())
                && !splits(words, span.end())
                && !span.of(words).isBlank();
    }

    private static boolean splits(String words, int at) {
        return at > 0
                && at < words.length()
                && Character.isHighSurrogate(words.charAt(at - 1))
                && Character.isLowSurrogate(words.charAt(at));
    }

    /** The whole of a line. */
    public static Quote of(Line line) {
        return new Quote(line.id(), line.version(), new Span(0, line.text().length()));
    }
}

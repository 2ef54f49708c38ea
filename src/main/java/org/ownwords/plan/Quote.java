package org.ownwords.plan;

/** The family's words: a stretch of one version of a line, copied by code and never by a model. */
public record Quote(LineId line, int version, Span span) {
    public Quote {
        if (span.start() == span.end()) {
            throw new Invalid("quotes", "A quote is at least one character long.");
        }
    }

    /** The whole of a line. */
    public static Quote of(Line line) {
        return new Quote(line.id(), line.version(), new Span(0, line.text().length()));
    }
}

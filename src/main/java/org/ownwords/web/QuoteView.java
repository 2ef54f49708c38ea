package org.ownwords.web;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.KeptLine;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Wording;

/**
 * A stretch of what someone said.
 *
 * @param exact word for word, so it may stand in quotation marks
 */
public record QuoteView(String words, String who, boolean exact) {

    static List<QuoteView> of(CaseFile file, List<Quote> quotes) {
        List<QuoteView> views = new ArrayList<>();
        for (Quote quote : quotes) {
            KeptLine kept = file.talks().lines().get(quote.line());
            if (kept != null && quote.version() <= kept.versions().size()) {
                views.add(of(file, kept.version(quote.version()), quote));
            }
        }
        return views;
    }

    private static QuoteView of(CaseFile file, Line line, Quote quote) {
        Person speaker = line.speaker() == null ? null : file.people().byId().get(line.speaker());
        int end = Math.min(quote.span().end(), line.text().length());
        return new QuoteView(
                line.text().substring(Math.min(quote.span().start(), end), end).strip(),
                speaker == null ? "?" : speaker.name(),
                line.wording() == Wording.EXACT);
    }
}

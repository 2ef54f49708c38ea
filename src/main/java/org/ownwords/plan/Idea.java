package org.ownwords.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drafted objective, not yet accepted: what a drafter offers.
 *
 * @param owner whose objective it is: a parent, a helper, or a child ("can")
 * @param quotes the words it rests on, at least one
 * @param gaps what nobody has said yet
 * @param worry the worry it may answer, null when the drafter cannot tell
 */
public record Idea(
        PersonId owner,
        String text,
        Category category,
        List<Quote> quotes,
        List<Gap> gaps,
        @Nullable WorryId worry) {
    public Idea {
        text = Texts.required("text", text);
        quotes = List.copyOf(quotes);
        gaps = List.copyOf(gaps);
        if (quotes.isEmpty()) {
            throw new Invalid("quotes", "An idea needs the family's words behind it: name at least one quote.");
        }
    }
}

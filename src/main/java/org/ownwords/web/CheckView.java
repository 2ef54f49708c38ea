package org.ownwords.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.document.LookPaper;
import org.ownwords.plan.Person;

/**
 * The page that checks a current plan, as it is shown.
 *
 * @param problem why something was not done, null when all was
 * @param news what a click did, null when there was none
 * @param people as the names were read
 * @param paper what the look found, null before there was one
 * @param mends what clicks can change, null together with the paper
 */
public record CheckView(
        CheckTyped typed,
        @Nullable String problem,
        @Nullable String news,
        List<Person> people,
        @Nullable LookPaper paper,
        @Nullable Mends mends) {
    public CheckView {
        people = List.copyOf(people);
    }

    public Mends.@Nullable Mend mend(LookPaper.Item item, LookPaper.Point point) {
        return mends == null ? null : mends.of(item.number(), point.finding());
    }
}

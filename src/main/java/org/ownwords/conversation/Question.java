package org.ownwords.conversation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.QuestionKind;

/**
 * A question of the bank.
 *
 * @param id stable name, as in the bank's file
 * @param follows the detail it asks for, when it is a follow-up; else null
 * @param forChild whether it is put in words for a child
 * @param text what to say, with slots such as {phrase}, {name}, {child}
 * @param why the reason shown beside it, with the same slots
 * @param tags what else the guide picks by: "start", "what-else", "not-lower", "one-higher" …
 */
public record Question(
        String id,
        QuestionKind kind,
        @Nullable Detail follows,
        boolean forChild,
        String text,
        String why,
        Set<String> tags) {
    public Question {
        tags = Set.copyOf(tags);
    }
}

package org.ownwords.conversation;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Texts;

/**
 * A question of the bank.
 *
 * @param id stable name, as in the bank's file
 * @param kind the kind its answers belong to; null for a follow-up whose answer belongs with the line it follows
 * @param follows the detail it asks for, when it is a follow-up; else null
 * @param forChild whether it is put in words for a child
 * @param text what to say, with slots such as {phrase}, {name}, {child}
 * @param why the reason shown beside it, with slots of the text only
 * @param tags what else the guide picks by
 */
public record Question(
        String id,
        @Nullable QuestionKind kind,
        @Nullable Detail follows,
        boolean forChild,
        String text,
        String why,
        Set<Tag> tags) {
    public Question {
        Texts.required("text", text);
        Texts.required("why", why);
        tags = Set.copyOf(tags);
        if (kind == null && follows == null) {
            throw new Invalid("kind", "A question needs a kind, or a detail that it follows.");
        }
        Set<Slot> slots = Slot.in("text", text);
        for (Slot slot : Slot.in("why", why)) {
            if (!slots.contains(slot)) {
                throw new Invalid("why", "“why” has " + slot + ", but “text” has not. Use only slots of the text.");
            }
        }
    }

    /** The words that have to be known before it can be asked. */
    Stream<Slot> slots() {
        return Stream.of(Slot.values()).filter(this::needs);
    }

    boolean needs(Slot slot) {
        return slot.isIn(text);
    }

    public boolean has(Tag tag) {
        return tags.contains(tag);
    }
}

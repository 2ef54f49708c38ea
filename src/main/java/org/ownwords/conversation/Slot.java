package org.ownwords.conversation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.plan.Invalid;

/** A place in a question for a word of this family, written {@code {name}}. */
public enum Slot {
    /** What was said, exactly as it was said. */
    PHRASE,
    /** Who is asked. */
    NAME,
    /** A child who is not the one asked. */
    CHILD,
    /** Someone of the network who is not the one asked. */
    HELPER,
    /** A parent who is not the one asked. */
    PARENT,
    /** The number that was given. */
    NUMBER,
    /** One more than that. */
    NEXT;

    static final Pattern ANY = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ALONE = Pattern.compile("[{}]");

    private final String mark = "{" + name().toLowerCase(Locale.ROOT) + "}";

    /** As it stands in a text, with its braces. */
    @Override
    public String toString() {
        return mark;
    }

    boolean isIn(String text) {
        return text.contains(mark);
    }

    /**
     * The slots of a text.
     *
     * @throws Invalid if one is unknown, or a brace stands alone
     */
    static Set<Slot> in(String field, String text) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        Matcher found = ANY.matcher(text);
        while (found.find()) {
            slots.add(of(field, found.group()));
        }
        if (ALONE.matcher(ANY.matcher(text).replaceAll("")).find()) {
            throw new Invalid(field, "A brace stands alone in “" + field + "”. Slots look like " + PHRASE + ".");
        }
        return slots;
    }

    private static Slot of(String field, String braced) {
        return Stream.of(values())
                .filter(s -> s.toString().equals(braced))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        field,
                        "There is no slot " + braced + ". There are "
                                + Stream.of(values()).map(Slot::toString).collect(Collectors.joining(", ")) + "."));
    }
}

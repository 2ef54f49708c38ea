package org.ownwords.web;

import java.util.Locale;
import java.util.Map;
import org.ownwords.rules.Messages;

/** The sentences of {@code pages.properties}, as templates ask for them. */
public record Words(Messages messages) {
    public String say(String key) {
        return messages.say(key, Map.of());
    }

    public String say(String key, String slot, String value) {
        return messages.say(key, Map.of(slot, value));
    }

    /** The form for one or for many; {@code {count}} is the number. */
    public String count(String key, int count) {
        return say(key + (count == 1 ? ".one" : ".many"), "count", String.valueOf(count));
    }

    /** "Quick guide, line 265" for "QG 265"; what is no line of a guide stays as it is. */
    public String source(String source) {
        String[] parts = source.split(" ", 2);
        boolean guide = parts.length == 2 && (parts[0].equals("QG") || parts[0].equals("SG"));
        return guide ? say("catalogue.guide." + parts[0].toLowerCase(Locale.ROOT), "line", parts[1]) : source;
    }
}

package org.ownwords.web;

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
}

package org.ownwords.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.Input;
import org.ownwords.material.InputJson;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Quote;

/** A posted form, which becomes the same JSON that a program would send: one contract, however it is filled in. */
final class Form {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    static Form of(Map<String, List<String>> fields) {
        return new Form(new LinkedHashMap<>(fields));
    }

    static Form read(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&")) {
            String[] sides = pair.split("=", 2);
            fields.computeIfAbsent(decode(sides[0]), name -> new ArrayList<>())
                    .add(sides.length < 2 ? "" : decode(sides[1]));
        }
        return new Form(fields);
    }

    /** The last value: a ticked box comes after the hidden field that stands for its empty state. */
    @Nullable
    String get(String name) {
        List<String> values = fields.get(name);
        return values == null ? null : values.get(values.size() - 1);
    }

    /** The last value, empty when there is none. */
    String text(String name) {
        String value = get(name);
        return value == null ? "" : value;
    }

    /** Every value, in order. */
    List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** What was typed, to be shown again when it could not be kept. */
    List<String> typed() {
        return Stream.of("text", "words", "goal", "reason", "name")
                .map(this::get)
                .filter(text -> text != null && !text.isBlank())
                .map(String::valueOf)
                .toList();
    }

    /** The form's input with its {@code type} and {@code commandId}; fields that the type does not have are the page's. */
    ObjectNode input() {
        String name = get("type");
        Class<? extends Input> type = name == null ? null : InputJson.types().get(name);
        if (type == null) {
            throw new Invalid("type", "This form does not say what it is for. Load the page again.");
        }
        ObjectNode json = JSON.objectNode().put("type", name).put("commandId", get("commandId"));
        for (RecordComponent component : type.getRecordComponents()) {
            add(json, component, "");
        }
        return json;
    }

    private void add(ObjectNode json, RecordComponent component, String prefix) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (Collection.class.isAssignableFrom(type)) {
            json.set(name, list(prefix + name, component.getGenericType().getTypeName()));
        } else if (type.isRecord() && type.getRecordComponents().length > 1) {
            record(json, name, type, prefix + name + ".");
        } else {
            String value = get(prefix + name);
            if (value != null && !(value.isBlank() && mayBeAbsent(component))) {
                put(json, name, type, value);
            }
        }
    }

    /** A group of fields counts as sent when any of them is filled in. */
    private void record(ObjectNode json, String name, Class<?> type, String prefix) {
        boolean sent = fields.entrySet().stream()
                .anyMatch(e ->
                        e.getKey().startsWith(prefix) && e.getValue().stream().anyMatch(v -> !v.isBlank()));
        if (sent) {
            ObjectNode inner = json.putObject(name);
            for (RecordComponent component : type.getRecordComponents()) {
                add(inner, component, prefix);
            }
        }
    }

    private ArrayNode list(String name, String type) {
        ArrayNode list = JSON.arrayNode();
        boolean quotes = type.contains(Quote.class.getName());
        for (String value : fields.getOrDefault(name, List.of())) {
            for (String part : value.split(",")) {
                if (!part.isBlank()) {
                    list.add(quotes ? quote(part) : JSON.textNode(part.strip()));
                }
            }
        }
        return list;
    }

    /** A quote is sent as "line:version:start:end". */
    private static ObjectNode quote(String text) {
        String[] parts = text.split(":");
        try {
            ObjectNode quote = JSON.objectNode().put("line", parts[0]).put("version", Integer.parseInt(parts[1]));
            quote.putObject("span").put("start", Integer.parseInt(parts[2])).put("end", Integer.parseInt(parts[3]));
            return quote;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid("quotes", "A quote is sent as line:version:start:end.");
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || component.getType() != String.class;
    }

    private static void put(ObjectNode json, String name, Class<?> type, String value) {
        if (type == int.class || type == Integer.class) {
            try {
                json.put(name, Integer.parseInt(value.strip()));
            } catch (NumberFormatException e) {
                throw new Invalid(name, "“%s” must be a whole number.".formatted(name));
            }
        } else if (type == boolean.class || type == Boolean.class) {
            json.put(name, value.equals("true"));
        } else {
            json.put(name, value);
        }
    }

    /** Browsers send a typed line break as two characters; it is kept as the one that was typed. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException e) {
            throw new Invalid("form", "The form arrived broken. Send it again.");
        }
    }
}

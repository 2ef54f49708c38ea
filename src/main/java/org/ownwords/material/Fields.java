package org.ownwords.material;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping, each taken as what it must be; whatever is wrong names file and line. */
final class Fields {
    private final String file;
    private final Yaml.Mapping mapping;

    /** @throws BrokenFile if {@code yaml} is no mapping or has a field that is not {@code known} */
    Fields(String file, Yaml yaml, Set<String> known) {
        if (!(yaml instanceof Yaml.Mapping fields)) {
            throw new BrokenFile(file, yaml.line(), "here must be fields: " + listed(known) + ".");
        }
        this.file = file;
        this.mapping = fields;
        fields.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new BrokenFile(
                        file, value.line(), "there is no field “" + name + "”. There are " + listed(known) + ".");
            }
        });
    }

    int line() {
        return mapping.line();
    }

    /** The line of a field, or of the whole where it is absent. */
    int line(String field) {
        Yaml value = mapping.fields().get(field);
        return value == null ? mapping.line() : value.line();
    }

    String text(String field) {
        String text = optional(field);
        if (text == null) {
            throw broken(field, "“" + field + "” is missing here. Write it, or take the whole entry away.");
        }
        return text;
    }

    /** Null when absent or blank. */
    @Nullable
    String optional(String field) {
        Yaml value = mapping.fields().get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Yaml.Scalar scalar)) {
            throw broken(field, "“" + field + "” must be one text, not a list or more fields.");
        }
        return scalar.text().isBlank() ? null : scalar.text().strip();
    }

    boolean flag(String field) {
        String text = optional(field);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw broken(field, "“" + field + "” is true or false, not “" + text + "”.");
        }
        return "true".equals(text);
    }

    /** The items of a list; none when it is absent. */
    List<Yaml> list(String field) {
        Yaml value = mapping.fields().get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Yaml.Sequence items)) {
            throw broken(field, "“" + field + "” must be a list.");
        }
        return items.items();
    }

    <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
        String text = optional(field);
        return text == null ? null : named(field, text, type);
    }

    <E extends Enum<E>> Set<E> someOf(String field, Class<E> type) {
        return list(field).stream()
                .map(item -> {
                    if (item instanceof Yaml.Scalar scalar) {
                        return named(field, scalar.text(), type);
                    }
                    throw broken(field, "“" + field + "” is a list of single words.");
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    BrokenFile broken(String field, String problem) {
        return new BrokenFile(file, line(field), problem);
    }

    private <E extends Enum<E>> E named(String field, String text, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(e -> written(e).equals(text))
                .findFirst()
                .orElseThrow(() -> broken(
                        field,
                        "“" + field + "” cannot be “" + text + "”. It can be "
                                + Stream.of(type.getEnumConstants())
                                        .map(Fields::written)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** As it is written in a file: {@code preferred-future}. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}

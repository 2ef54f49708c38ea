package org.ownwords.material;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one YAML file piece by piece, because a tree of values would have forgotten the lines. */
final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final YAMLParser parser;

    private YamlReader(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * @param file its name for messages
     * @throws BrokenFile if it is no YAML, or no mapping at the top
     */
    static Yaml.Mapping read(String file, String text) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return new YamlReader(file, parser).whole();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new BrokenFile(
                    file,
                    line,
                    "this cannot be read as YAML (" + firstLine(broken) + "). "
                            + "Look for a missing quotation mark, a tab or a wrong indent here or just above.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Yaml.Mapping whole() throws IOException {
        if (parser.nextToken() == null) {
            throw new BrokenFile(file, 0, "the file is empty. Fill it, or take it away.");
        }
        Yaml top = piece();
        if (parser.nextToken() != null) {
            throw broken("a second document begins. Keep one, without “---” between.");
        }
        if (!(top instanceof Yaml.Mapping mapping)) {
            throw new BrokenFile(file, top.line(), "the file must begin with fields such as “kind:” or “questions:”.");
        }
        return mapping;
    }

    private Yaml piece() throws IOException {
        int line = line();
        if (parser.isCurrentAlias()) {
            throw broken("references (*…) are not read here. Write the text out.");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            default -> new Yaml.Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getText());
        };
    }

    private Yaml mapping(int line) throws IOException {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            BrokenFile twice = broken("“" + name + "” stands here a second time. Keep one of the two.");
            int named = line();
            parser.nextToken();
            if (fields.putIfAbsent(name, at(named, piece())) != null) {
                throw twice;
            }
        }
        return new Yaml.Mapping(line, Collections.unmodifiableMap(fields));
    }

    /** A value is looked for on the line of its field's name. */
    private static Yaml at(int line, Yaml value) {
        return value instanceof Yaml.Scalar scalar ? new Yaml.Scalar(line, scalar.text()) : value;
    }

    private Yaml sequence(int line) throws IOException {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(piece());
        }
        return new Yaml.Sequence(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private BrokenFile broken(String problem) {
        return new BrokenFile(file, line(), problem);
    }

    private static String firstLine(JsonProcessingException broken) {
        @Nullable String message = broken.getOriginalMessage();
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }
}

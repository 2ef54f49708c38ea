package org.ownwords.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ownwords.material.PublicJson;
import org.ownwords.plan.Invalid;

/** Reads JSON lines one by one; a line that cannot be used is named on stderr and the others are answered. */
final class JsonLines {
    static final JsonMapper MAPPER = PublicJson.mapper();
    private final Streams streams;
    private int unusable;

    JsonLines(Streams streams) {
        this.streams = streams;
    }

    /** How many lines could not be used. */
    int unusable() {
        return unusable;
    }

    <T> void each(BufferedReader lines, Class<T> type, Consumer<Numbered<T>> use) throws IOException {
        ObjectReader reader = MAPPER.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                one(reader, json, number, use);
            }
        }
    }

    private <T> void one(ObjectReader reader, String json, int number, Consumer<Numbered<T>> use) {
        try {
            if (!json.stripLeading().startsWith("{")) {
                throw new Invalid("line", "It must be one JSON object, in braces.");
            }
            use.accept(new Numbered<>(number, reader.readValue(json)));
        } catch (Invalid e) {
            unusable(number, e.sentence());
        } catch (JsonMappingException e) {
            unusable(
                    number,
                    e.getCause() instanceof Invalid invalid
                            ? invalid.sentence()
                            : "The field “" + path(e) + "” is not of the right kind.");
        } catch (JsonProcessingException e) {
            unusable(
                    number,
                    "It is not JSON from character %d on."
                            .formatted(Math.max(1, e.getLocation().getColumnNr())));
        } catch (RuntimeException | StackOverflowError e) {
            failed(number, e);
        }
    }

    /** The line is named, and those after it are answered. Its content, which the failure may hold, is not told. */
    private void failed(int number, Throwable failure) {
        unusable(number, "Ownwords could not read it (" + failure.getClass().getSimpleName() + ").");
    }

    private void unusable(int number, String why) {
        unusable++;
        streams.out().flush();
        streams.err().println("Line " + number + ": " + why);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    /** Writes one answer as one line. */
    void write(Object answer) {
        try {
            streams.out().append(MAPPER.writeValueAsString(answer)).append('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }

    /** What one line held, and which line it was, from 1. */
    record Numbered<T>(int number, T value) {}
}

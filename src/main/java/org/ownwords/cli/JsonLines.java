package org.ownwords.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.cli.Answered.Answer;
import org.ownwords.cli.Answered.Unusable;
import org.ownwords.material.PublicJson;
import org.ownwords.plan.Invalid;

/** Answers JSON lines of one type. A line that cannot be used is an answer too: its number and why. Safe from any thread. */
final class JsonLines<T> implements Function<Piece, Answered> {
    private static final JsonMapper MAPPER = PublicJson.mapper();

    private final ObjectReader reader;
    private final Function<Numbered<T>, byte[]> answer;

    JsonLines(Class<T> type, Function<Numbered<T>, byte[]> answer) {
        reader = MAPPER.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.answer = answer;
    }

    /** The answer as it is written on one line. */
    static byte[] bytes(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }

    @Override
    public Answered apply(Piece line) {
        int number = line.number();
        try {
            if (!line.text().stripLeading().startsWith("{")) {
                throw new Invalid("line", "It must be one JSON object, in braces.");
            }
            return new Answer(answer.apply(new Numbered<>(number, reader.readValue(line.text()))));
        } catch (Invalid e) {
            return unusable(number, e.sentence());
        } catch (JsonMappingException e) {
            return unusable(
                    number,
                    e.getCause() instanceof Invalid invalid
                            ? invalid.sentence()
                            : "The field “" + path(e) + "” is not of the right kind.");
        } catch (JsonProcessingException e) {
            return unusable(
                    number,
                    "It is not JSON from character %d on."
                            .formatted(Math.max(1, e.getLocation().getColumnNr())));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(number, e);
        }
    }

    /** The line is named, and those after it are answered. Its content, which the failure may hold, is not told. */
    static Unusable failed(int number, Throwable failure) {
        return unusable(
                number, "Ownwords could not read it (" + failure.getClass().getSimpleName() + ").");
    }

    private static Unusable unusable(int number, String why) {
        return new Unusable("Line " + number + ": " + why);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    /** What one line held, and which line it was, from 1. */
    record Numbered<T>(int number, T value) {}
}

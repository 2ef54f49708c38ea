package org.ownwords.material;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.plan.Invalid;

/** A made-up family as a list of inputs: to look at in the first minute, and to practise with. */
public final class SampleFamily {
    private final YAMLMapper yaml = new YAMLMapper();
    private final InputJson inputs = new InputJson();
    private final String file;

    private SampleFamily(String file) {
        this.file = file;
    }

    /**
     * The family that comes with the product, its talk half done.
     *
     * @param today the day that the newest day in its file stands for
     * @return opens the file first; ids are fixed, so play it into a fresh file
     * @throws BrokenFile naming the line, if its file cannot be used
     */
    public static List<Input> maple(LocalDate today) {
        String file = "families/maple.yaml";
        try (InputStream in = SampleFamily.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new BrokenFile(file, 0, "This file is missing. Put it back.");
            }
            return read(file, in, today);
        } catch (IOException e) {
            throw new BrokenFile(file, 0, "This file cannot be read. Put it back as it was.");
        }
    }

    /**
     * Reads a family's file.
     *
     * @param file its name, for the sentence that says what is wrong
     */
    static List<Input> read(String file, InputStream in, LocalDate today) throws IOException {
        try (YAMLParser parser = new YAMLMapper().getFactory().createParser(in)) {
            return upTo(today, new SampleFamily(file).read(parser));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BrokenFile(file, line, "This is not YAML. Look at the spaces and marks around here.");
        }
    }

    private List<Input> read(YAMLParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new BrokenFile(file, 1, "This must be a list of inputs, each on a line that starts with “-”.");
        }
        List<Input> family = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            if (!(yaml.readTree(parser) instanceof ObjectNode entry)) {
                throw new BrokenFile(file, line, "This must be an input: a type and its fields.");
            }
            family.add(input(line, entry));
        }
        return List.copyOf(family);
    }

    private Input input(int line, ObjectNode entry) {
        try {
            return inputs.read(entry);
        } catch (Invalid e) {
            throw new BrokenFile(file, line, Objects.requireNonNull(e.getMessage()));
        }
    }

    /** A family written down long ago would look stale: its days move along, and keep their distance. */
    private static List<Input> upTo(LocalDate today, List<Input> family) {
        long days = family.stream()
                .flatMap(SampleFamily::day)
                .max(LocalDate::compareTo)
                .map(newest -> ChronoUnit.DAYS.between(newest, today))
                .orElse(0L);
        return family.stream().map(input -> moved(input, days)).toList();
    }

    private static Stream<LocalDate> day(Input input) {
        return input instanceof PeopleInput.NoteStep note ? Stream.ofNullable(note.on()) : Stream.empty();
    }

    private static Input moved(Input input, long days) {
        return input instanceof PeopleInput.NoteStep note && note.on() != null
                ? new PeopleInput.NoteStep(note.step(), note.on().plusDays(days))
                : input;
    }
}

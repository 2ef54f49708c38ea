package org.ownwords.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every text under {@code cases}, as the lines that {@code check} reads. */
final class Cases {
    private static final List<String> FILES = List.of(
            "guide_examples_named.jsonl",
            "guide_examples_verbatim.jsonl",
            "jargon_passages.jsonl",
            "poor_objectives.jsonl",
            "own.jsonl",
            "dev.jsonl");

    private Cases() {}

    static List<String> lines() {
        return FILES.stream().flatMap(Cases::in).toList();
    }

    private static Stream<String> in(String file) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream("/cases/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

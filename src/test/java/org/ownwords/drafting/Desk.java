package org.ownwords.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ownwords.material.LexiconFiles;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Listener;

/** The offline drafter with its real word lists and sentences. */
final class Desk {
    static final Analyzer ANALYZER = new Analyzer(LexiconFiles.load());
    static final Listener EAR = new Listener(ANALYZER);
    static final Gate GATE = new Gate(ANALYZER);
    static final OfflineDrafter DRAFTER = new OfflineDrafter(EAR, ANALYZER, sentences());

    private Desk() {}

    private static Map<String, String> sentences() {
        Path file = Path.of("src/main/resources/messages/en/drafting.properties");
        Properties sentences = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sentences.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, sentences::getProperty));
    }
}

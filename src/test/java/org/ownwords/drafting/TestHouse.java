package org.ownwords.drafting;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.ownwords.text.*;

final class TestHouse {
    static final Lexicon LEXICON = org.ownwords.material.LexiconFiles.load();
    static final Analyzer ANALYZER = new Analyzer(LEXICON);

    static Map<String, String> sentences() {
        Properties p = new Properties();
        try (var r = Files.newBufferedReader(Path.of("src/main/resources/messages/en/drafting.properties"))) {
            p.load(r);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> m = new HashMap<>();
        p.forEach((k, v) -> m.put((String) k, (String) v));
        return m;
    }
}

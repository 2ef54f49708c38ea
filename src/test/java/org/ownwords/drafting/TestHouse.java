package org.ownwords.drafting;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.ownwords.text.*;

final class TestHouse {
    static final Lexicon LEXICON = lexicon();
    static final Analyzer ANALYZER = new Analyzer(LEXICON);

    static Lexicon lexicon() {
        try (var files = Files.list(Path.of("src/main/resources/lexicon/en"))) {
            Map<String, Set<String>> lists = new HashMap<>();
            for (Path f : files.filter(p -> p.toString().endsWith(".tsv")).toList()) {
                Set<String> set = new LinkedHashSet<>();
                for (String l : Files.readAllLines(f))
                    if (!l.startsWith("#") && !l.isBlank()) set.add(l.split("\t")[0]);
                lists.put(f.getFileName().toString().replace(".tsv", ""), set);
            }
            return new Lexicon(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

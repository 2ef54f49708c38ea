package org.ownwords.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.ownwords.rules.Messages;

/** Reads {@code messages/<language>/papers.properties}. English is the measure: another language has the same keys. */
record SentenceFile(String file, Map<String, String> byKey) {
    private static final String MEASURE = "en";

    /**
     * The sentences of the papers.
     *
     * @throws BrokenPaper naming the file and the sentence, if it cannot be used
     */
    static Sentences load(Locale locale) {
        SentenceFile measure = read(MEASURE);
        SentenceFile own = locale.getLanguage().equals(MEASURE) ? measure : read(locale.getLanguage());
        return new Sentences(new Messages(own.like(measure)), locale);
    }

    private static SentenceFile read(String language) {
        String file = "messages/" + language + "/papers.properties";
        try (InputStream in = SentenceFile.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new BrokenPaper(file, "This file is missing. Put it back.");
            }
            return parse(file, in);
        } catch (IOException e) {
            throw new BrokenPaper(file, "This file cannot be read. Put it back as it was.");
        }
    }

    static SentenceFile parse(String file, InputStream in) throws IOException {
        Properties sentences = new Properties();
        try {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new BrokenPaper(file, "There is a “\\u” in it without four hex digits after it. Write the letter.");
        }
        Map<String, String> byKey = new TreeMap<>();
        sentences.stringPropertyNames().forEach(key -> byKey.put(key, sentences.getProperty(key)));
        return new SentenceFile(file, byKey);
    }

    /** These sentences, if they are as many as those. */
    Map<String, String> like(SentenceFile measure) {
        for (String key : measure.byKey.keySet()) {
            if (!byKey.containsKey(key)) {
                throw new BrokenPaper(file, "The sentence “%s” is missing. Add it.".formatted(key));
            }
        }
        for (String key : byKey.keySet()) {
            if (!measure.byKey.containsKey(key)) {
                throw new BrokenPaper(file, "No paper says “%s”. Look at its spelling.".formatted(key));
            }
        }
        return byKey;
    }
}

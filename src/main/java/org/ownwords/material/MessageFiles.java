package org.ownwords.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.conversation.Refusal;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;

/** Reads all sentences: of rules, refusals, papers and drafters. A sentence that is broken, missing or that nobody says fails the start. */
public final class MessageFiles {
    private static final String RULES = "rules.properties";
    private static final String REFUSALS = "refusals.properties";

    /** Sentences that stand in our own language first: another language has the same keys. */
    private static final List<String> MEASURED =
            List.of("papers.properties", "drafting.properties", "model.properties", "pages.properties");

    private static final String MEASURE = "en";

    private MessageFiles() {}

    /**
     * The sentences in one language.
     *
     * @param language its folder under {@code messages/}: "en"
     * @throws BrokenFile naming the file, the line where there is one, and what to do
     */
    public static Messages load(String language) {
        Map<String, String> sentences = new HashMap<>();
        sentences.putAll(checked(read(language, RULES), Rules.sentences()));
        sentences.putAll(checked(read(language, REFUSALS), refusals()));
        for (String name : MEASURED) {
            sentences.putAll(
                    checked(read(language, name), read(MEASURE, name).byKey().keySet()));
        }
        return new Messages(sentences);
    }

    private static Set<String> refusals() {
        Stream<String> sentences = Arrays.stream(Refusal.Why.values())
                .flatMap(why -> Stream.of("refusal." + why.code() + ".message", "refusal." + why.code() + ".instead"));
        return Stream.concat(sentences, Refusal.names()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Sentences read(String language, String name) {
        String path = "messages/" + language + "/" + name;
        try (InputStream in = MessageFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new BrokenFile(path, 0, "The file is missing. Put it back from the release.");
            }
            return Sentences.parse(
                    path,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every sentence that is needed is there, and none is left over: a left-over one is a misspelt key. */
    static Map<String, String> checked(Sentences file, Set<String> needed) {
        for (String key : needed) {
            if (!file.byKey().containsKey(key)) {
                throw new BrokenFile(
                        file.path(), 0, "The sentence “" + key + "” is missing. Add a line “" + key + " = …”.");
            }
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        file.byKey().forEach((key, sentence) -> {
            if (!needed.contains(key) && !needed.contains(key.replaceFirst("\\.suggestion$", ".message"))) {
                throw new BrokenFile(
                        file.path(),
                        sentence.line(),
                        "Nobody says “" + key + "”. Check its spelling, or take the line out.");
            }
            sentences.put(key, sentence.text());
        });
        return sentences;
    }

    /** Which files make up a language. */
    static List<String> files() {
        return Stream.concat(Stream.of(RULES, REFUSALS), MEASURED.stream()).toList();
    }
}

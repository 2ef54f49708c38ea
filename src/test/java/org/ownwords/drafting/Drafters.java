package org.ownwords.drafting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.material.PromptFiles;
import org.ownwords.plan.Category;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Quote;
import org.ownwords.rules.Messages;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Lexicon;

/** Puts a model drafter together as the program does. */
final class Drafters {
    static final String OFFLINE_IDEA = "Rosa will call Ana when she gets that feeling.";

    private Drafters() {}

    static ModelDrafter asking(ScriptedModel model) {
        return asking(model.settings());
    }

    static ModelDrafter asking(ModelSettings settings) {
        return new ModelDrafter(
                settings, prompt(), new Standby(), new Gate(new Analyzer(lexicon())), lexicon(), messages());
    }

    static ModelPrompt prompt() {
        return ModelPrompt.of(PromptFiles.shipped().read("drafting/objectives.md", ModelPrompt.SECTIONS));
    }

    static Lexicon lexicon() {
        Map<String, Set<String>> lists = new HashMap<>();
        lists.put("name-words", Set.of("will", "may", "grace", "hope", "mark"));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/lexicon/en"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                lists.put(
                        file.getFileName().toString().replace(".tsv", ""),
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.startsWith("#") && !line.isBlank())
                                .map(line -> line.split("\t")[0])
                                .collect(Collectors.toSet()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Lexicon(lists);
    }

    static Messages messages() {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                ModelDrafter.class.getResourceAsStream("/messages/en/model.properties"), StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Messages(
                sentences.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, sentences::getProperty)));
    }

    /** The simplest drafter there can be. */
    private record Standby() implements Drafter {
        @Override
        public String name() {
            return "offline";
        }

        @Override
        public Proposal propose(Material material) {
            Idea idea = new Idea(
                    Delgados.ROSA.id(),
                    OFFLINE_IDEA,
                    Category.SUBSTANCE_USE,
                    List.of(Quote.of(material.lines().get(0))),
                    List.of(),
                    null);
            return new Proposal("offline", List.of(idea), List.of(), List.of());
        }
    }
}

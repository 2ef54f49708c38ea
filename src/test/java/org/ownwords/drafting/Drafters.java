package org.ownwords.drafting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.PromptFiles;
import org.ownwords.rules.Messages;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Listener;

/** Puts a model drafter together as the program does. */
final class Drafters {
    static final Lexicon LEXICON = LexiconFiles.load();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);

    private Drafters() {}

    static ModelDrafter asking(ScriptedModel model) {
        return asking(model.settings());
    }

    static ModelDrafter asking(ModelSettings settings) {
        return new ModelDrafter(settings, prompt(), offline(), new Gate(ANALYZER), LEXICON, messages());
    }

    static Drafter offline() {
        return new OfflineDrafter(
                new Listener(ANALYZER),
                ANALYZER,
                messages("drafting.properties").sentences());
    }

    static ModelPrompt prompt() {
        return ModelPrompt.of(PromptFiles.shipped().read("drafting/objectives.md", ModelPrompt.SECTIONS));
    }

    static Messages messages() {
        return messages("model.properties");
    }

    private static Messages messages(String name) {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                ModelDrafter.class.getResourceAsStream("/messages/en/" + name), StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Messages(
                sentences.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, sentences::getProperty)));
    }
}

package org.ownwords.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and reads the texts a language model is told, one file each, under {@code prompts/}. */
public final class PromptFiles {
    private final Source source;

    private PromptFiles(Source source) {
        this.source = source;
    }

    /** Those that come with the program. */
    public static PromptFiles shipped() {
        return new PromptFiles(name -> PromptFiles.class.getResourceAsStream("/prompts/" + name));
    }

    /** Those in a folder that is laid out like {@code prompts/}. */
    public static PromptFiles in(Path prompts) {
        return new PromptFiles(
                name -> Files.exists(prompts.resolve(name)) ? Files.newInputStream(prompts.resolve(name)) : null);
    }

    /**
     * The sections of a prompt file.
     *
     * @param name below {@code prompts/}, such as {@code drafting/objectives.md}
     * @param sections the sections it must have, each with the slots it must hold once
     * @throws BrokenFile if it is missing or has other sections or slots
     */
    public Map<String, String> read(String name, Map<String, Set<String>> sections) {
        return PromptSections.of("prompts/" + name, text(name), sections);
    }

    private String text(String name) {
        String file = "prompts/" + name;
        try (InputStream bytes = source.open(name)) {
            if (bytes == null) {
                throw new BrokenFile(file, 0, "This file is missing. Put it back as it came with the program.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new BrokenFile(file, 0, "This file is not UTF-8 text. Save it again as UTF-8.");
        } catch (IOException unreadable) {
            throw new BrokenFile(file, 0, "This file cannot be read. Check who may read it.");
        }
    }

    /** Where a file comes from; null when there is none of that name. */
    private interface Source {
        @Nullable
        InputStream open(String name) throws IOException;
    }
}

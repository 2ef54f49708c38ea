package org.ownwords.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ownwords.conversation.Question;
import org.ownwords.conversation.QuestionBank;

/** Loads the question bank: ours, or a folder that a trainer put in its place. */
public final class QuestionFiles {
    private static final String OURS = "prompts/questions";

    /** Always there: the way to find the others, because a jar cannot be asked for a folder. */
    private static final String ONE_OF_OURS = "/" + OURS + "/follow-ups.yaml";

    private QuestionFiles() {}

    /**
     * The questions that come with the program.
     *
     * @throws BrokenFile naming file and line if one cannot be used
     */
    public static QuestionBank load() {
        URL found = Objects.requireNonNull(QuestionFiles.class.getResource(ONE_OF_OURS), ONE_OF_OURS);
        try {
            URI uri = found.toURI();
            if (!uri.getScheme().equals("jar")) {
                return load(OURS, Path.of(uri).resolveSibling("."));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return load(OURS, jar.getPath(OURS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The questions of a folder, instead of those that come with the program.
     *
     * @throws BrokenFile naming file and line if one cannot be used
     */
    public static QuestionBank load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenFile(folder.toString(), 0, "there is no such folder. Name one with question files in it.");
        }
        return load(folder.toString(), folder);
    }

    private static QuestionBank load(String shown, Path folder) {
        List<QuestionFile> files = names(folder).stream()
                .map(name -> shown + "/" + name)
                .map(name -> QuestionFile.read(name, Utf8.read(name, folder.resolve(last(name)))))
                .toList();
        uniqueIds(files);
        List<Question> questions = files.stream()
                .flatMap(f -> f.entries().stream())
                .map(QuestionFile.Entry::question)
                .toList();
        EnoughQuestions.check(shown, files, questions);
        return new QuestionBank(questions);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.endsWith(".yaml") || n.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void uniqueIds(List<QuestionFile> files) {
        Map<String, String> places = new HashMap<>();
        for (QuestionFile file : files) {
            for (QuestionFile.Entry entry : file.entries()) {
                String here = file.name() + ", line " + entry.line();
                String first = places.putIfAbsent(entry.question().id(), here);
                if (first != null) {
                    throw new BrokenFile(
                            file.name(),
                            entry.line(),
                            "the id “" + entry.question().id() + "” is there already (" + first + "). Choose another.");
                }
            }
        }
    }
}

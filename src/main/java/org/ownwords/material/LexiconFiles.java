package org.ownwords.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Lexicon;

/**
 * Loads the word lists of one language. A list is a file {@code NAME.tsv}: one entry a line, a tab, where it is from or
 * why it is there; lines that begin with {@code #} are comments. {@code index.txt} names the lists, since a jar cannot
 * be asked what it holds.
 */
public final class LexiconFiles {
    private static final String HOME = "/lexicon/en/";
    private static final String INDEX = "index.txt";

    private final @Nullable Path folder;

    private LexiconFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The lists that come with the program.
     *
     * @throws BrokenFile if one of them cannot be used
     */
    public static Lexicon load() {
        return new LexiconFiles(null).read();
    }

    /**
     * The lists of that folder; what is not there comes from the program. A folder with an {@code index.txt} of its own
     * adds the lists it names.
     *
     * @throws BrokenFile if one of them cannot be used
     */
    public static Lexicon load(Path folder) {
        return new LexiconFiles(folder).read();
    }

    private Lexicon read() {
        Set<String> names = new LinkedHashSet<>(names(packed(INDEX)));
        if (folder != null && Files.exists(folder.resolve(INDEX))) {
            names.addAll(names(text(INDEX)));
        }
        Map<String, Set<String>> lists = new HashMap<>();
        names.forEach(name -> lists.put(name, entries(name + ".tsv")));
        return new Lexicon(lists);
    }

    private static List<String> names(String index) {
        return index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Cuts the text by hand: the lists hold some ten thousand lines, and the program starts with reading them. */
    private Set<String> entries(String file) {
        String text = text(file);
        Set<String> entries = new LinkedHashSet<>();
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int next = text.indexOf('\n', from);
            int after = next < 0 ? text.length() : next;
            int end = after > from && text.charAt(after - 1) == '\r' ? after - 1 : after;
            number++;
            if (end > from && text.charAt(from) != '#') {
                add(file, number, text, from, end, entries);
            }
            from = after + 1;
        }
        return entries;
    }

    private void add(String file, int number, String text, int from, int end, Set<String> entries) {
        int tab = text.indexOf('\t', from);
        if (tab <= from || tab >= end || text.substring(tab, end).isBlank()) {
            if (text.substring(from, end).isBlank()) {
                return;
            }
            throw broken(file, number, "An entry is a word, a tab, and where it is from or why it is there.");
        }
        String entry = text.substring(from, tab);
        if (!plain(entry) && !entry.equals(entry.strip().toLowerCase(Locale.ROOT))) {
            throw broken(file, number, "“" + entry + "” must be in lower case, without space around it.");
        }
        if (!entries.add(entry)) {
            int earlier = earlier(entry, text);
            throw broken(file, number, "“" + entry + "” stands already in line " + earlier + ". Take one out.");
        }
    }

    /** Whether it is small letters of English only, as most entries are: then there is nothing more to check. */
    private static boolean plain(String entry) {
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The line in which an entry stands first. */
    private static int earlier(String entry, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(entry + "\t")) {
                return i + 1;
            }
        }
        return 0;
    }

    private String text(String file) {
        Path own = folder == null ? null : folder.resolve(file);
        if (own == null || !Files.exists(own)) {
            return packed(file);
        }
        try {
            return decoded(file, Files.readAllBytes(own));
        } catch (IOException e) {
            throw broken(file, 0, "The file cannot be read. Check that you may open it.");
        }
    }

    private static String packed(String file) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(HOME + file)) {
            if (in == null) {
                throw broken(file, 0, "index.txt names this list, but the file is missing.");
            }
            return decoded(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(file, 0, "The file is not in UTF-8. Save it as UTF-8.");
        }
    }

    private static BrokenFile broken(String file, int line, String problem) {
        return new BrokenFile("lexicon/en/" + file, line, problem);
    }
}

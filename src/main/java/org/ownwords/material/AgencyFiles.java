package org.ownwords.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ownwords.rules.Agency;

/**
 * Loads an agency's own folder. Each of its files may be missing; one that is there is read strictly, for a line that
 * nobody noticed is a rule that nobody has.
 */
public final class AgencyFiles {
    private static final String ACRONYMS = "acronyms.tsv";
    private static final String PROVIDERS = "providers.txt";
    private static final String STOCK = "stock-objectives.txt";
    private static final String ALLOWED = "allowed-terms.txt";
    private static final String LIMITS = "limits.tsv";
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(ACRONYMS, PROVIDERS, STOCK, ALLOWED, LIMITS));

    /** Notes for people, which the program does not read. */
    private static final Set<String> NOTES = Set.of("readme", "readme.txt", "readme.md");

    private final Path folder;

    private AgencyFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws BrokenFile if there is no such folder, or something in it cannot be used */
    public static Agency load(Path folder) {
        AgencyFiles files = new AgencyFiles(folder);
        files.onlyKnownFiles();
        return files.read();
    }

    private void onlyKnownFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(f -> f.getFileName().toString()).sorted().toList();
            for (String name : names) {
                boolean hidden = name.startsWith(".") || NOTES.contains(name.toLowerCase(Locale.ROOT));
                if (!hidden && !KNOWN.contains(name)) {
                    throw new BrokenFile(
                            place(name),
                            0,
                            "No file of that name belongs here. Rename it to one of these, or take it out: "
                                    + String.join(", ", KNOWN) + ".");
                }
            }
        } catch (IOException e) {
            throw new BrokenFile(
                    folder.toString(), 0, "This folder cannot be read. Give --agency the folder with your lists.");
        }
    }

    private Agency read() {
        Map<String, AgencyList.Entry> acronyms = list(ACRONYMS).pairs();
        Map<String, AgencyList.Entry> allowed = list(ALLOWED).names();
        notBoth(acronyms, allowed);
        Map<String, String> plain = new LinkedHashMap<>();
        acronyms.forEach((key, entry) -> plain.put(key, entry.second()));
        return new Agency(
                plain,
                firsts(list(PROVIDERS).names()),
                firsts(list(STOCK).paragraphs()),
                allowed.keySet(),
                AgencyLimits.of(place(LIMITS), list(LIMITS).pairs()));
    }

    private void notBoth(Map<String, AgencyList.Entry> acronyms, Map<String, AgencyList.Entry> allowed) {
        allowed.forEach((key, entry) -> {
            AgencyList.Entry acronym = acronyms.get(key);
            if (acronym != null) {
                throw new BrokenFile(
                        place(ALLOWED),
                        entry.line(),
                        "“%s” is allowed here, and %s has it in line %d. Keep it in one of the two."
                                .formatted(entry.first(), ACRONYMS, acronym.line()));
            }
        });
    }

    private static List<String> firsts(Map<String, AgencyList.Entry> entries) {
        return entries.values().stream().map(AgencyList.Entry::first).toList();
    }

    private AgencyList list(String name) {
        Path file = folder.resolve(name);
        return new AgencyList(place(name), Files.exists(file) ? Utf8.read(place(name), file) : "");
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }
}

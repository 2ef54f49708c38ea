package org.ownwords.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the list {@code syllables} out of the CMU Pronouncing Dictionary, when the rule has changed. Run by hand:
 *
 * <pre>java -cp target/test-classes:target/classes org.ownwords.text.SyllableListMaker cmudict.dict LICENSE syllables.tsv sample.tsv</pre>
 */
final class SyllableListMaker {
    /** Every so many words one goes into the sample that the test reads. */
    private static final int SAMPLE = 50;

    private SyllableListMaker() {}

    public static void main(String[] files) throws IOException {
        Map<String, Set<Integer>> said = said(Files.readAllLines(Path.of(files[0])));
        List<String> list = new ArrayList<>();
        list.add("# Words that have more or fewer syllables than the rule for spelling says.");
        list.add("# Made by SyllableListMaker from the CMU Pronouncing Dictionary, whose licence follows.");
        list.add("#");
        Files.readAllLines(Path.of(files[1])).forEach(line -> list.add(("# " + line).strip()));
        List<String> sample = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Set<Integer>> word : said.entrySet()) {
            Set<Integer> counts = word.getValue();
            if (!counts.contains(SyllableRule.count(word.getKey()))) {
                list.add(word.getKey() + "=" + counts.iterator().next() + "\tCMUdict");
            }
            if (number++ % SAMPLE == 0) {
                sample.add(word.getKey() + "\t"
                        + String.join(" ", counts.stream().map(String::valueOf).toList()));
            }
        }
        Files.write(Path.of(files[2]), list);
        Files.write(Path.of(files[3]), sample);
    }

    private static Map<String, Set<Integer>> said(List<String> lines) {
        Map<String, Set<Integer>> said = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.replaceFirst("#.*", "").strip().split(" ");
            String word = parts[0].replaceFirst("\\(\\d+\\)$", "");
            int syllables = (int) List.of(parts).stream()
                    .skip(1)
                    .filter(p -> Character.isDigit(p.charAt(p.length() - 1)))
                    .count();
            if (word.matches("[a-z]+") && syllables > 0 && syllables < 10) {
                said.computeIfAbsent(word, w -> new TreeSet<>()).add(syllables);
            }
        }
        return said;
    }
}

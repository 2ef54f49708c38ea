package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.material.LexiconFiles;

/** Syllables, held against every fiftieth word of the CMU Pronouncing Dictionary. */
class SyllablesTest {
    private static final Syllables SYLLABLES = new Syllables(LexiconFiles.load());

    private static final Map<String, Set<Integer>> SAMPLE = Resources.lines("text/syllables-sample.tsv")
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(
                    parts -> parts[0],
                    parts -> List.of(parts[1].split(" ")).stream()
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet())));

    @Test
    void theDictionarysWordsAreAllRight() {
        assertThat(SAMPLE).hasSizeGreaterThan(2300);
        assertThat(SAMPLE)
                .allSatisfy((word, counts) -> assertThat(counts).as(word).contains(SYLLABLES.in(word)));
    }

    /** What a word gets that stands in no dictionary: a new word, a name. */
    @Test
    void theRuleAloneIsRightForMoreThanNineInTen() {
        long right = SAMPLE.entrySet().stream()
                .filter(e -> e.getValue().contains(SyllableRule.count(e.getKey())))
                .count();
        assertThat((double) right / SAMPLE.size()).isGreaterThan(0.92);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1", "the, 1", "calls, 1", "every, 3", "area, 3", "people, 2", "bedtime, 2", "reunification, 6",
        "mother-in-law, 4", "ana's, 2", "didn't, 2", "don't, 1", "she'll, 1", "visited, 3", "josé, 2", "x, 1"
    })
    void asOneSaysThem(String word, int syllables) {
        assertThat(SYLLABLES.in(word)).isEqualTo(syllables);
    }
}

package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written, held against what was said: each line of {@code text/facts.txt}. */
class FactsTest {
    private static final Roster FAMILY = Reader.roster("Rosa/PARENT", "Ana/NETWORK", "Mia/CHILD", "Domingo/NETWORK");
    private static final Facts FACTS = new Facts(Reader.ANALYZER);

    /**
     * A line of the file.
     *
     * @param unsaid what nobody said, joined by "; "
     */
    record Case(String said, String written, String unsaid) {
        static Case of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Case(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }
    }

    static Stream<Case> cases() {
        return Resources.lines("text/facts.txt")
                .filter(line -> !line.startsWith("#"))
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatNobodySaid(Case line) {
        Testimony testimony = FACTS.said(List.of(line.said()), FAMILY);
        String unsaid = FACTS.of(Reader.ANALYZER.analyze(line.written(), FAMILY)).stream()
                .filter(fact -> !testimony.holds(fact))
                .map(fact -> fact.span().of(line.written()))
                .collect(Collectors.joining("; "));

        assertThat(unsaid).as(line.toString()).isEqualTo(line.unsaid());
    }
}

package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ownwords.material.LexiconFiles;

class AnalyzerTest {
    private final Analyzer analyzer = new Analyzer(LexiconFiles.load());

    @Test
    void readsAnEmptyText() {
        assertThat(analyzer.analyze("", Roster.NOBODY).sentences()).isEmpty();
    }
}

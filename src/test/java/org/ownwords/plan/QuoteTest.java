package org.ownwords.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @ParameterizedTest
    @CsvSource({
        "I call Ana,  2,  6, true",
        "I call Ana,  0, 10, true",
        "I call Ana,  2, 11, false",
        "I call Ana,  1,  2, false",
        "a 😀 b,       2,  4, true",
        "a 😀 b,       0,  3, false",
        "a 😀 b,       3,  6, false",
    })
    void aQuoteIsAWholeStretchOfTheWords(String words, int start, int end, boolean real) {
        assertThat(new Quote(new LineId("l1"), 1, new Span(start, end)).isIn(words))
                .isEqualTo(real);
    }
}

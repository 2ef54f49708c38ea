package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    I call Ana. She comes over. | I call Ana. ¦ She comes over.
                    At 7 a.m. Rosa wakes Mia. She leaves by 7:45 a.m. Ana drives. | At 7 a.m. Rosa wakes Mia. ¦ She leaves by 7:45 a.m. ¦ Ana drives.
                    Dr. Osei and J. Hill met Ma. Teresa. They spoke. | Dr. Osei and J. Hill met Ma. Teresa. ¦ They spoke.
                    Rosa will say, “No hitting, Susie. Go to time-out.” If she cries, Rosa waits. | Rosa will say, “No hitting, Susie. Go to time-out.” ¦ If she cries, Rosa waits.
                    "Stop. Go home," she said. He left. | "Stop. ¦ Go home," she said. ¦ He left.
                    It costs 3.50 a week. OK? Yes! | It costs 3.50 a week. ¦ OK? ¦ Yes!
                    so... i just walk. then i call ana | so... i just walk. ¦ then i call ana
                    She said "stop!" and left. | She said "stop!" and left.
                    1. Rosa walks. 2. Ana calls. | 1. Rosa walks. ¦ 2. Ana calls.
                    She goes on Tues. She likes it. | She goes on Tues. ¦ She likes it.
                    """)
    void cutsWhereASentenceEnds(String text, String expected) {
        assertThat(Reader.sentences(text)).isEqualTo(expected);
    }
}

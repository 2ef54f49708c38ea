package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana’s mother-in-law isn't home. | Ana’s ¦ mother-in-law ¦ isn't ¦ home ¦ .
                    7:45 a.m., 3x/week, 50% or $5.25 | 7:45 ¦ a.m. ¦ , ¦ 3x ¦ / ¦ week ¦ , ¦ 50 ¦ % ¦ or ¦ $ ¦ 5.25
                    the parents' house, 'til 9pm | the ¦ parents' ¦ house ¦ , ¦ 'til ¦ 9pm
                    she said 'stop it' 😀👍🏽 | she ¦ said ¦ ' ¦ stop ¦ it ¦ ' ¦ 😀 ¦ 👍 ¦ 🏽
                    ____ [date] ... | ____ ¦ [ ¦ date ¦ ] ¦ ...
                    J. O’Brien-Ortiz & co. | J. ¦ O’Brien-Ortiz ¦ & ¦ co.
                    """)
    void keepsWordsWhole(String text, String expected) {
        assertThat(Reader.tokens(text)).isEqualTo(expected);
    }
}

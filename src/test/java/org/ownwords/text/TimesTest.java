package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    every day | FREQUENCY every day
                    Each Sunday we go. | FREQUENCY Each Sunday
                    once per week for 8 weeks | FREQUENCY once per week ; DURATION for 8 weeks -> 2026-03-12
                    3x/week for 6wks | FREQUENCY 3x/week ; DURATION for 6wks -> 2026-02-26
                    5 AA meetings per week | FREQUENCY 5 AA meetings per week
                    at least four nights per week | FREQUENCY at least four nights per week
                    every other Saturday morning | FREQUENCY every other Saturday morning
                    nightly | FREQUENCY nightly
                    on a weekly basis | FREQUENCY on a weekly basis
                    most nights | FREQUENCY most nights
                    half an hour a day | FREQUENCY half an hour a day
                    every two weeks | FREQUENCY every two weeks
                    24/7 | FREQUENCY 24/7
                    """)
    void findsHowOften(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    for six months | DURATION for six months -> 2026-07-15
                    in the next 90 days | DURATION in the next 90 days -> 2026-04-15
                    for at least 16 weeks | DURATION for at least 16 weeks -> 2026-05-07
                    a week after | DURATION a week -> 2026-01-22
                    for 30 minutes every morning | DURATION for 30 minutes ; FREQUENCY every morning
                    a 52-week program | DURATION 52-week -> 2027-01-14
                    """)
    void findsHowLong(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    by 7:45 a.m. | CLOCK by 7:45 a.m.
                    at noon | CLOCK at noon
                    9pm | CLOCK 9pm
                    at 7 on school nights | CLOCK at 7 ; WEEKDAY on school nights
                    at bedtime | CLOCK at bedtime
                    in the morning | CLOCK in the morning
                    on Mondays and Thursdays | WEEKDAY on Mondays ; WEEKDAY Thursdays
                    weekends | WEEKDAY weekends
                    Mon-Fri at 6:30 | WEEKDAY Mon-Fri ; CLOCK at 6:30
                    on Tues. | WEEKDAY on Tues
                    """)
    void findsTheClockAndTheDay(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    by May 1st | DATE by May 1st -> 2026-05-01
                    on 3/15 | DATE on 3/15 -> 2026-03-15
                    by March 15, 2027 | DATE by March 15, 2027 -> 2027-03-15
                    until 2026-07-01 | DATE until 2026-07-01 -> 2026-07-01
                    by March | DATE by March -> 2026-03-31
                    by the end of next year | DATE by the end of next year -> 2027-12-31
                    by the end of the month | DATE by the end of the month -> 2026-01-31
                    by the next visit | DATE by the next visit
                    by Christmas | DATE by Christmas -> 2026-12-25
                    within the first 14 days | DATE within the first 14 days -> 2026-01-29
                    the 15th of June | DATE the 15th of June -> 2026-06-15
                    on 1/2 | ``
                    on 2/30 | DATE on 2/30
                    """)
    void findsDatesFromThePlansStart(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    as needed | UNREAL as needed
                    when appropriate | UNREAL when appropriate
                    more often | UNREAL more often
                    regularly | UNREAL regularly
                    in a timely manner | UNREAL in a timely manner
                    on a regular basis | UNREAL on a regular basis
                    at all times | UNREAL at all times
                    whenever possible | UNREAL whenever possible
                    """)
    void knowsWhatOnlySoundsLikeATime(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    He is 2 years old. | ``
                    three years ago | ``
                    She has been sober for 3 years. | ``
                    one minute per year of age | ``
                    March with me. I may go. | ``
                    sober since March | ``
                    a lot of water, more often than not | ``
                    how often she calls | ``
                    He has 3 kids and 2 dogs. | ``
                    Every second counts. | ``
                    for a while | ``
                    """)
    void leavesAgesAndThePastAlone(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }
}

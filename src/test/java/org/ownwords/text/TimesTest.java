package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    on the first cold night | FREQUENCY on the first cold night
                    at the next frost | DATE at the next frost
                    come the first snow | DATE come the first snow
                    by the last bell | FREQUENCY by the last bell
                    at lights-out | FREQUENCY at lights-out
                    at shift change | FREQUENCY at shift change
                    1st & 15th | DATE 1st & 15th
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
                    24/7 | UNREAL 24/7
                    as soon as possible | UNREAL as soon as possible
                    every now and then | UNREAL every now and then
                    at her earliest convenience | UNREAL at her earliest convenience
                    for a while | UNREAL for a while
                    more often | UNREAL more often
                    regularly | UNREAL regularly
                    in a timely manner | UNREAL in a timely manner
                    on a regular basis | UNREAL on a regular basis
                    at all times | UNREAL at all times
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
                    """)
    void leavesAgesAndThePastAlone(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as needed",
                "when appropriate",
                "whenever possible",
                "as able",
                "if time allows",
                "whenever she can",
                "as often as he can",
                "unless she is busy",
                "unless he's too tired",
                "if she isn't working",
                "to the best of her ability",
                "where feasible",
                "schedule permitting",
                "as her schedule allows",
                "when Rosa has time",
                "if she remembers",
                "when she gets around to it",
                "as soon as she is able",
                "if he feels up to it",
                "as she sees fit",
                "when there is time",
                "at her discretion",
                "if need be",
                "depending on her schedule",
                "unless he is wiped out",
                "if he isn't too beat",
                "to the utmost of his capability",
                "as long as he's feeling well enough"
            })
    void knowsWhatEmptiesAPromise(String clause) {
        assertThat(Reader.times("Rosa will call Ana " + clause + ".", "Rosa/PARENT", "Ana/NETWORK"))
                .isEqualTo("ESCAPE " + clause);
        assertThat(Reader.triggers("Rosa will call Ana " + clause + ".", "Rosa/PARENT", "Ana/NETWORK"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when Mia cries",
                "if Ana can't come",
                "whenever she feels sad",
                "when she can see the clock",
                "if Mia is sick",
                "when he feels like drinking",
                "if the first person says no",
                "when Mia has a bad dream",
                "once the timer goes off",
                "if she is not sleeping",
                "when the bus is late",
                "as Mia gets off the bus",
                "as far from the stove as possible",
                "if he is too tired to drive"
            })
    void aTriggerThatOthersCouldSeeIsNoEscape(String clause) {
        assertThat(Reader.times("Rosa will call Ana " + clause + ".")).doesNotContain("ESCAPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    on paydays | DATE paydays
                    M-W-F | WEEKDAY M-W-F
                    M/W/F | WEEKDAY M/W/F
                    T/Th | WEEKDAY T/Th
                    MWF | WEEKDAY MWF
                    on Sun. and Wed. | WEEKDAY on Sun. ; WEEKDAY Wed
                    weeknights | WEEKDAY weeknights
                    every other Friday | FREQUENCY every other Friday
                    2x/wk | FREQUENCY 2x/wk
                    five days out of seven | FREQUENCY five days out of seven
                    first thing in the morning | FREQUENCY first thing ; CLOCK in the morning
                    at half past six | CLOCK at half past six
                    at quarter to eight | CLOCK at quarter to eight
                    at eight | CLOCK at eight
                    from 4 to 6 | CLOCK from 4 to 6
                    between four and six | CLOCK between four and six
                    at snack time | FREQUENCY at snack time
                    at lights out | FREQUENCY at lights out
                    over breakfast | CLOCK over breakfast
                    the night before | FREQUENCY the night before
                    on her way home | FREQUENCY on her way home
                    on her days off | FREQUENCY on her days off
                    on days when she works | ``
                    on school days she works | WEEKDAY on school days
                    that night Rosa will sing | FREQUENCY that night
                    She spends that night there. | ``
                    between naps | FREQUENCY between naps
                    at pick up | FREQUENCY at pick up
                    each dry day | FREQUENCY each dry day
                    on the dot of seven | CLOCK of seven
                    by the fifteenth | DATE by the fifteenth
                    by the first of the month | DATE by the first of the month
                    by the end of the first week | DATE by the end of the first week -> 2026-01-18
                    whenever the department sees fit | UNREAL whenever the department sees fit
                    whenever she gets around to it | ESCAPE whenever she gets around to it
                    at each diaper change | FREQUENCY at each diaper change
                    every bath | FREQUENCY every bath
                    with every paycheck | FREQUENCY with every paycheck
                    within 48 hours | DATE within 48 hours
                    till the end of March | DATE till the end of March -> 2026-03-31
                    'til Easter | DATE 'til Easter -> 2026-04-05
                    by Thanksgiving | DATE by Thanksgiving -> 2026-11-26
                    by Memorial Day | DATE by Memorial Day -> 2026-05-25
                    by Ramadan | DATE by Ramadan
                    by the first day of school | DATE by the first day of school -> 2026-08-10
                    by the end of the school year | DATE by the end of the school year -> 2026-05-31
                    by the next court date | DATE by the next court
                    next summer | DATE next summer -> 2027-06-01
                    by summer | DATE by summer -> 2026-06-01
                    through the summer | DATE through the summer -> 2026-08-31
                    in the fall of 2027 | DATE in the fall of 2027 -> 2027-09-01
                    by 2027 | DATE by 2027 -> 2027-01-01
                    """)
    void findsTheTimesPeopleSpeakOf(String text, String expected) {
        assertThat(Reader.times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will walk for a year. | END P1Y
                    Rosa will walk for a year and a half. | END P1Y6M
                    Rosa will walk over the next 18 months. | END P18M
                    Rosa will walk over the course of a year. | END P1Y
                    Rosa will walk for the whole year. | END P1Y
                    Rosa will go to 52 weeks of classes. | END P364D
                    Rosa will walk for the rest of her life. | END P100Y
                    Rosa will walk Mia until she turns 18. | END P1Y
                    Rosa will walk until the kids are grown. | END P1Y
                    Rosa will find a home within 8 weeks. | END P56D
                    Two years from now Rosa will walk. | END P2Y
                    Rosa will sign a 12-month lease. | PROPERTY P12M
                    Rosa will sign a lease for a year. | PROPERTY P1Y
                    Rosa will bring two years of pay stubs. | PROPERTY P2Y
                    Rosa will call her friend of ten years. | PROPERTY P10Y
                    Rosa will call a woman with ten years sober. | PROPERTY P10Y
                    Rosa will go to a 52-week program. | PROPERTY P364D
                    Rosa will take Mia to her 12 month shots. | PROPERTY P12M
                    Ana has known Rosa for 15 years. | WHEN P15Y
                    For three years Rosa drank. | WHEN P3Y
                    When Rosa has walked for a year, Ana will sing. | WHEN P1Y
                    Rosa will walk for 30 minutes. | WHEN null
                    """)
    void tellsWhatAnAmountOfTimeMeasures(String text, String expected) {
        TimePhrase time = Reader.read(text, "Rosa/PARENT", "Ana/NETWORK", "Mia/CHILD")
                .times()
                .get(0);
        assertThat(time.use() + " " + time.length()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leo is 18 months.",
                "Leo, 18 months, can point.",
                "Leo (2 years) can point.",
                "her 2-year-old",
                "over the last two years",
                "two years ago",
                "clean since 2019"
            })
    void anAgeOrThePastIsNoTime(String text) {
        assertThat(Reader.times(text)).isEmpty();
    }
}

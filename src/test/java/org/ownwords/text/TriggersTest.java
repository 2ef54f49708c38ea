package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggersTest {
    private static final String[] PEOPLE = {
        "Rosa Lopez/PARENT",
        "José/PARENT",
        "Ana/NETWORK/Rosa's sister",
        "Mia/CHILD",
        "Will/NETWORK",
        "Steve/NETWORK",
        "Grace/NETWORK",
        "Thien/NETWORK",
        "Fatima/PARENT",
        "Dr. Osei/PROFESSIONAL/counselor"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    When I get that feeling I call my sister | When I get that feeling
                    If Mia hits, bites, or calls names, Rosa waits. | If Mia hits, bites, or calls names
                    Rosa calls Ana whenever she feels sad. | whenever she feels sad
                    After every meeting, Rosa calls Ana. | After every meeting
                    After she talks to Ana, Rosa writes it down. | After she talks to Ana
                    Rosa reads to Mia before bed for 20 minutes. | before bed
                    calls sis when urge | when urge
                    Every time Mia cries Rosa picks her up. | Every time Mia cries
                    Instead of yelling, Rosa goes outside. | Instead of yelling
                    As soon as Mia wakes up Rosa feeds her. | As soon as Mia wakes up
                    Rosa stays on the phone until the feeling passes. | until the feeling passes
                    If she is sad and he is angry, she will call. | If she is sad and he is angry
                    When I'm mad I walk away and when I'm sad I call Ana | When I'm mad ; when I'm sad
                    Once the timer goes off, Rosa will hug Mia. | Once the timer goes off
                    On nights she works late, Rosa drops Mia at Ana's. | On nights she works late
                    On days when she works, Ana sits with Mia. | On days when she works
                    Every single time she drives, Rosa buckles Mia in. | Every single time she drives
                    Soon as Mia hollers, Rosa goes in. | Soon as Mia hollers
                    Feeling it come on, Rosa will walk to Ana's gate. | Feeling it come on
                    Rosa, as she locks up, checks the stove. | as she locks up
                    Craving? Rosa chews ice. | Craving
                    Mia cries → Rosa hums. | Mia cries
                    Rosa counts, then talks when Mia spills. | when Mia spills
                    """)
    void findsWhatSetsAnActOff(String text, String expected) {
        assertThat(Reader.triggers(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will ask if Mia is sad. | ``
                    Ask Mia when she wants to go. | ``
                    There was a time when I was sober. | ``
                    for a while, the day before | ``
                    Rosa went once per week. | ``
                    On weekends Rosa cooks with Ana. | ``
                    On Sundays she cooks, Ana eats. | ``
                    Rosa will do it as she wishes. | ``
                    Will Ana call? Rosa will. | ``
                    Rosa → calls Ana nightly | ``
                    """)
    void leavesQuestionsAndTimesAlone(String text, String expected) {
        assertThat(Reader.triggers(text, PEOPLE)).isEqualTo(expected);
    }
}

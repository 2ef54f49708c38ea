package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.material.LexiconFiles;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;

class ListenerTest {
    private static final Person KAY = Person.of("kay", "Kay", Role.PARENT);
    private static final Person TONYA =
            new Person(new PersonId("tonya"), 1, "Tonya", List.of(), Role.NETWORK, "Kay's sister", null, true, true);
    private static final Person SAM = Person.of("sam", "Sam", Role.WORKER);
    private static final Roster ROSTER =
            new Roster(List.of(KAY, TONYA, Person.of("jay", "Jay", Role.CHILD), SAM), null);
    private static final Listener EAR = new Listener(new Analyzer(LexiconFiles.load()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When I get that feeling I call my sister. | I call my sister",
                "calls sis when urge | calls sis when urge",
                "I used to walk when it got quiet | I used to walk",
                "The minute I smell beer I leave the room. | I leave the room",
                "Went out to the porch. Sat there. | Went out to the porch. Sat there",
                "Well the thing that worked was going to church with my mom. | going to church with my mom",
                "I've been going to the gym three mornings a week. | I've been going to the gym three mornings a week",
                "Me and Tonya walk the track. | Me and Tonya walk the track",
                "I'm gonna clean out the garage. | I'm gonna clean out the garage",
                "Imma call my sister Sunday. | Imma call my sister Sunday",
                "I'll babysit for my hermana on Fridays. | I'll babysit for my hermana on Fridays"
            })
    void hearsWhatIsOffered(String words, String act) {
        assertThat(hear(words, KAY).acts())
                .extracting(heard -> heard.phrase().of(words))
                .containsExactly(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I never called her.",
                "I wish she would call me.",
                "I could maybe go for a walk.",
                "I should probably go to bed earlier.",
                "I'm not going to any meeting.",
                "I tried yoga but it didn't help.",
                "I'll call Tonya. Just kidding.",
                "Maybe I could win the lottery, ha.",
                "You could go to a class.",
                "Should I call her?",
                "I want her to stop worrying.",
                "I gotta call her more.",
                "I dunno how to rest.",
                "Counting to ten did nothing.",
                "I yelled at him.",
                "I jump through your hoops.",
                "I'd never leave him with my brother again.",
                "Somebody should take him fishing."
            })
    void whatIsNotOfferedIsNoAct(String words) {
        assertThat(hear(words, KAY).acts()).isEmpty();
    }

    @Test
    void aHelperMayOfferAndSee() {
        assertThat(hear("I can take them Fridays.", TONYA).acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.doer()).isEqualTo(TONYA);
                    assertThat(act.details()).containsKey(Detail.HOW_OFTEN);
                });
        assertThat(hear("When she's past the mailbox she hums.", TONYA).acts())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.doer()).isEqualTo(KAY);
                    assertThat(act.details()).containsKeys(Detail.TRIGGER, Detail.NOTICER);
                });
    }

    @Test
    void aWorkersWordsAndUnknownVoicesOfferNothing() {
        assertThat(hear("I will call her every day.", SAM).acts()).isEmpty();
        assertThat(hear("I will call her every day.", null).acts()).isEmpty();
    }

    @Test
    void hearsMoods() {
        assertThat(hear("Nothing.", KAY).signs()).containsExactly(Heard.Sign.NOTHING_OR_DESPAIR);
        assertThat(hear("Just tell me what to sign, another class, whatever.", KAY)
                        .signs())
                .containsExactly(Heard.Sign.HOOPS);
        assertThat(hear("7", KAY).signs()).containsExactly(Heard.Sign.NUMBER);
        assertThat(hear("I call my sister every day at two.", KAY).signs()).isEmpty();
    }

    private static Heard hear(String words, Person speaker) {
        return EAR.hear(
                new Line(
                        new LineId("l"),
                        1,
                        new TalkId("talk"),
                        speaker == null ? null : speaker.id(),
                        words,
                        Wording.EXACT,
                        Audience.TEAM,
                        QuestionKind.EXCEPTION,
                        null),
                ROSTER);
    }
}

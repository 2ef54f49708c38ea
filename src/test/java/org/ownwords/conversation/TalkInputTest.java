package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.conversation.Given.MIA;
import static org.ownwords.conversation.Given.ROSA;
import static org.ownwords.conversation.Given.TALK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;

class TalkInputTest {
    private static final PersonId ANA = new PersonId("ana");
    private final Play play = new Play();

    @BeforeEach
    void aTalkWithRosaAndMia() {
        play.given(Given.opened(), Given.rosa(), Given.mia(), Given.talk(TalkKind.MEETING));
    }

    @Test
    void aLineIsKeptAsTyped() {
        String typed = "  I call my sister… ‏\n<b>éé</b> 🙂 ";

        play.given(Given.line("l1", ROSA, QuestionKind.EXCEPTION, typed));

        assertThat(line("l1").text()).isEqualTo(typed);
    }

    @Test
    void aCorrectionKeepsTheFirstWording() {
        play.given(
                Given.line("l1", ROSA, QuestionKind.EXCEPTION, "I call my sister"),
                new TalkInput.CorrectLine(new LineId("l1"), 1, "I called my sister", Wording.NOTED));

        KeptLine kept = play.file().talks().lines().get(new LineId("l1"));
        assertThat(kept.versions()).extracting(Line::text).containsExactly("I call my sister", "I called my sister");
        assertThat(kept.newest().wording()).isEqualTo(Wording.NOTED);
    }

    @Test
    void aCorrectionOfAnOlderVersionIsStale() {
        play.given(
                Given.line("l1", ROSA, QuestionKind.EXCEPTION, "one"),
                new TalkInput.CorrectLine(new LineId("l1"), 1, "two", null));

        assertThat(why(play.when(new TalkInput.CorrectLine(new LineId("l1"), 1, "three", null))))
                .isEqualTo("stale");
    }

    @Test
    void aChildsLineIsTheWorkersAlone_untilTheChildAgrees() {
        play.given(Given.line("l1", MIA, QuestionKind.RELATIONSHIP, "she sings in the car"));
        assertThat(line("l1").audience()).isEqualTo(Audience.WORKER);
        assertThat(why(play.when(new TalkInput.SetAudience(new LineId("l1"), 1, Audience.TEAM, null))))
                .isEqualTo("child-not-asked");

        play.given(new TalkInput.SetAudience(new LineId("l1"), 1, Audience.TEAM, true));

        assertThat(line("l1").audience()).isEqualTo(Audience.TEAM);
    }

    @Test
    void aChildsLineCannotBeKeptForOthersAtOnce() {
        assertThat(why(play.when(new TalkInput.KeepLine(
                        TALK, new LineId("l1"), MIA, "she sings", null, Audience.PLAN, null, null))))
                .isEqualTo("child-not-asked");
    }

    @Test
    void whoSpokeCanBeSaidLater() {
        play.given(Given.line("l1", null, QuestionKind.EXCEPTION, "I walk"));
        assertThat(line("l1").audience()).isEqualTo(Audience.WORKER);

        play.given(new TalkInput.NameSpeaker(new LineId("l1"), 1, ROSA));

        assertThat(line("l1").speaker()).isEqualTo(ROSA);
        assertThat(line("l1").audience()).isEqualTo(Audience.TEAM);
    }

    @Test
    void whatWasWishedPrivate_staysSoWhenTheSpeakerWasWrong() {
        play.given(
                Given.person(ANA, "Ana", Role.NETWORK),
                Given.line("l1", ROSA, QuestionKind.EXCEPTION, "He waits at the school"),
                new TalkInput.SetAudience(new LineId("l1"), 1, Audience.WORKER, null),
                new TalkInput.NameSpeaker(new LineId("l1"), 2, ANA));

        assertThat(play.file().talks().newest(new LineId("l1")).audience()).isEqualTo(Audience.WORKER);
    }

    @Test
    void aLineTakenForAChilds_isTheTeamsWhenAParentSaidIt() {
        play.given(
                Given.line("l1", MIA, QuestionKind.EXCEPTION, "I call my sister"),
                new TalkInput.NameSpeaker(new LineId("l1"), 1, ROSA));

        assertThat(play.file().talks().newest(new LineId("l1")).audience()).isEqualTo(Audience.TEAM);
    }

    @Test
    void whoTurnsOutToBeAChild_hasTheirLinesTakenBack() {
        play.given(Given.line("l1", ROSA, QuestionKind.EXCEPTION, "I walk"));

        play.given(new PeopleInput.ChangePerson(ROSA, 1, "Rosa", null, Role.CHILD, null, 15, null, null));

        assertThat(line("l1").audience()).isEqualTo(Audience.WORKER);
        assertThat(play.file().people().byId().get(ROSA))
                .extracting(Person::age)
                .isEqualTo(15);
    }

    @Test
    void aLineBelongsToTheQuestionOnTheScreen_orElseToTheStage() {
        play.given(
                new TalkInput.AskQuestion(
                        TALK, new AskId("a1"), null, QuestionKind.COPING, "How do you keep going?", null, null),
                new TalkInput.KeepLine(TALK, new LineId("l1"), ROSA, "my kids", null, null, null, null),
                new TalkInput.GoTo(TALK, Stage.RELATIONSHIPS, Tap.NOT_TODAY),
                new TalkInput.KeepLine(TALK, new LineId("l2"), ROSA, "she'd say I laugh", null, null, null, null));

        assertThat(line("l1")).extracting(Line::kind, Line::ask).containsExactly(QuestionKind.COPING, new AskId("a1"));
        assertThat(line("l2")).extracting(Line::kind, Line::ask).containsExactly(QuestionKind.RELATIONSHIP, null);
    }

    @Test
    void toPassIsAnAnswer() {
        play.given(new TalkInput.GiveNumber(TALK, new NumberId("n1"), Dimension.WILLINGNESS, ROSA, null, true));

        assertThat(play.file().talks().answered(Stage.SCALING)).isTrue();
    }

    @Test
    void aTalkClosedHalfWay_isTakenUpWhereItWasLeft() {
        play.given(
                new TalkInput.GoTo(TALK, Stage.RELATIONSHIPS, Tap.ENOUGH),
                new TalkInput.CloseTalk(TALK),
                new TalkInput.StartTalk(new TalkId("t2"), TalkKind.MEETING, TALK, null));

        assertThat(play.file().talks().byId().get(new TalkId("t2")).stage()).isEqualTo(Stage.RELATIONSHIPS);
        assertThat(play.file().talks().isOpen(TALK)).isFalse();
    }

    @Test
    void whatOneTalkCovered_countsForTheNext() {
        play.given(
                Given.line("l1", ROSA, QuestionKind.OPENING, "I want her home"),
                new TalkInput.CloseTalk(TALK),
                new TalkInput.StartTalk(new TalkId("t2"), TalkKind.MEETING, null, null));

        assertThat(play.when(new TalkInput.GoTo(new TalkId("t2"), Stage.EXCEPTIONS, null)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anIdIsUsedOnce() {
        play.given(Given.line("l1", ROSA, QuestionKind.OPENING, "one"));

        assertThat(why(play.when(Given.line("l1", ROSA, QuestionKind.OPENING, "two"))))
                .isEqualTo("id-taken");
    }

    @Test
    void whoIsNotInTheFileCannotSpeak() {
        assertThat(why(play.when(
                        Given.line("l1", new org.ownwords.plan.PersonId("nobody"), QuestionKind.OPENING, "x"))))
                .isEqualTo("unknown-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "bell\u0007", "half \uD83D"})
    void whatCannotBeShownIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> Given.line("l1", ROSA, QuestionKind.OPENING, text))
                .isInstanceOf(Invalid.class)
                .hasMessageMatching("(?s)[A-Z].*[.]");
    }

    @Test
    void aHundredThousandCharactersAreRefusedWithASentence() {
        assertThatThrownBy(() -> Given.line("l1", ROSA, QuestionKind.OPENING, "a".repeat(100_000)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("100,000")
                .hasMessageContaining("20,000");
    }

    private Line line(String id) {
        return play.file().talks().newest(new LineId(id));
    }

    private static String why(Decision decision) {
        return ((Decision.Refused) decision).refusal().why().code();
    }
}

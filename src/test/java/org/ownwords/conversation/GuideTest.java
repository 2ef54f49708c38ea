package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Flag;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

class GuideTest {
    private static final String CALL = "When I get that feeling I call my sister.";

    @Test
    void givenAnActWithoutANoticerAsksWhatTheChildNoticedInTheFamilysWords() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL);
        table.act("I call my sister", Detail.TRIGGER, Detail.HELPER);
        Suggestion first = table.first();
        assertThat(first.text()).isEqualTo("You said: I call my sister. What did Mia notice when you did that?");
        assertThat(first.reason()).isEqualTo("Nobody has said yet what Mia saw.");
        assertThat(first.kind()).isEqualTo(QuestionKind.RELATIONSHIP);
        assertThat(first.line()).isEqualTo(table.last().id());
    }

    @Test
    void givenAnActWithoutAHelperAsksWhoHelped() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", "Last summer I walked every evening.");
        table.act(null, Duty.Modality.PAST, "I walked every evening", Detail.HOW_OFTEN);
        assertThat(table.first().text()).isEqualTo("You said: I walked every evening. Who helped you with that?");
        assertThat(table.first().reason()).isEqualTo("Nobody has said yet who helped.");
        assertThat(table.first().kind()).isEqualTo(QuestionKind.EXCEPTION);
    }

    @Test
    void givenAnActThatIsStillToComeAsksInTheFuture() {
        Table table = Table.maple().at(Stage.PREFERRED_FUTURE).says("Rosa", "I will walk with her after dinner");
        table.act(null, Duty.Modality.WILL, "I will walk with her after dinner", Detail.TRIGGER);
        assertThat(table.first().text())
                .isEqualTo("You said: I will walk with her after dinner. Who will help you with that?");
    }

    @Test
    void givenAnAnswerWithoutAnActAsksHowItWasDone() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", "It was better at my mother's.");
        assertThat(table.first().text()).isEqualTo("You said: It was better at my mother's. How did you do that?");
    }

    @Test
    void givenAChildWhoWasNotNamedNoSlotIsLeftOpen() {
        Table table =
                Table.of(TalkKind.MEETING, null).person("Rosa", Role.PARENT).at(Stage.EXCEPTIONS);
        table.says("Rosa", CALL).act("I call my sister", Detail.HELPER);
        assertThat(table.first().text()).isEqualTo("You said: I call my sister. Who was the first to notice?");
        assertThat(table.texts()).noneMatch(t -> t.contains("{"));
    }

    @Test
    void givenADetailThatWasAskedForAsksForTheNext() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL);
        table.act("I call my sister", Detail.HELPER).askFirst();
        assertThat(table.first().text()).isEqualTo("You said: I call my sister. What was different for Mia then?");
    }

    @Test
    void givenAnAnswerToAFollowUpGoesOnWithTheSameAct() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL);
        table.act("I call my sister", Detail.HELPER).askFirst().says("Rosa", "That I smile again.");
        assertThat(table.first().text()).isEqualTo("You said: I call my sister. What was different for Mia then?");
    }

    @Test
    void givenThreeFollowUpsAsksWhatElseBeforeItLeavesTheVein() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL).act("I call my sister");
        table.askFirst()
                .says("Rosa", "Nobody.")
                .askFirst()
                .says("Rosa", "That I smile.")
                .askFirst();
        table.says("Rosa", "She sleeps well.", QuestionKind.EXCEPTION, null);
        assertThat(table.tagged(table.first(), Tag.WHAT_ELSE)).isTrue();
        assertThat(table.askFirst().first()).matches(s -> !table.tagged(s, Tag.WHAT_ELSE), "not twice");
    }

    @Test
    void givenANumberAsksWhatMakesItThatAndThenOneHigher() {
        Table table = Table.maple().at(Stage.SCALING).number("Rosa", Dimension.WILLINGNESS, 4, false);
        assertThat(table.first().text()).isEqualTo("You said 4. What makes it 4 and not lower?");
        assertThat(table.first().number())
                .isEqualTo(table.file().talks().numbers().keySet().iterator().next());
        table.askFirst().says("Rosa", "I came here.");
        assertThat(table.first().text()).isEqualTo("What would you see at 5 that you do not see yet?");
        table.askFirst().says("Rosa", "Her bed is here again.");
        assertThat(table.first().number()).isNull();
    }

    @Test
    void givenTheLowestOrTheHighestNumberDoesNotAskForLessOrMore() {
        Table low = Table.maple().at(Stage.SCALING).number("Rosa", Dimension.WILLINGNESS, 1, false);
        assertThat(low.first().text()).isEqualTo("You said 1, and still you are here. What keeps you going?");
        Table high = Table.maple().at(Stage.SCALING).number("Rosa", Dimension.WILLINGNESS, 10, false);
        assertThat(high.texts()).noneMatch(t -> t.contains("11"));
        assertThat(high.texts().get(1)).isEqualTo("You said 10. What will help it stay there?");
    }

    @Test
    void givenAPassDoesNotAskForANumberAgain() {
        Table table = Table.maple().at(Stage.SCALING).number("Rosa", Dimension.WILLINGNESS, null, false);
        assertThat(table.first().text()).isEqualTo("It is fine to pass. What should happen first?");
        assertThat(table.next())
                .noneMatch(s ->
                        table.tagged(s, Tag.WILLINGNESS) && !table.question(s).forChild());
    }

    @Test
    void givenANumberThatIsOnlySpokenAsksWithoutRepeatingIt() {
        Table table =
                Table.maple().at(Stage.SCALING).says("Rosa", "maybe a four").sounds(Heard.Sign.NUMBER);
        assertThat(table.first().text()).isEqualTo("What makes it that number and not lower?");
    }

    @Test
    void givenNothingOrDespairAsksHowTheyCope() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", "Never. There is nothing.");
        table.sounds(Heard.Sign.NOTHING_OR_DESPAIR);
        assertThat(table.first().kind()).isEqualTo(QuestionKind.COPING);
        assertThat(table.texts()).noneMatch(t -> t.contains("There is nothing"));
        assertThat(table.askFirst().first().kind()).isNotEqualTo(QuestionKind.COPING);
    }

    @Test
    void givenHoopsWinsTheFamilyBackFirst() {
        Table table =
                Table.maple().at(Stage.PREFERRED_FUTURE).says("Rosa", "Just tell me which hoops to jump through.");
        table.sounds(Heard.Sign.HOOPS);
        assertThat(table.first().kind()).isEqualTo(QuestionKind.ENGAGEMENT);
        assertThat(table.first().reason()).isEqualTo("The plan does not feel like their own yet.");
    }

    @Test
    void givenNoNetworkBuildsOne() {
        Table alone =
                Table.of(TalkKind.MEETING, null).person("Rosa", Role.PARENT).flags(Flag.NO_NETWORK);
        assertThat(alone.texts()).contains("Who would you call at two in the morning?");
        assertThat(alone.at(Stage.OBJECTIVES).first().text()).isEqualTo("Who would you call at two in the morning?");
        assertThat(Table.maple().texts()).noneMatch(t -> t.contains("two in the morning"));
    }

    @Test
    void givenAnOpeningAsksForHopesThenWhatWorksThenPeopleThenWorries() {
        Table table = Table.maple();
        assertThat(table.tagged(table.first(), Tag.HOPES)).isTrue();
        table.askFirst().says("Rosa", "That Mia comes home.");
        assertThat(table.next()).anyMatch(s -> table.tagged(s, Tag.WORKS));
        assertThat(table.next())
                .noneMatch(s -> table.tagged(s, Tag.WORRIES) && table.next().indexOf(s) == 0);
    }

    @Test
    void givenAStageThatWasJustEnteredAsksWhatItIsFor() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL);
        table.act("I call my sister", Detail.HELPER).at(Stage.PREFERRED_FUTURE);
        assertThat(table.first().kind()).isEqualTo(QuestionKind.PREFERRED_FUTURE);
        assertThat(table.first().text()).contains("When this is all behind you");
    }

    @Test
    void givenOthersSeeBeginsWithWhatTheyNoticedOfTheBestAnswer() {
        Table table = Table.maple()
                .at(Stage.EXCEPTIONS)
                .says("Rosa", "We read at night.")
                .act("We read at night");
        table.says("Rosa", CALL)
                .act("I call my sister", Detail.HELPER, Detail.TRIGGER)
                .at(Stage.RELATIONSHIPS);
        assertThat(table.texts().subList(0, 2))
                .containsExactly(
                        "You said: I call my sister. What did Mia notice when you did that?",
                        "You said: We read at night. What did Mia notice when you did that?");
    }

    @Test
    void givenAQuestionThatWasAskedDoesNotSuggestItAgain() {
        Table table = Table.maple().at(Stage.EXCEPTIONS);
        Suggestion asked = table.first();
        table.ask(asked).says("Rosa", "hm").sounds();
        assertThat(table.texts()).doesNotContain(asked.text());
    }

    @Test
    void givenAChildSpeaksAsksInAChildsWords() {
        Table table = Table.maple().at(Stage.EXCEPTIONS);
        table.says("Mia", "mom sang in the car", QuestionKind.EXCEPTION, null);
        assertThat(table.question(table.first()).forChild()).isTrue();
        assertThat(table.texts()).anyMatch(t -> t.equals("Tell me about a really good day at home."));
    }

    @Test
    void givenAnOlderChildLeavesTheToyBearAway() {
        Table table =
                Table.of(TalkKind.MEETING, null).person("Rosa", Role.PARENT).child("Leo", 15);
        table.at(Stage.RELATIONSHIPS).says("Leo", "she listens", QuestionKind.RELATIONSHIP, null);
        assertThat(table.next()).anyMatch(s -> table.question(s).forChild());
        assertThat(table.next()).noneMatch(s -> table.tagged(s, Tag.PLAY));
    }

    @Test
    void givenAChildAtTheTableAsksTheChildToo() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL).act("I call my sister");
        assertThat(table.next()).anyMatch(s -> table.question(s).forChild());
    }

    @Test
    void givenWhatSomeoneElseDoesDoesNotSayYouDidThat() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Ana", "Rosa sings in the car.");
        table.act("Rosa", Duty.Modality.PRESENT, "Rosa sings in the car", Detail.PLACE);
        assertThat(table.first().text()).isEqualTo("You said: Rosa sings in the car. Who else has a part in that?");
        assertThat(table.texts()).noneMatch(t -> t.contains("Rosa sings") && t.contains("you did"));
    }

    @Test
    void givenWordsOfSomeoneWhoSpokeEarlierCallsThemByName() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", CALL).act("I call my sister", Detail.HELPER);
        table.says("Ana", "And I go there.").act("I go there", Detail.NOTICER);
        assertThat(table.texts()).anyMatch(t -> t.startsWith("Rosa, you said: I call my sister. "));
    }

    @Test
    void givenLittleTimeGoesTheShortestHonestWay() {
        Table table = Table.of(TalkKind.MEETING, 60).person("Rosa", Role.PARENT).person("Ana", Role.NETWORK);
        table.says("Rosa", "That it ends.").at(Stage.EXCEPTIONS).after(Duration.ofMinutes(42));
        assertThat(table.next().stream().map(Suggestion::kind).limit(4))
                .containsExactly(
                        QuestionKind.EXCEPTION,
                        QuestionKind.RELATIONSHIP,
                        QuestionKind.PREFERRED_FUTURE,
                        QuestionKind.SCALING);
        assertThat(table.next().stream().limit(4)).allMatch(s -> table.tagged(s, Tag.SHORT));
    }

    @Test
    void givenTheLastMinutesAsksWhatHasToBeOnPaper() {
        Table table = Table.of(TalkKind.MEETING, 60).person("Rosa", Role.PARENT).at(Stage.EXCEPTIONS);
        table.says("Rosa", CALL).act("I call my sister").after(Duration.ofMinutes(49));
        assertThat(table.first().text()).isEqualTo("What is the one thing you want us to write down before we stop?");
        assertThat(table.after(Duration.ofMinutes(200)).first().text()).contains("before we stop");
    }

    @Test
    void givenATalkThatIsClosedOrUnknownSuggestsNothing() {
        Table table = Table.maple();
        assertThat(table.happens(new TalkEvent.TalkClosed(Table.TALK)).next()).isEmpty();
    }

    @Test
    void givenAnEmptyFileThereIsStillSomethingToAsk() {
        for (Stage stage : TalkKind.REVIEW.stages()) {
            Table table = Table.of(TalkKind.REVIEW, null).at(stage);
            assertThat(table.texts()).as("%s", stage).isNotEmpty().noneMatch(t -> t.contains("{"));
        }
    }

    @Test
    void givenAVeryLongTalkThereIsStillSomethingToAsk() {
        Table table = Table.maple().at(Stage.RELATIONSHIPS);
        for (int i = 0; i < 300; i++) {
            table.askFirst();
            assertThat(table.next())
                    .as("after %d questions", i + 1)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(8);
        }
    }
}

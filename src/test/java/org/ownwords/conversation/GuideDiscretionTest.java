package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Flag;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

/** The question lies on the table for everyone. */
class GuideDiscretionTest {
    private static final String SECRET = "I hide the key under the stone";

    private static Table secret(TalkKind kind, String speaker) {
        Table table =
                Table.of(kind, null).person("Rosa", Role.PARENT).child("Mia", 7).at(Stage.EXCEPTIONS);
        table.says(speaker, SECRET, QuestionKind.EXCEPTION, Audience.WORKER);
        return table.act(null, Duty.Modality.PRESENT, SECRET);
    }

    private static void saysNothingOf(Table table, String words) {
        for (Stage stage : TalkKind.MEETING.stages()) {
            assertThat(table.at(stage).next())
                    .as("%s", stage)
                    .isNotEmpty()
                    .noneMatch(s -> s.text().contains(words) || s.reason().contains(words));
        }
    }

    @Test
    void givenWordsForTheWorkerAloneAMeetingNeverRepeatsThemOrPointsToThem() {
        Table table = secret(TalkKind.MEETING, "Rosa");
        LineId line = table.last().id();
        assertThat(table.next()).noneMatch(s -> line.equals(s.line()));
        saysNothingOf(table, "key");
    }

    @Test
    void givenWordsForTheWorkerAloneAPreparationMayFollowThem() {
        assertThat(secret(TalkKind.PREPARATION, "Rosa").first().text())
                .isEqualTo("You said: " + SECRET + ". Who helped you with that?");
    }

    @Test
    void givenAChildsWordsForTheWorkerAloneNobodyHearsThemAgain() {
        for (TalkKind kind : List.of(TalkKind.MEETING, TalkKind.PREPARATION)) {
            Table table = secret(kind, "Mia");
            LineId line = table.last().id();
            assertThat(table.question(table.first()).forChild())
                    .as("the child is asked on")
                    .isTrue();
            assertThat(table.next()).noneMatch(s -> line.equals(s.line()));
            saysNothingOf(table, "key");
        }
    }

    @Test
    void givenAChildWhoAgreedToMoreItsWordsCanBeBuiltOn() {
        Table table = Table.maple().at(Stage.EXCEPTIONS);
        table.says("Mia", "mom sings", QuestionKind.EXCEPTION, Audience.TEAM)
                .act("Rosa", Duty.Modality.PRESENT, "mom sings");
        assertThat(table.first().line()).isEqualTo(table.last().id());
        assertThat(table.question(table.first()).forChild()).isTrue();
    }

    @Test
    void givenAChildInDespairInConfidenceTheChildIsAskedWithoutAnyPointer() {
        Table table =
                Table.maple().at(Stage.EXCEPTIONS).says("Mia", "nothing helps").sounds(Heard.Sign.NOTHING_OR_DESPAIR);
        assertThat(table.first().kind()).isEqualTo(QuestionKind.COPING);
        assertThat(table.question(table.first()).forChild()).isTrue();
        assertThat(table.first().line()).isNull();
        assertThat(table.askFirst().first().kind()).isNotEqualTo(QuestionKind.COPING);
    }

    @Test
    void givenDespairForTheWorkerAloneAMeetingDoesNotTakeItUp() {
        Table table = Table.maple().at(Stage.EXCEPTIONS);
        table.says("Rosa", "I cannot go on", QuestionKind.EXCEPTION, Audience.WORKER)
                .sounds(Heard.Sign.NOTHING_OR_DESPAIR);
        assertThat(table.next()).noneMatch(s -> s.kind() == QuestionKind.COPING);
    }

    @Test
    void givenAPrivateNumberAMeetingDoesNotAskAboutIt() {
        Table table = Table.maple().at(Stage.SCALING).number("Rosa", Dimension.CONFIDENCE, 2, true);
        assertThat(table.next()).noneMatch(s -> s.number() != null || s.text().contains("2"));
    }

    @Test
    void givenAnApartListNobodyOnItIsNamedUnderAnyName() {
        Table table = Table.of(TalkKind.MEETING, null)
                .flags(Flag.DV)
                .person("Rosa", Role.PARENT)
                .happens(new PeopleEvent.PersonAdded(new Person(
                        new PersonId("dan"), 1, "Daniel Ortiz", List.of("Dan"), Role.NETWORK, "", null, true, false)))
                .child("Mia", 7)
                .apart(Apart.Kind.PERSON, "Dan Ortiz");
        table.at(Stage.EXCEPTIONS).says("Rosa", "I talk with Dan at night").act("I talk with Dan at night");
        saysNothingOf(table, "Dan");
    }

    @Test
    void givenAPlaceToBeKeptApartItIsNotRepeated() {
        Table table = Table.maple()
                .flags(Flag.DV)
                .apart(Apart.Kind.PLACE, "Elm Street")
                .at(Stage.EXCEPTIONS);
        table.says("Rosa", "I walk to elm street with Mia").act("I walk to elm street", Detail.HELPER);
        assertThat(table.first().text()).isEqualTo("Who noticed that you did that?");
        saysNothingOf(table, "elm");
    }

    @Test
    void givenANameInsideAnotherWordItIsNoName() {
        Table table = Table.maple().apart(Apart.Kind.PERSON, "Al").at(Stage.EXCEPTIONS);
        table.says("Rosa", "I always call first").act("I always call first", Detail.HELPER);
        assertThat(table.first().text()).contains("I always call first");
    }

    @Test
    void givenTheWorkersOwnWordsTheyAreNotCalledTheFamilys() {
        Table table = Table.maple()
                .at(Stage.EXCEPTIONS)
                .says("Jo", "I will send the paper")
                .act("I will send the paper");
        assertThat(table.texts()).noneMatch(t -> t.contains("I will send the paper"));
    }

    @Test
    void givenABraceOrAMarkInTheFamilysWordsTheyStayAsTheyAre() {
        Table brace = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", "I write {child} $1 \\ on the list");
        brace.act("I write {child} $1 \\ on the list", Detail.HELPER);
        assertThat(brace.first().text())
                .isEqualTo("You said: I write {child} $1 \\ on the list. What did Mia notice when you did that?");
    }

    @Test
    void givenWordsTooLongToRepeatOrWithHiddenMarksAsksWithoutThem() {
        String longer = "I walk and walk ".repeat(10);
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", longer).act(longer, Detail.HELPER);
        assertThat(table.first().text()).isEqualTo("Who noticed that you did that?");
        Table turned =
                Table.maple().at(Stage.EXCEPTIONS).says("Rosa", "I \u202Ewalk").act("I \u202Ewalk", Detail.HELPER);
        assertThat(turned.first().text()).isEqualTo("Who noticed that you did that?");
    }

    @Test
    void givenACorrectedLineWhatWasHeardInItsOldWordsIsForgotten() {
        Table table = Table.maple().at(Stage.EXCEPTIONS).says("Rosa", "Back then I ran every single morning");
        table.act("I ran every single morning", Detail.HELPER);
        table.happens(new TalkEvent.LineChanged(
                table.last().saying("I ran", table.last().wording())));
        assertThat(table.texts()).noneMatch(t -> t.contains("every single morning"));
    }

    @Test
    void givenTimeBeforeTheStartOrNoMinutesItStaysCalm() {
        Table table = Table.of(TalkKind.MEETING, 60).person("Rosa", Role.PARENT).after(Duration.ofMinutes(-5));
        assertThat(table.tagged(table.first(), Tag.HOPES)).isTrue();
    }
}

package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.Real;
import org.ownwords.conversation.Given;
import org.ownwords.conversation.Guide;
import org.ownwords.conversation.Hearings;
import org.ownwords.conversation.Play;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Suggestion;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.conversation.TalkInput;
import org.ownwords.conversation.TalkKind;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Gap;
import org.ownwords.plan.Idea;
import org.ownwords.plan.LineId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Wording;

/** What the drafter could not find is what the guide asks next, and the answer fills the idea. */
class GapToIdeaTest {
    private static final LineId CALL = new LineId("l1");

    private final Play play = new Play()
            .given(
                    Given.opened(),
                    Given.rosa(),
                    Given.mia(),
                    Given.person(new PersonId("ana"), "Ana", Role.NETWORK),
                    Given.person(new PersonId("lupe"), "Lupe", Role.NETWORK),
                    Given.talk(TalkKind.PREPARATION))
            .happened(new TalkEvent.StageEntered(Given.TALK, Stage.EXCEPTIONS, Set.of(), null))
            .given(line(CALL, "I call Ana.", null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOW_OFTEN | Most nights at nine. | Rosa will call Ana most nights at nine.
            NOTICER   | That I smile again.  | Rosa will call Ana.
            DIFFERENCE | Mia slept all night. | Rosa will call Ana.
            """)
    void anAnswerToTheQuestionFillsTheGap(Detail detail, String answer, String told) {
        Idea before = idea();
        assertThat(before.text()).isEqualTo("Rosa will call Ana.");
        assertThat(before.gaps()).extracting(Gap::detail).contains(detail);

        Suggestion asked = asked(detail);
        AskId ask = new AskId("q1");
        play.given(
                new TalkInput.AskQuestion(
                        Given.TALK, ask, asked.question(), asked.kind(), asked.text(), asked.line(), asked.number()),
                line(new LineId("l2"), answer, ask));

        assertThat(idea().text()).isEqualTo(told);
        assertThat(idea().gaps()).extracting(Gap::detail).doesNotContain(detail);
        assertThat(idea().quotes()).extracting(q -> q.line().value()).containsExactly("l1", "l2");
    }

    @Test
    void noAnswerLeavesTheGap() {
        Suggestion asked = asked(Detail.HOW_OFTEN);
        AskId ask = new AskId("q1");
        play.given(
                new TalkInput.AskQuestion(
                        Given.TALK, ask, asked.question(), asked.kind(), asked.text(), asked.line(), asked.number()),
                line(new LineId("l2"), "Not every night, I don't know.", ask));

        assertThat(idea().text()).isEqualTo("Rosa will call Ana.");
        assertThat(idea().gaps()).extracting(Gap::detail).contains(Detail.HOW_OFTEN);
    }

    /** The guide's question on that line for that detail: asked now, or once the details before it were asked. */
    private Suggestion asked(Detail detail) {
        for (int round = 0; round < 6; round++) {
            Hearings hearings = Hearings.NONE.after(play.file(), Real.EAR);
            List<Suggestion> next = Guide.next(play.file(), Given.TALK, hearings, Real.BANK, Play.START);
            for (Suggestion suggestion : next) {
                if (CALL.equals(suggestion.line()) && detail == follows(suggestion)) {
                    return suggestion;
                }
            }
            Suggestion first = next.stream()
                    .filter(s -> CALL.equals(s.line()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing more is asked about the line; wanted " + detail));
            play.given(new TalkInput.AskQuestion(
                    Given.TALK,
                    new AskId("other" + round),
                    first.question(),
                    first.kind(),
                    first.text(),
                    first.line(),
                    first.number()));
        }
        throw new AssertionError("The guide does not ask for " + detail);
    }

    private static Detail follows(Suggestion suggestion) {
        return Real.BANK.questions().stream()
                .filter(q -> q.id().equals(suggestion.question()))
                .flatMap(q -> Stream.ofNullable(q.follows()))
                .findFirst()
                .orElse(null);
    }

    private Idea idea() {
        return Real.OFFLINE.propose(Drafting.material(play.file())).ideas().get(0);
    }

    private static TalkInput.KeepLine line(LineId id, String words, AskId ask) {
        return new TalkInput.KeepLine(
                Given.TALK, id, Given.ROSA, words, Wording.EXACT, (Audience) null, QuestionKind.EXCEPTION, ask);
    }
}

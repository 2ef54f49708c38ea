package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Audience;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Wording;

class CaseFileTest {
    private static final Stamp STAMP = new Stamp(Play.START, "Dana", "laptop");

    @Test
    void foldingAtOnceOrOneByOneGivesTheSameFile() {
        List<Recorded> events = tenThousandLines();
        CaseFile start = CaseFile.unopened(new FileId("f"));

        CaseFile atOnce = start.after(events);
        CaseFile inTwo = start.after(events.subList(0, 4_321)).after(events.subList(4_321, events.size()));

        assertThat(atOnce).isEqualTo(inTwo);
        assertThat(atOnce.lines()).hasSize(9_998);
    }

    @Test
    void anEventThatDoesNotFitIsNamedWithoutContent() {
        Line line = new Line(
                new LineId("l1"),
                1,
                Given.TALK,
                null,
                "SECRET",
                Wording.EXACT,
                Audience.TEAM,
                QuestionKind.OPENING,
                null);

        assertThatThrownBy(() -> CaseFile.unopened(new FileId("f"))
                        .after(List.of(new Recorded(1, STAMP, new TalkEvent.LineKept(line)))))
                .isInstanceOf(ImpossibleEvent.class)
                .hasMessageContaining("t1")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void aMissingEventIsNoticed() {
        assertThatThrownBy(() -> CaseFile.unopened(new FileId("f"))
                        .after(List.of(new Recorded(2, STAMP, new PeopleEvent.FileOpened("Maple")))))
                .isInstanceOf(ImpossibleEvent.class);
    }

    private static List<Recorded> tenThousandLines() {
        List<Recorded> events = new ArrayList<>();
        events.add(new Recorded(1, STAMP, new PeopleEvent.FileOpened("Maple")));
        events.add(
                new Recorded(2, STAMP, new TalkEvent.TalkStarted(Given.TALK, TalkKind.MEETING, Stage.OPENING, null)));
        for (int seq = 3; seq <= 10_000; seq++) {
            events.add(new Recorded(
                    seq,
                    STAMP,
                    new TalkEvent.LineKept(new Line(
                            new LineId("l" + seq),
                            1,
                            Given.TALK,
                            null,
                            "I walk " + seq,
                            Wording.NOTED,
                            Audience.TEAM,
                            QuestionKind.EXCEPTION,
                            null))));
        }
        return events;
    }
}

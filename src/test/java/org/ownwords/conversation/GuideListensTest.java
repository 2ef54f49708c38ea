package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.SampleFamily;
import org.ownwords.plan.FileId;
import org.ownwords.plan.TalkId;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Listener;

/** The family that comes with the product, really heard: what the guide says after each of its lines. */
class GuideListensTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TalkId TALK = new TalkId("first");

    private final Analyzer analyzer = new Analyzer(LexiconFiles.load());
    private final Ear ear = new Listener(analyzer);
    private final House house = new House(new Rules(analyzer, new Messages(Map.of())), analyzer, DAY);

    @Test
    void everySuggestionCanBeSaidAndTheFirstBuildsOnTheWords() {
        CaseFile file = CaseFile.unopened(new FileId("maple"));
        Hearings hearings = Hearings.NONE;
        Map<String, Suggestion> firsts = new HashMap<>();
        for (Input input : SampleFamily.maple(DAY)) {
            file = file.after(recorded(file, ((Decision.Accepted) input.decide(file, house)).events()));
            hearings = hearings.after(file, ear);
            List<Suggestion> next = Guide.next(file, TALK, hearings, Table.BANK, Table.START);
            assertThat(next).hasSizeLessThanOrEqualTo(8).allSatisfy(s -> {
                assertThat(s.text()).doesNotContain("{").doesNotContain("stays awake");
                assertThat(s.reason()).doesNotContain("{").endsWith(".");
            });
            if (input instanceof TalkInput.KeepLine line) {
                firsts.put(line.id().value(), next.get(0));
            }
        }
        assertThat(firsts.get("l07").text())
                .isEqualTo("You said: I call my sister. What did Mia notice when you did that?");
        assertThat(firsts.get("l08").text())
                .as("Ana adds to it: Rosa is asked on, by name")
                .startsWith("Rosa, you said: I call my sister. ");
        assertThat(firsts.get("l10").text())
                .as("a note in short is not read out as her words")
                .doesNotContain("walks w/ Mia");
        assertThat(firsts.get("l06").text())
                .as("the worker asked “not lower” in own words")
                .contains("at 8");
        assertThat(firsts.get("l15").line())
                .as("Mia's words are for the worker alone")
                .isNull();
        assertThat(firsts.get("l16").text())
                .as("Ana tells what Rosa does")
                .contains("reads to Mia")
                .doesNotContain("you did");
    }

    private static List<Recorded> recorded(CaseFile file, List<Event> events) {
        List<Recorded> recorded = new ArrayList<>();
        for (Event event : events) {
            recorded.add(
                    new Recorded(file.seq() + recorded.size() + 1, new Stamp(Table.START, "Dana", "laptop"), event));
        }
        return recorded;
    }
}

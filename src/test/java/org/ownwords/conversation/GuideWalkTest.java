package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.QuestionKind;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

/** A whole talk that always takes the first suggestion: every one of them fits the moment. */
class GuideWalkTest {
    private final Table table = Table.maple();
    private final Set<String> asked = new HashSet<>();

    /** The first suggestion is asked, and what it is about is what a person would have asked then. */
    private Suggestion ask(QuestionKind kind, String part) {
        List<Suggestion> all = table.next();
        Suggestion first = all.get(0);
        assertThat(first.text()).contains(part);
        assertThat(first.kind()).as(first.text()).isEqualTo(kind);
        assertThat(all).hasSizeBetween(3, Guide.MOST).allSatisfy(this::canBeSaid);
        assertThat(asked.add(first.text())).as("not asked before").isTrue();
        table.ask(first);
        return first;
    }

    private void canBeSaid(Suggestion s) {
        assertThat(s.text()).doesNotContain("{", "}");
        assertThat(s.reason()).doesNotContain("{", "}").endsWith(".");
        assertThat(s.line() == null ? "" : s.line().value())
                .as("only lines of the file")
                .isIn(lines());
        Set<QuestionKind> fit = EnumSet.of(QuestionKind.COPING, QuestionKind.NETWORK, QuestionKind.RELATIONSHIP);
        for (Stage stage : TalkKind.MEETING.stages()) {
            fit.addAll(stage.answeredBy());
        }
        assertThat(s.kind()).as("nothing of a review").isIn(fit).isNotEqualTo(QuestionKind.PROGRESS);
    }

    private List<String> lines() {
        List<String> ids = new ArrayList<>(List.of(""));
        table.file().lines().forEach(l -> ids.add(l.id().value()));
        return ids;
    }

    @Test
    void fromTheOpeningToSayItBack() {
        opening();
        exceptions();
        relationships();
        future();
        scaling();
        table.at(Stage.OBJECTIVES);
        ask(QuestionKind.PREFERRED_FUTURE, "I will walk Mia to school");
        table.at(Stage.SAY_IT_BACK);
        ask(QuestionKind.SAY_IT_BACK, "in your own words");
    }

    private void opening() {
        ask(QuestionKind.OPENING, "best hope");
        table.says("Rosa", "That Mia sleeps at home again.");
        ask(QuestionKind.OPENING, "going well");
        table.says("Rosa", "We laugh a lot.");
        ask(QuestionKind.OPENING, "Who matters most");
        table.says("Rosa", "My sister Ana.");
        ask(QuestionKind.OPENING, "What brought us together");
        table.says("Rosa", "The night I was drunk.");
    }

    private void exceptions() {
        table.at(Stage.EXCEPTIONS);
        ask(QuestionKind.EXCEPTION, "a time when things went well");
        table.says("Rosa", "Never. I always mess up.").sounds(Heard.Sign.NOTHING_OR_DESPAIR);
        ask(QuestionKind.COPING, "How do you keep going?");
        table.says("Rosa", "When I get that feeling I call my sister.")
                .act("I call my sister", Detail.TRIGGER, Detail.HELPER);
        ask(QuestionKind.RELATIONSHIP, "You said: I call my sister. What did Mia notice");
        table.says("Mia", "she stops crying");
        table.says("Rosa", "She comes and sits with me.", QuestionKind.RELATIONSHIP, null);
        ask(QuestionKind.RELATIONSHIP, "What was different for Mia");
        table.says("Rosa", "She sleeps through.");
        ask(QuestionKind.COPING, "You said: I call my sister. How often");
        table.says("Rosa", "Twice a week.");
        Suggestion more = ask(QuestionKind.COPING, "What else");
        assertThat(table.tagged(more, Tag.WHAT_ELSE)).isTrue();
    }

    private void relationships() {
        table.says("Rosa", "I read to her.", QuestionKind.EXCEPTION, null).act("I read to her");
        table.at(Stage.RELATIONSHIPS);
        ask(QuestionKind.RELATIONSHIP, "You said: I read to her. Who was the first to notice?");
        table.says("Ana", "I see her laugh then.");
        ask(QuestionKind.RELATIONSHIP, "Rosa, you said: I read to her. ");
    }

    private void future() {
        table.says("Rosa", "She is proud.").at(Stage.PREFERRED_FUTURE);
        ask(QuestionKind.PREFERRED_FUTURE, "When this is all behind you");
        table.says("Rosa", "I will walk Mia to school.")
                .act(null, Duty.Modality.WILL, "I will walk Mia to school", Detail.PLACE);
        ask(QuestionKind.PREFERRED_FUTURE, "You said: I will walk Mia to school. Who will help you");
        table.says("Rosa", "Just tell me which hoops to jump through.").sounds(Heard.Sign.HOOPS);
        ask(QuestionKind.ENGAGEMENT, "not your plan yet");
        table.says("Rosa", "Ask me, not the list.");
    }

    private void scaling() {
        table.at(Stage.SCALING);
        ask(QuestionKind.SCALING, "you want to take part");
        table.number("Rosa", Dimension.WILLINGNESS, 6, false);
        ask(QuestionKind.SCALING, "6 and not lower");
        table.says("Rosa", "I came.");
        ask(QuestionKind.SCALING, "at 7");
        table.says("Rosa", "A calendar on the fridge.");
    }
}

package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.plan.Category;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.Quote;

class ModelDrafterTest {
    static final String GOOD = """
            {"ideas":[
             {"owner":"P1","text":"When P1 gets that feeling, P1 will call P2 every time.","category":"substance_use",
              "quotes":[{"line":"L1","words":"When I get that feeling I call my sister P2, every time"}]},
             {"owner":"P2","text":"P2 will come over when P1 calls. They will cook with P3.","category":"safety_network",
              "quotes":[{"line":"L2","words":"P1 calls and I come over"}]}]}""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private final ScriptedModel model = new ScriptedModel();

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void namesGoBackInAndQuotesAreStretchesOfTheLines() {
        model.answering(ScriptedModel.saying(GOOD).build());
        Material material = Delgados.usual().material();

        Proposal proposal = Drafters.asking(model).propose(material);

        assertThat(proposal.drafter()).isEqualTo("tiny-model");
        assertThat(proposal.notes()).isEmpty();
        assertThat(proposal.ideas())
                .extracting(Idea::text)
                .containsExactly(
                        "When Rosa Delgado gets that feeling, Rosa Delgado will call Ana Delgado every time.",
                        "Ana Delgado will come over when Rosa Delgado calls. They will cook with Mia.");
        assertThat(proposal.ideas()).extracting(Idea::owner).containsExactly(Delgados.ROSA.id(), Delgados.ANA.id());
        assertThat(proposal.ideas())
                .extracting(Idea::category)
                .containsExactly(Category.SUBSTANCE_USE, Category.SAFETY_NETWORK);
        assertThat(quoted(proposal.ideas().get(0), material))
                .containsExactly("When I get that feeling I call my sister Ana, every time");
        assertThat(quoted(proposal.ideas().get(1), material)).containsExactly("Rosa calls and I come over");
    }

    @Test
    void whatWasSentIsWhatArrivedAndHoldsNoName() {
        model.answering(ScriptedModel.saying(GOOD).build());

        Proposal proposal = Drafters.asking(model).propose(Delgados.usual().material());

        List<String> bodies = model.bodies();
        assertThat(bodies).hasSize(1).isEqualTo(proposal.sent());
        assertThat(bodies.get(0)).contains("When I get that feeling I call my sister P2, every time.");
        NoNames.in(bodies);
    }

    @Test
    void aFirstAnswerThatIsNoJsonIsSaidBackOnce() {
        model.answering(
                ScriptedModel.saying("Sure! Here are some ideas for Rosa.").build(),
                ScriptedModel.saying(GOOD).build());

        Proposal proposal = Drafters.asking(model).propose(Delgados.usual().material());

        assertThat(proposal.ideas()).hasSize(2);
        assertThat(proposal.notes()).isEmpty();
        List<String> bodies = model.bodies();
        assertThat(bodies).hasSize(2).isEqualTo(proposal.sent());
        assertThat(bodies.get(1))
                .contains("It was not one JSON object and nothing else.")
                .doesNotContain("Sure!");
        NoNames.in(bodies);
    }

    @Test
    void ideasThatLeanOnWordsNobodySaidAreDroppedAndCounted() {
        model.answering(ScriptedModel.saying("""
            {"ideas":[
             {"owner":"P1","text":"P1 will call P2.","category":"substance_use",
              "quotes":[{"line":"L1","words":"I call my sister P2"}]},
             {"owner":"P1","text":"P1 will go to church with P2.","category":"safety_network",
              "quotes":[{"line":"L2","words":"we go to church every Sunday"}]},
             {"owner":"P1","text":"P1 will call P9.","category":"safety_network",
              "quotes":[{"line":"L1","words":"I call my sister P2"}]},
             {"owner":"P1","text":"P1 will call p2.","category":"safety_network",
              "quotes":[{"line":"L7","words":"I call my sister P2"}]},
             {"owner":"P4","text":"P4 will call P2.","category":"other",
              "quotes":[{"line":"L1","words":"I call my sister P2"}]},
             {"owner":"P1","text":"P1 will <b>call</b> P2.","category":"other",
              "quotes":[{"line":"L1","words":"I call my sister P2"}]}]}""").build());

        Proposal proposal = Drafters.asking(model).propose(Delgados.usual().material());

        assertThat(proposal.ideas()).extracting(Idea::text).containsExactly("Rosa Delgado will call Ana Delgado.");
        assertThat(proposal.notes()).containsExactly("5 ideas were left out: they said things nobody said.");
        assertThat(model.bodies()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1 will call P2 and Marisol.",
                "P1 will call P2 and P3.",
                "P1 will call P2 at 5:30 p.m.",
                "P1 will call P2 on Monday.",
                "P1 will call P2 twice.",
                "P1 will call P2 by May 1st.",
                "P1 will call P2 and say “I feel bad”.",
                "P1 will call P2. P1 will go to parenting classes.",
                "P1 called P2.",
                "P1 will call P2. See www.example.com",
                "P1 will call P2 {{now}}.",
                "Rosalind will call P2.",
            })
    void whatNobodySaidIsDropped(String text) throws IOException {
        ObjectNode idea =
                JSON.createObjectNode().put("owner", "P1").put("text", text).put("category", "other");
        idea.putArray("quotes").addObject().put("line", "L1").put("words", "I call my sister P2");
        ObjectNode said = JSON.createObjectNode();
        said.putArray("ideas").add(idea).add(JSON.readTree(GOOD).path("ideas").get(0));
        model.answering(ScriptedModel.saying(said.toString()).build());

        Proposal proposal = Drafters.asking(model).propose(Delgados.usual().material());

        assertThat(proposal.ideas())
                .extracting(Idea::text)
                .containsExactly("When Rosa Delgado gets that feeling, Rosa Delgado will call Ana Delgado every time.");
        assertThat(proposal.notes()).containsExactly("1 idea was left out: it said things nobody said.");
    }

    static List<String> quoted(Idea idea, Material material) {
        return idea.quotes().stream().map(quote -> quoted(quote, material)).toList();
    }

    private static String quoted(Quote quote, Material material) {
        Line line = material.lines().stream()
                .filter(l -> l.id().equals(quote.line()))
                .findFirst()
                .orElseThrow();
        return quote.span().of(line.text());
    }
}

package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.drafting.ScriptedModel.finishing;
import static org.ownwords.drafting.ScriptedModel.raw;
import static org.ownwords.drafting.ScriptedModel.refusing;
import static org.ownwords.drafting.ScriptedModel.saying;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a model does instead of answering, the family gets the offline drafter's ideas and is told why. */
@Timeout(30)
class FailingModelTest {
    private static final String OFFLINE = " These ideas come from the offline drafter.";
    private static final String GOOD = ModelDrafterTest.GOOD;

    private final ScriptedModel model = new ScriptedModel();

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void slowHeaders() {
        model.answering(saying(GOOD).headersDelay(20, TimeUnit.SECONDS).build());
        fallsBackWithin(Duration.ofSeconds(1), "The language model did not answer in time.", 1);
    }

    @Test
    void aBodyThatDrips() {
        model.answering(
                saying(GOOD).throttleBody(10, 100, TimeUnit.MILLISECONDS).build());
        fallsBackWithin(Duration.ofSeconds(1), "The language model did not answer in time.", 1);
    }

    @Test
    void aSecondAnswerThatDripsSharesTheDeadline() {
        model.answering(
                saying("no").headersDelay(700, TimeUnit.MILLISECONDS).build(),
                saying(GOOD).throttleBody(10, 100, TimeUnit.MILLISECONDS).build());
        fallsBackWithin(Duration.ofSeconds(1), "The language model did not answer in time.", 2);
    }

    @Test
    void brokenJsonTwice() {
        model.answering(
                saying("{\"ideas\":[{\"owner\":").build(),
                saying("{\"ideas\":{}}").build());
        fallsBack("The language model's answer could not be read.", 2);
    }

    @Test
    void anEnvelopeThatIsNoJson() {
        model.answering(raw(200, "<html>Rosa Delgado</html>").build());
        fallsBack("The language model's answer could not be read.", 1);
    }

    @Test
    void anEnvelopeWithoutAnAnswer() {
        model.answering(raw(200, "{\"choices\":[]}").build());
        fallsBack("The language model's answer could not be read.", 1);
    }

    @Test
    void aRefusal() {
        model.answering(refusing("I cannot help with that.").build());
        fallsBack("The language model did not want to answer this.", 1);
    }

    @Test
    void aContentFilter() {
        model.answering(finishing("{\"ideas\":", "content_filter").build());
        fallsBack("The language model did not want to answer this.", 1);
    }

    @Test
    void anErrorOfItsOwn() {
        model.answering(raw(500, "{\"error\":{\"message\":\"P1 P2\"}}").build());
        fallsBack("The language model has a problem of its own.", 1);
    }

    @Test
    void tooManyRequests() {
        model.answering(raw(429, "{}").addHeader("Retry-After", "1").build());
        fallsBack("The language model is busy. Try again in a few minutes.", 1);
    }

    @Test
    void aKeyThatIsNotAccepted() {
        model.answering(raw(401, "{}").build());
        fallsBack("The language model did not accept the key. Check the key in the settings.", 1);
    }

    @Test
    void aModelThatIsNotThere() {
        model.answering(raw(404, "{}").build());
        fallsBack("The language model did not accept the question. Check its address and name in the settings.", 1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        ScriptedModel elsewhere = new ScriptedModel();
        model.answering(raw(307, "")
                .addHeader("Location", elsewhere.settings().baseUrl() + "/chat/completions")
                .build());
        fallsBack("The language model did not accept the question. Check its address and name in the settings.", 1);
        assertThat(elsewhere.requests()).isEmpty();
        elsewhere.close();
    }

    @Test
    void aConnectionClosedHalfWay() {
        model.answering(
                saying(GOOD).onResponseBody(new SocketEffect.CloseSocket()).build());
        fallsBack("The language model stopped in the middle of its answer.", 1);
    }

    @Test
    void aConnectionClosedAtOnce() {
        model.answering(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        fallsBack("The language model stopped in the middle of its answer.", 1);
    }

    @Test
    void nothingSaid() {
        model.answering(saying("").build());
        fallsBack("The language model gave an empty answer.", 1);
    }

    @Test
    void contentThatIsNull() {
        model.answering(finishing(null, "stop").build());
        fallsBack("The language model gave an empty answer.", 1);
    }

    @Test
    void anAnswerCutOffAtItsLength() {
        model.answering(finishing(GOOD, "length").build());
        fallsBack("The language model stopped in the middle of its answer.", 1);
    }

    @Test
    void anAnswerThatNeverSaysItIsDone() {
        model.answering(finishing(GOOD, null).build());
        fallsBack("The language model stopped in the middle of its answer.", 1);
    }

    @Test
    void anAnswerOfTwoMegabytes() {
        model.answering(saying("a".repeat(2 << 20)).build());
        fallsBack("The language model's answer was much too long.", 1);
    }

    @Test
    void tenThousandIdeas() {
        String idea = "{\"owner\":\"P1\",\"text\":\"P1 will call P2.\",\"category\":\"other\",\"quotes\":[]}";
        String flood = "{\"ideas\":[" + (idea + ",").repeat(9_999) + idea + "]}";
        model.answering(saying(flood).build(), saying(flood).build());
        fallsBack("The language model's answer could not be read.", 2);
    }

    @Test
    void onlyThingsNobodySaid() {
        String invented = """
                {"ideas":[{"owner":"P1","text":"P1 will go to 90 meetings.","category":"substance_use",
                "quotes":[{"line":"L1","words":"I go to 90 meetings"}]}]}""";
        model.answering(saying(invented).build(), saying(invented).build());
        fallsBack("The language model's ideas were left out: they said things nobody said.", 2);
    }

    @Test
    void nobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Proposal proposal = Drafters.asking(ModelSettings.of("http://127.0.0.1:" + port + "/v1", "tiny-model", null))
                .propose(Delgados.usual().material());
        assertOffline(proposal, "The language model could not be reached. Check that it is running.");
        assertThat(proposal.sent()).isEmpty();
    }

    @Test
    void calledOff() {
        model.answering(saying(GOOD).headersDelay(20, TimeUnit.SECONDS).build());
        Thread.currentThread().interrupt();
        Proposal proposal = Drafters.asking(model).propose(Delgados.usual().material());
        assertThat(Thread.interrupted()).isTrue();
        assertOffline(proposal, "The question to the language model was called off.");
    }

    private void fallsBack(String note, int requests) {
        fallsBackWithin(Duration.ofSeconds(20), note, requests);
    }

    private void fallsBackWithin(Duration deadline, String note, int requests) {
        ModelSettings settings = model.settings().within((int) deadline.toSeconds());
        long start = System.nanoTime();
        Proposal proposal = Drafters.asking(settings).propose(Delgados.usual().material());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(deadline.plusSeconds(2));
        assertOffline(proposal, note);
        List<String> bodies = model.bodies();
        assertThat(bodies).hasSize(requests).isEqualTo(proposal.sent());
        NoNames.in(bodies);
    }

    private static void assertOffline(Proposal proposal, String note) {
        assertThat(proposal.drafter()).isEqualTo("offline");
        assertThat(proposal.ideas())
                .isNotEmpty()
                .isEqualTo(
                        Drafters.offline().propose(Delgados.usual().material()).ideas());
        assertThat(proposal.notes()).containsExactly(note + OFFLINE);
    }
}

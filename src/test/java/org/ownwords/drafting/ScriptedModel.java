package org.ownwords.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server on this machine that answers like an OpenAI-compatible endpoint, as told, and keeps what it was sent. */
final class ScriptedModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final MockWebServer server = new MockWebServer();
    private final Queue<MockResponse> answers = new ConcurrentLinkedQueue<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();

    ScriptedModel() {
        server.setDispatcher(new Script());
        try {
            server.start();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    ScriptedModel answering(MockResponse... more) {
        answers.addAll(List.of(more));
        return this;
    }

    ModelSettings settings() {
        return ModelSettings.of("http://127.0.0.1:" + server.getPort() + "/v1", "tiny-model", "key-nobody-may-see")
                .within(20);
    }

    /** Every body that arrived. */
    List<String> bodies() {
        return requests().stream()
                .map(r -> r.getBody() == null ? "" : r.getBody().utf8())
                .toList();
    }

    /** Every request that arrived, also those that never got a whole answer. */
    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    static MockResponse.Builder saying(String content) {
        return finishing(content, "stop");
    }

    static MockResponse.Builder finishing(String content, String reason) {
        return envelope(content, reason, null);
    }

    static MockResponse.Builder refusing(String refusal) {
        return envelope(null, "stop", refusal);
    }

    static MockResponse.Builder raw(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    private static MockResponse.Builder envelope(String content, String reason, String refusal) {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 1)
                .put("model", "tiny-model");
        ObjectNode choice = root.putArray("choices").addObject().put("index", 0).put("finish_reason", reason);
        ObjectNode message =
                choice.putObject("message").put("role", "assistant").put("content", content);
        if (refusal != null) {
            message.put("refusal", refusal);
        }
        root.putObject("usage")
                .put("prompt_tokens", 9)
                .put("completion_tokens", 9)
                .put("total_tokens", 18);
        try {
            return raw(200, JSON.writeValueAsString(root));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** One answer after the other; the server's own queue would keep a request only once it is answered. */
    private final class Script extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            requests.add(request);
            MockResponse answer = answers.poll();
            return answer != null ? answer : raw(599, "").build();
        }
    }
}

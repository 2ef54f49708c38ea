package org.ownwords.drafting;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;

/** Asks an OpenAI-compatible endpoint and tells a whole answer from anything else. */
final class Endpoint {
    private final OpenAiChatModel model;

    Endpoint(ModelSettings settings, Wire wire) {
        model = OpenAiChatModel.builder()
                .httpClientBuilder(new Given(wire))
                .baseUrl(settings.baseUrl().toString())
                .apiKey(settings.key())
                .modelName(settings.model())
                .temperature(0.0)
                .strictJsonSchema(true)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    /**
     * The text of a finished answer.
     *
     * @throws NoAnswer for everything else
     */
    String ask(String instructions, String asked, ResponseFormat shape) {
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(instructions), UserMessage.from(asked))
                .responseFormat(shape)
                .build();
        return whole(answer(request));
    }

    private ChatResponse answer(ChatRequest request) {
        try {
            return model.chat(request);
        } catch (RuntimeException problem) {
            throw explained(problem);
        }
    }

    /** langchain4j wraps what it catches. Its own messages hold what the model said: they go no further. */
    private static NoAnswer explained(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoAnswer known) {
                return known;
            }
            if (cause instanceof ContentFilteredException) {
                return new NoAnswer(NoAnswer.Why.DECLINED);
            }
        }
        return new NoAnswer(NoAnswer.Why.UNREADABLE);
    }

    private static String whole(ChatResponse answer) {
        FinishReason reason = answer.finishReason();
        if (reason == FinishReason.CONTENT_FILTER) {
            throw new NoAnswer(NoAnswer.Why.DECLINED);
        }
        if (reason != FinishReason.STOP) {
            throw new NoAnswer(NoAnswer.Why.CUT_OFF);
        }
        String text = answer.aiMessage().text();
        if (text == null || text.isBlank()) {
            throw new NoAnswer(NoAnswer.Why.EMPTY);
        }
        return text;
    }

    /** Hands langchain4j our wire. Its time-outs are not asked for: the wire has its deadline. */
    private record Given(Wire wire) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration unused) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration unused) {
            return this;
        }

        @Override
        public HttpClient build() {
            return wire;
        }
    }
}

package org.ownwords.drafting;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The way out of the house, for one draft: keeps what was sent, ends at the deadline, follows no redirect and uses no
 * proxy. langchain4j's own client bounds neither the body's time nor its size.
 */
final class Wire implements HttpClient {
    /** Largest reply, in bytes. */
    static final int LARGEST_REPLY = 1 << 20;

    private final java.net.http.HttpClient client;
    private final Deadline deadline;
    private final List<String> sent = new ArrayList<>();

    Wire(java.net.http.HttpClient client, Deadline deadline) {
        this.client = client;
        this.deadline = deadline;
    }

    /** HTTP/1.1: over plain http the JDK else asks for h2c, at which vLLM drops the body and LM Studio hangs. */
    static java.net.http.HttpClient client() {
        return java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .proxy(java.net.http.HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** Every body that left, in order. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(plain(request), head -> new BoundedBody(LARGEST_REPLY));
        sent.add(request.body());
        try {
            return checked(answer.get(deadline.left(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            throw new NoAnswer(NoAnswer.Why.LATE);
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(NoAnswer.Why.STOPPED);
        } catch (ExecutionException failed) {
            throw explained(failed);
        } finally {
            // Does nothing to an answer that is there; else it closes the connection.
            answer.cancel(true);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("Answers are read whole, so that they can be judged whole");
    }

    private static java.net.http.HttpRequest plain(HttpRequest request) {
        var plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
        return plain.build();
    }

    private static SuccessfulHttpResponse checked(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        }
        throw new NoAnswer(
                switch (status) {
                    case 401, 403 -> NoAnswer.Why.KEY_REFUSED;
                    case 429 -> NoAnswer.Why.BUSY;
                    default -> status >= 500 ? NoAnswer.Why.BROKEN : NoAnswer.Why.REQUEST_REFUSED;
                });
    }

    private NoAnswer explained(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoAnswer known) {
                return known;
            }
            if (cause instanceof ConnectException) {
                // Nobody was there to take it: nothing left.
                sent.remove(sent.size() - 1);
                return new NoAnswer(NoAnswer.Why.UNREACHABLE);
            }
        }
        return new NoAnswer(NoAnswer.Why.CUT_OFF);
    }
}

package org.ownwords.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Does to a server what a browser or a program does, over connections that stay open, and takes the time. */
final class Visitor {
    private final HttpClient client = Child.client();
    private final Child server;

    Visitor(Child server) {
        this.server = server;
    }

    /** A GET of a page, in nanoseconds from request to the last byte. */
    long get(String path) {
        return timed(200, server.request(path));
    }

    /** A line kept as a program does it. */
    long line(String file, String words) {
        String json =
                "{\"commandId\":\"%s\",\"type\":\"keep-line\",\"id\":\"%s\",\"talk\":\"%s\",\"speaker\":\"rosa\",\"text\":\"%s\"}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID(), LongTalk.TALK.value(), words);
        return timed(
                200,
                server.request("/api/files/" + file + "/inputs")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A line kept as the talk's page does it: the answer is the parts of the page that changed. */
    long form(String file, String words) {
        String talk = LongTalk.TALK.value();
        String form =
                "type=keep-line&commandId=%s&id=%s&talk=%s&answer=talk&back=/files/%s/talks/%s&speaker=rosa&audience=&text=%s"
                        .formatted(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                talk,
                                file,
                                talk,
                                URLEncoder.encode(words, StandardCharsets.UTF_8));
        return timed(
                200,
                server.request("/files/" + file + "/do")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("HX-Request", "true")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Opens the made-up family as a file of its own. */
    void madeUp(String file) {
        timed(
                303,
                server.request("/files/made-up")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("id=" + file)));
    }

    private long timed(int status, HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        try {
            long began = System.nanoTime();
            HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
            long took = System.nanoTime() - began;
            expect(status, answer);
            return took;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}

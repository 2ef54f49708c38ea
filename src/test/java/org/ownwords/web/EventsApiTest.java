package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsApiTest {
    @TempDir
    Path folder;

    private Kitchen kitchen;
    private String cookie;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
        caller = new Caller(kitchen);
        String path = kitchen.server.startLink().replace(kitchen.url(""), "");
        cookie = caller.get(path)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        caller.open("maple");
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void tellsWhatHappenedAfterASeq() {
        caller.input("maple", "'type':'add-person','id':'rosa','name':'Rosa','role':'parent'");
        JsonNode all = Caller.json(caller.get("/api/files/maple/events")).path("events");
        assertThat(all).hasSize(3);
        JsonNode last =
                Caller.json(caller.get("/api/files/maple/events?after=2")).path("events");
        assertThat(last).hasSize(1);
        assertThat(last.get(0).path("seq").asInt()).isEqualTo(3);
        assertThat(caller.get("/api/files/maple/events?after=soon").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aListenerHearsWhatItMissedAndWhatComesWithoutAnyWords() throws Exception {
        try (Socket socket = listen("Last-Event-ID: 1\r\n")) {
            socket.setSoTimeout(10_000);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(data(in)).contains("\"seq\":2").contains("\"region\":\"family\"");
            caller.input("maple", "'type':'start-talk','id':'t','kind':'meeting'");
            assertThat(data(in)).contains("\"seq\":3").contains("\"region\":\"talk\"");
            caller.input("maple", "'type':'keep-line','talk':'t','id':'l','text':'I call my sister'");
            assertThat(data(in)).contains("\"seq\":4").doesNotContain("sister");
        }
    }

    private static String data(BufferedReader in) throws Exception {
        String line = in.readLine();
        while (!line.startsWith("data:")) {
            line = in.readLine();
        }
        return line;
    }

    private Socket listen(String header) throws Exception {
        Socket socket = new Socket("127.0.0.1", kitchen.server.port());
        String request = "GET /api/files/maple/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Cookie: " + cookie + "\r\n" + header + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}

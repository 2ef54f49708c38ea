package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    @TempDir
    Path folder;

    private Kitchen kitchen;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void withoutTheLinkNothingIsShown() {
        Caller stranger = new Caller(kitchen);
        assertThat(stranger.get("/").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/").body()).contains("start link");
        assertThat(stranger.get("/api/rules").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/files/maple").statusCode()).isEqualTo(401);
    }

    @Test
    void theLinkWorksOnce() {
        String path = kitchen.server.startLink().replace(kitchen.url(""), "");
        Caller first = new Caller(kitchen);
        HttpResponse<String> entry = first.get(path);
        assertThat(entry.statusCode()).isEqualTo(302);
        assertThat(entry.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        assertThat(first.get("/").statusCode()).isEqualTo(200);
        HttpResponse<String> second = new Caller(kitchen).get(path);
        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(second.body()).contains("used already").contains("start it again");
        assertThat(kitchen.server.startLink()).isNull();
    }

    @Test
    void whoIsInStaysInAfterAStart() throws Exception {
        String path = kitchen.server.startLink().replace(kitchen.url(""), "");
        String cookie = new Caller(kitchen)
                .get(path)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        kitchen.close();
        kitchen = new Kitchen(folder);
        assertThat(new Caller(kitchen).get("/", "Cookie", cookie).statusCode()).isEqualTo(200);
        Path sessions = folder.resolve("data/sessions");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sessions)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(sessions)).doesNotContain(cookie.split("=")[1]);
    }

    @Test
    void otherNamesAreNotAnswered() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains(" 421 ");
        assertThat(raw("GET /start HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n"))
                .contains(" 421 ");
        assertThat(raw("GET /start HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
    }

    @Test
    void anotherSiteCannotSend() {
        Caller caller = Caller.in(kitchen);
        String type = "application/json";
        String body = "{\"commandId\":\"c\",\"id\":\"oak\",\"name\":\"Oak\"}";
        assertThat(caller.post("/api/files", body, "Content-Type", type, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.post("/api/files", body, "Content-Type", type, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.post("/api/files", body, "Content-Type", type, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.post("/api/files", body, "Content-Type", type, "Origin", kitchen.url(""))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aFormCannotPassForJson() {
        Caller caller = Caller.in(kitchen);
        String body = "{\"commandId\":\"c\",\"id\":\"oak\",\"name\":\"Oak\"}";
        assertThat(caller.post("/api/files", body, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(caller.post("/files", body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        HttpResponse<String> page = Caller.in(kitchen).get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.body())
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContain(" onclick");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        int port = kitchen.server.port();
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThatThrownBy(() -> new Kitchen(other, port))
                .isInstanceOf(PortTaken.class)
                .hasMessageContaining("Port " + port)
                .hasMessageContaining("--port");
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", kitchen.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}

package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages' forms in a browser without scripts. */
class FormsTest {
    private static final String TO = "/files/maple/do";

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
        caller = Caller.in(kitchen);
        caller.open("maple");
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void aFormLeadsBackToItsPage() {
        HttpResponse<String> answer = caller.form(
                TO,
                form(
                        "type",
                        "add-person",
                        "commandId",
                        "c1",
                        "back",
                        "/files/maple",
                        "id",
                        "rosa",
                        "name",
                        "Rosa",
                        "role",
                        "PARENT",
                        "nicknames",
                        "Ro, Rosie",
                        "age",
                        "29",
                        "relation",
                        "",
                        "present",
                        "false",
                        "present",
                        "true"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/files/maple");
        assertThat(caller.get("/files/maple").body())
                .contains("Rosa")
                .contains("Ro, Rosie")
                .contains("at the table");
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        String form = form("type", "write-worry", "commandId", "c1", "id", "w", "kind", "HARM", "text", "It was dark.");
        assertThat(caller.form(TO, form).statusCode()).isEqualTo(303);
        assertThat(caller.form(TO, form).statusCode()).isEqualTo(303);
        assertThat(Caller.json(caller.get("/api/files/maple")).path("worries")).hasSize(1);
    }

    @Test
    void whatCouldNotBeKeptIsShownAgain() {
        HttpResponse<String> answer = caller.form(
                TO,
                form("type", "keep-line", "commandId", "c1", "id", "l", "talk", "none", "text", "I <b>call</b> Ana"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("I &lt;b&gt;call&lt;/b&gt; Ana").contains("That did not work");
    }

    @Test
    void aScriptGetsTheReasonAsJson() {
        HttpResponse<String> answer = caller.post(
                TO,
                form("type", "keep-line", "commandId", "c1", "id", "l", "talk", "none", "text", "I call Ana"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "HX-Request",
                "true");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Caller.json(answer).path("message").asText()).isNotBlank();
    }

    @Test
    void noFormSendsAnyoneElsewhere() {
        for (String back :
                new String[] {"https://evil.example/", "//evil.example", "/files/maple/../oak", "/files/oak"}) {
            HttpResponse<String> answer =
                    caller.form(TO, form("type", "set-circumstances", "commandId", "c" + back.length(), "back", back));
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/files/maple");
        }
    }

    @Test
    void noBoxTickedMeansNothingApplies() {
        caller.form(TO, form("type", "set-circumstances", "commandId", "c1", "flags", "DV", "flags", "ICWA"));
        assertThat(Caller.json(caller.get("/api/files/maple")).path("flags")).hasSize(2);
        caller.form(TO, form("type", "set-circumstances", "commandId", "c2"));
        assertThat(Caller.json(caller.get("/api/files/maple")).path("flags")).isEmpty();
    }

    @Test
    void aTypedLineBreakIsKeptAsOne() {
        caller.form(TO, form("type", "start-talk", "commandId", "c1", "id", "t", "kind", "MEETING", "minutes", "60"));
        caller.form(TO, form("type", "keep-line", "commandId", "c2", "id", "l", "talk", "t", "text", "one\r\ntwo"));
        assertThat(Caller.json(caller.get("/api/files/maple"))
                        .path("lines")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("one\ntwo");
    }

    @Test
    void theApartListIsNowhereInTableView() {
        caller.form(TO, form("type", "set-circumstances", "commandId", "c1", "flags", "DV"));
        caller.form(
                TO,
                form("type", "keep-apart", "commandId", "c2", "id", "a", "kind", "PLACE", "text", "Oakview Shelter"));
        assertThat(caller.get("/files/maple").body()).contains("Oakview Shelter");
        caller.form("/view", form("view", "table", "back", "/"));
        for (String path : new String[] {"", "/ideas", "/plan", "/readiness", "/papers/fridge", "/papers/full"}) {
            assertThat(caller.get("/files/maple" + path).body()).doesNotContain("Oakview");
        }
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}

package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckApiTest {
    @TempDir
    Path folder;

    @Test
    void answersWithAVerdict() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder)) {
            Caller caller = Caller.in(kitchen);
            HttpResponse<String> answer = caller.post("/api/check", """
                    {"id":"1","text":"Rosa will call Ana every night.","parent":"Rosa",
                     "context":{"plan_start":"2026-01-15","flags":["out_of_home"],
                       "people":[{"name":"Rosa","role":"parent"},{"name":"Ana","role":"network","apart":false}],
                       "utterances":[{"id":"u1","speaker":"Rosa","words":"I call Ana every night"}]}}""");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Caller.json(answer).path("id").asText()).isEqualTo("1");
            assertThat(Caller.json(answer).path("verdict").asText()).isIn("ready", "blocked");
            assertThat(Caller.json(answer).path("findings").isArray()).isTrue();
        }
    }

    @Test
    void namesWhatItDoesNotKnow() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder)) {
            Caller caller = Caller.in(kitchen);
            assertThat(field(caller, "{\"id\":\"1\"}")).isEqualTo("text");
            assertThat(field(caller, "{\"text\":\"x\",\"mood\":\"ok\"}")).isEqualTo("mood");
            assertThat(field(
                            caller, "{\"text\":\"x\",\"context\":{\"people\":[{\"name\":\"Ana\",\"role\":\"aunt\"}]}}"))
                    .isEqualTo("context.people.role");
            assertThat(field(caller, "{\"text\":\"x\",\"context\":{\"plan_start\":\"soon\"}}"))
                    .isEqualTo("context.plan_start");
        }
    }

    @Test
    void emptyEntriesArePassedOverOrNamed() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder)) {
            Caller caller = Caller.in(kitchen);
            assertThat(field(caller, "{\"text\":\"x\",\"context\":{\"people\":[null]}}"))
                    .isEqualTo("context.people");
            assertThat(field(caller, "{\"text\":\"x\",\"context\":{\"people\":[{\"role\":\"parent\"}]}}"))
                    .isEqualTo("context.people");
            assertThat(caller.post(
                                    "/api/check",
                                    "{\"text\":\"x\",\"context\":{\"flags\":[null],\"utterances\":[null,{\"words\":null}]}}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static String field(Caller caller, String body) {
        HttpResponse<String> answer = caller.post("/api/check", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        return Caller.json(answer).path("field").asText();
    }
}

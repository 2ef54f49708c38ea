package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesApiTest {
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
    void aFileIsOpenedOnceHoweverOftenItIsSent() {
        String body = "{\"commandId\":\"c1\",\"id\":\"oak\",\"name\":\"Oak\"}";
        HttpResponse<String> first = caller.post("/api/files", body);
        HttpResponse<String> again = caller.post("/api/files", body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).contains("/api/files/oak");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Caller.json(caller.get("/api/files/oak")).path("name").asText())
                .isEqualTo("Oak");
    }

    @Test
    void anInputAnswersWithWhatHappened() {
        HttpResponse<String> answer =
                caller.input("maple", "'type':'add-person','id':'rosa','name':'Rosa','role':'parent'");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer).path("events").get(0).path("type").asText())
                .isEqualTo("person-added");
        assertThat(Caller.json(answer).path("events").get(0).path("region").asText())
                .isEqualTo("family");
        assertThat(answer.body()).doesNotContain("Rosa");
        assertThat(Caller.json(caller.get("/api/files/maple"))
                        .path("people")
                        .get(0)
                        .path("role")
                        .asText())
                .isEqualTo("parent");
    }

    @Test
    void anotherBodyUnderTheSameCommandIsRefused() {
        String path = "/api/files/maple/inputs";
        caller.post(
                path,
                "{\"commandId\":\"c1\",\"type\":\"add-person\",\"id\":\"p\",\"name\":\"Ana\",\"role\":\"network\"}");
        HttpResponse<String> other = caller.post(
                path,
                "{\"commandId\":\"c1\",\"type\":\"add-person\",\"id\":\"p\",\"name\":\"Mia\",\"role\":\"child\"}");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Caller.json(other).path("code").asText()).isEqualTo("command-reused");
        assertThat(Caller.json(other).path("instead").asText()).isNotBlank();
    }

    @Test
    void aStaleEditSaysWhatToDo() {
        caller.input("maple", "'type':'add-person','id':'rosa','name':'Rosa','role':'parent'");
        String change = "'type':'change-person','id':'rosa','version':1,'name':'Rosie','role':'parent'";
        assertThat(caller.input("maple", change).statusCode()).isEqualTo(200);
        HttpResponse<String> stale = caller.input("maple", change);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Caller.json(stale).path("code").asText()).isEqualTo("stale");
        assertThat(Caller.json(stale).path("instead").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            'type':'sing'                                                      | type
            'id':'x'                                                           | type
            'type':'add-person','id':'x','name':'X'                            | role
            'type':'add-person','id':'x','name':'X','role':'aunt'              | role
            'type':'add-person','id':'x','name':'X','role':'child','mood':'ok' | mood
            'type':'add-person','id':'x','name':'X','role':'child','age':'six' | age
            'type':'add-person','id':'x','name':'X','role':'child','age':600   | age
            'type':'add-person','id':'x y','name':'X','role':'child'           | id
            'type':'add-person','id':'x','name':'  ','role':'child'            | name
            'type':'offer-draft','id':'x'                                      | type
            'type':'fail-draft','id':'x','reason':'no'                         | type
            """)
    void aBadFieldIsNamed(String fields, String field) {
        HttpResponse<String> answer = caller.input("maple", fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("field").asText()).isEqualTo(field);
        assertThat(Caller.json(answer).path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"a\":1}{\"b\":2}", "{\"a\":1,\"a\":2}", "no json at all"})
    void whatIsNotOneJsonObjectIsRefused(String body) {
        HttpResponse<String> answer = caller.post("/api/files/maple/inputs", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("malformed-json");
    }

    @Test
    void moreThanAMegabyteIsRefused() {
        HttpResponse<String> answer =
                caller.post("/api/files/maple/inputs", "{\"x\":\"" + "a".repeat(1_000_001) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/files/elm", "/api/files/elm/events", "/api/files/elm/plan.docx", "/api/files/..%2Felm"})
    void anUnknownFileIsNotFound(String path) {
        assertThat(caller.get(path).statusCode()).isEqualTo(404);
        assertThat(Caller.json(caller.get(path)).path("code").asText()).isEqualTo("unknown-file");
    }

    @Test
    void anInputForAnUnknownFileIsNotFound() {
        assertThat(caller.input("elm", "'type':'open-file','name':'Elm'").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \\\"quotes\\\"",
                "\\u202Eright to left\\u202C and \\u05d0\\u05d1",
                "\\uD83D\\uDE80 \\uD83D\\uDC68\\u200D\\uD83D\\uDC69\\u200D\\uD83D\\uDC67 e\\u0301",
                "  spaces  and\\ttabs\\nand lines  "
            })
    void whatWasTypedIsKeptExactly(String typed) throws Exception {
        caller.input("maple", "'type':'start-talk','id':'t','kind':'meeting'");
        HttpResponse<String> kept = caller.post(
                "/api/files/maple/inputs",
                "{\"commandId\":\"k\",\"type\":\"keep-line\",\"talk\":\"t\",\"id\":\"l\",\"text\":\"" + typed + "\"}");
        assertThat(kept.statusCode()).isEqualTo(200);
        String expected = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree("\"" + typed + "\"")
                .asText();
        assertThat(Caller.json(caller.get("/api/files/maple"))
                        .path("lines")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo(expected);
        assertThat(caller.get("/files/maple/talks/t").body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b", "\\ud800"})
    void whatNoPageCanShowIsRefused(String typed) {
        caller.input("maple", "'type':'start-talk','id':'t','kind':'meeting'");
        HttpResponse<String> answer =
                caller.input("maple", "'type':'keep-line','talk':'t','id':'l','text':'a" + typed + "b'");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("field").asText()).isEqualTo("text");
    }

    @Test
    void aLineOfAHundredThousandCharactersIsRefusedWithASentence() {
        caller.input("maple", "'type':'start-talk','id':'t','kind':'meeting'");
        HttpResponse<String> answer =
                caller.input("maple", "'type':'keep-line','talk':'t','id':'l','text':'" + "a".repeat(100_000) + "'");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("message").asText()).contains("100,000");
    }
}

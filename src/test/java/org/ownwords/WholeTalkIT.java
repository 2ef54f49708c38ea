package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up family's whole talk over HTTP, against the real program, from opening to the Word plan. */
class WholeTalkIT {
    private RunningJar program;
    private int commands;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        program = RunningJar.start(folder);
    }

    @AfterEach
    void stop() throws Exception {
        program.close();
    }

    @Test
    void fromTheOpeningToThePlanInTheirHands() throws Exception {
        playTheMadeUpFamily();
        String talk = file().path("talks").path(0).path("id").asText();
        String rosa = person("parent").path("id").asText();
        String worry = file().path("worries").path(0).path("id").asText();
        input("go-to", "{'talk':'%s','stage':'objectives','tap':'enough'}".formatted(talk));

        List<JsonNode> ideas = ideas();
        assertThat(ideas).hasSizeGreaterThanOrEqualTo(4);
        int accepted = 0;
        for (JsonNode idea : ideas) {
            accepted += accept(idea, rosa, worry) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThanOrEqualTo(3);

        sayBackEverything(talk);
        String plan = words("/api/files/maple/plan.docx");
        for (JsonNode objective : file().path("objectives")) {
            assertThat(plan).contains(objective.path("text").asText());
        }
        assertThat(plan).contains(file().path("worries").path(0).path("goal").asText());
        input("close-talk", "{'talk':'%s'}".formatted(talk));
    }

    private void playTheMadeUpFamily() throws Exception {
        try (InputStream yaml = WholeTalkIT.class.getResourceAsStream("/families/maple.yaml")) {
            for (JsonNode step : new YAMLMapper().readTree(yaml)) {
                ObjectNode body = step.deepCopy();
                body.put("commandId", "c" + ++commands);
                if (step.path("type").asText().equals("open-file")) {
                    body.remove("type");
                    body.put("id", "maple");
                    assertThat(program.post("/api/files", body.toString()).statusCode())
                            .isEqualTo(201);
                } else {
                    HttpResponse<String> answer = program.post("/api/files/maple/inputs", body.toString());
                    assertThat(answer.statusCode())
                            .as(step + " → " + answer.body())
                            .isEqualTo(200);
                }
            }
        }
    }

    private List<JsonNode> ideas() {
        input("request-draft", "{'id':'d1'}");
        return await().atMost(Duration.ofSeconds(30)).until(this::offered, ideas -> !ideas.isEmpty());
    }

    private List<JsonNode> offered() throws Exception {
        List<JsonNode> ideas = new ArrayList<>();
        file().path("candidates").forEach(ideas::add);
        return ideas;
    }

    /** The family keeps it, the worker accepts it; what blocks is set aside with a reason. */
    private boolean accept(JsonNode idea, String by, String worry) {
        String id = idea.path("id").asText();
        input("keep-idea", "{'id':'%s','version':1,'by':['%s']}".formatted(id, by));
        HttpResponse<String> answer =
                send("accept-idea", "{'candidate':'%s','version':2,'id':'o-%s','worry':'%s'}".formatted(id, id, worry));
        if (answer.statusCode() == 200) {
            return true;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        input("set-idea-aside", "{'id':'%s','version':2,'by':['%s'],'reason':'Later'}".formatted(id, by));
        return false;
    }

    private void sayBackEverything(String talk) throws Exception {
        int line = 0;
        input("go-to", "{'talk':'%s','stage':'say_it_back'}".formatted(talk));
        for (JsonNode objective : file().path("objectives")) {
            for (JsonNode part : objective.path("parts")) {
                input(
                        "say-back",
                        "{'objective':'%s','version':1,'person':'%s','answer':'yes','talk':'%s','line':'b%d','words':'I will do that'}"
                                .formatted(objective.path("id").asText(), part.asText(), talk, line++));
            }
        }
    }

    private JsonNode file() throws Exception {
        return program.json("/api/files/maple");
    }

    private JsonNode person(String role) throws Exception {
        for (JsonNode person : file().path("people")) {
            if (person.path("role").asText().equals(role)) {
                return person;
            }
        }
        throw new AssertionError("nobody is a " + role);
    }

    private String words(String path) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(program.bytes(path)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private void input(String type, String fields) {
        HttpResponse<String> answer = send(type, fields);
        assertThat(answer.statusCode())
                .as(type + " " + fields + " → " + answer.body())
                .isEqualTo(200);
    }

    private HttpResponse<String> send(String type, String fields) {
        String body = "{'commandId':'c%d','type':'%s',%s".formatted(++commands, type, fields.substring(1));
        return program.post("/api/files/maple/inputs", body.replace('\'', '"'));
    }
}

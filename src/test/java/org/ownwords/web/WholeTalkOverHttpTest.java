package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up family's talk, over HTTP, from where it stands to the Word plan. */
class WholeTalkOverHttpTest {
    private static final String FILE = "maple";

    @TempDir
    Path folder;

    private Caller caller;

    @Test
    void fromTheHalfDoneTalkToTheWordPlan() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder)) {
            caller = Caller.in(kitchen);
            assertThat(caller.form("/files/made-up", "id=" + FILE).statusCode()).isEqualTo(303);
            String talk = file().path("talks").get(0).path("id").asText();
            does("'type':'go-to','talk':'%s','stage':'preferred_future'".formatted(talk));
            does("'type':'keep-line','talk':'%s','id':'next','speaker':'rosa','wording':'exact',".formatted(talk)
                    + "'text':'Every Sunday I will walk to the park with Mia and Ana'");
            does("'type':'give-number','talk':'%s','id':'n9','dimension':'confidence','speaker':'ana','value':8"
                    .formatted(talk));
            does("'type':'request-draft','id':'d1'");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !file().path("candidates").isEmpty());
            String text = acceptFirstThatMay();
            sayBack(text);
            XWPFDocument plan = new XWPFDocument(new ByteArrayInputStream(
                    caller.bytes("/api/files/" + FILE + "/plan.docx").body()));
            try (XWPFWordExtractor words = new XWPFWordExtractor(plan)) {
                assertThat(words.getText())
                        .contains(text)
                        .contains("Rosa Delgado")
                        .contains("Draft");
            }
        }
    }

    /** Keeps and accepts the first idea that no check blocks; its text. */
    private String acceptFirstThatMay() {
        for (JsonNode idea : file().path("candidates")) {
            String id = idea.path("id").asText();
            String owner = idea.path("idea").path("owner").asText();
            does("'type':'keep-idea','id':'%s','version':1,'by':['%s']".formatted(id, owner));
            HttpResponse<String> accepted = caller.input(
                    FILE, "'type':'accept-idea','candidate':'%s','version':2,'id':'o1','worry':'danger'".formatted(id));
            if (accepted.statusCode() == 200) {
                return idea.path("idea").path("text").asText();
            }
            assertThat(Caller.json(accepted).path("code").asText()).startsWith("blocked");
        }
        throw new AssertionError("Every idea is blocked: " + file().path("candidates"));
    }

    private void sayBack(String text) {
        JsonNode objective = file().path("objectives").get(0);
        assertThat(objective.path("text").asText()).isEqualTo(text);
        for (JsonNode part : objective.path("parts")) {
            does("'type':'say-back','objective':'o1','version':1,'person':'%s','answer':'yes'"
                    .formatted(part.asText()));
        }
        assertThat(file().path("agreements").path("o1"))
                .isNotEmpty()
                .allMatch(answer -> answer.asText().equals("yes"));
    }

    private void does(String input) {
        HttpResponse<String> answer = caller.input(FILE, input);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode file() {
        return Caller.json(caller.get("/api/files/" + FILE));
    }
}

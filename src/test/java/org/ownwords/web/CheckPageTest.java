package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.document.Docx;
import org.ownwords.document.Handed;

/** The page that looks over a current plan, in a browser without scripts. */
class CheckPageTest {
    private static final String PLAN = "1. Mother will complete a parenting class.\r\n"
            + "2. Mother will attend therapy.\r\n"
            + "3. When Tasha wants to drink, she will call Ana.";

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private Caller caller;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
        caller = Caller.in(kitchen);
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void fromHomeToALookAtThePlan() {
        assertThat(caller.get("/").body()).contains("href=\"/check\"").contains("href=\"/rules\"");
        assertThat(caller.get("/check").body())
                .contains("enctype=\"multipart/form-data\"")
                .contains("Nothing is kept");
        String page = look(PLAN).body();
        assertThat(page)
                .contains("3 objectives: 2 only ask someone to go somewhere; 1 says what anyone could see.")
                .contains("Good start: number 3 already")
                .contains("href=\"/rules#O07\"")
                .contains("What will Tasha do at home with what is learned there")
                .contains("For numbers 1 and 2")
                .contains("<mark class=\"block\">Mother");
    }

    @Test
    void aFileIsReadBelowWhatWasPasted() {
        byte[] docx = Docx.of(Docx.p("Father will attend AA.") + Docx.point("Ana will call Tasha every night."))
                .bytes();
        String page = caller.upload("/check", Map.of("text", "Mother will attend therapy.", "parents", "Tasha"), docx)
                .body();
        assertThat(page)
                .contains("3 objectives:")
                .contains(
                        "Mother will attend therapy.\n\nFather will attend AA.\n\n• Ana will call Tasha every night.");
    }

    @Test
    void aFileThatCannotBeReadLosesNothing() {
        HttpResponse<String> answer = caller.upload(
                "/check", Map.of("text", "Mother will attend therapy.", "others", "Ana, aunt"), "%PDF-1.4".getBytes());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("This is a PDF.")
                .contains("What you pasted is still here.")
                .contains("Mother will attend therapy.")
                .contains("Ana, aunt");
    }

    @Test
    void aFileThatIsTooLargeLosesNothing() {
        HttpResponse<String> answer = caller.upload(
                "/check", Map.of("text", "Mother will attend therapy."), new byte[Handed.LARGEST + 2_000_000]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than 4 megabytes").contains("Mother will attend therapy.");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        assertThat(look("").body()).contains("Paste some text first");
        assertThat(form("/check", "text", PLAN, "start", "soon").body())
                .contains("“soon” is no day")
                .contains("3 objectives");
        assertThat(form("/check", "text", PLAN, "others", "x".repeat(101)).body())
                .contains("One of the names is too long")
                .contains("x".repeat(101));
        assertThat(form("/check", "text", "Tasha will call Ana. ".repeat(6_000)).body())
                .contains("The first 100,000 characters are looked at");
        assertThat(look("Rosa llamará a su hermana Ana todas las noches antes de acostarse, y Ana vendrá.")
                        .body())
                .contains("This does not read like English");
    }

    @Test
    void aClickPutsTheNameIn_everywhereIfWanted_andCanBeTakenBack() {
        String page = look(PLAN).body();
        String button = button(page, "all:");
        String changed =
                form("/check", "text", PLAN, "parents", "Tasha", "do", button).body();
        assertThat(changed)
                .contains("1. Tasha will complete a parenting class.\n2. Tasha will attend therapy.")
                .contains("Changed in 2 places.");
        Matcher click = Pattern.compile("name=\"click\" value=\"([^\"]*)\"").matcher(changed);
        assertThat(click.find()).isTrue();
        String text = "1. Tasha will complete a parenting class.\n2. Tasha will attend therapy.\n"
                + "3. When Tasha wants to drink, she will call Ana.";
        assertThat(form("/check", "text", text, "parents", "Tasha", "click", click.group(1), "do", "undo")
                        .body())
                .contains("1. Mother will complete a parenting class.\n2. Mother will attend therapy.")
                .contains("Taken back.");
        assertThat(form("/check", "text", "No more of it.", "click", click.group(1), "do", "undo")
                        .body())
                .contains("No more of it.")
                .contains("nothing was changed");
    }

    @Test
    void aClickThatFitsNoMoreChangesNothing() {
        for (String button : new String[] {"9:0:6", "1:0:6", "1:99:100", "all:x", "x:y:z", ":::", ""}) {
            assertThat(form("/check", "text", "Tasha will call Ana every night.", "parents", "Tasha", "do", button)
                            .body())
                    .as(button)
                    .contains("Tasha will call Ana every night.");
        }
    }

    @Test
    void theSameAsAWordFile() {
        HttpResponse<byte[]> word = caller.formBytes("/check/plan.docx", encoded("text", PLAN, "parents", "Tasha"));
        assertThat(word.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".docx");
        assertThat(Handed.read(word.body()))
                .isInstanceOfSatisfying(
                        Handed.Text.class,
                        handed -> assertThat(handed.text())
                                .contains(
                                        "3 objectives: 2 only ask someone to go somewhere; 1 says what anyone could see.")
                                .contains("What will Tasha do at home"));
    }

    /** What may lie in the folder for passing files is looked at by {@code KeepsNothingIT}. */
    @Test
    void nothingIsKept() throws IOException {
        look("Mother will attend warm-up.");
        var unused = caller.formBytes("/check/plan.docx", encoded("text", "Mother will attend warm-up."));
        Map<String, String> data = bytes(folder);
        look(PLAN);
        caller.upload(
                "/check",
                Map.of("text", PLAN),
                Docx.of(Docx.p("Father will attend AA.")).bytes());
        caller.upload("/check", Map.of("text", PLAN), new byte[Handed.LARGEST + 10]);
        caller.formBytes("/check/plan.docx", encoded("text", PLAN));
        assertThat(bytes(folder)).isEqualTo(data);
    }

    @Test
    void inTableViewNeitherWhatWasTypedNorWhatWasFoundIsShown() {
        caller.form("/view", "view=table&back=%2F");
        for (String body : new String[] {
            caller.get("/check").body(),
            look(PLAN).body(),
            form("/check/plan.docx", "text", PLAN).body(),
            caller.upload("/check", Map.of("text", PLAN), new byte[0]).body()
        }) {
            assertThat(body).contains("Table view is on").doesNotContain("parenting class");
        }
        assertThat(caller.get("/rules").body()).contains("Every rule");
    }

    @Test
    void anotherSiteCannotPostHere_norAFileElsewhere() {
        assertThat(caller.post(
                                "/check",
                                "text=x",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Origin",
                                "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.post("/files", "x", "Content-Type", "multipart/form-data; boundary=x")
                        .statusCode())
                .isEqualTo(415);
        assertThat(caller.post("/check", "x", "Content-Type", "multipart/form-data")
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Caller(kitchen).form("/check", "text=x").statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsToBeKeptApartStandsOnNoPaper() {
        String form = encoded("text", PLAN, "parents", "Tasha", "violence", "true", "apart", "Steve Young");
        assertThat(Handed.read(caller.formBytes("/check/plan.docx", form).body()))
                .isInstanceOfSatisfying(
                        Handed.Text.class, t -> assertThat(t.text()).doesNotContain("Steve"));
    }

    private HttpResponse<String> look(String plan) {
        return form("/check", "text", plan, "parents", "Tasha", "others", "Ana, sister", "do", "check");
    }

    private HttpResponse<String> form(String to, String... fields) {
        return caller.form(to, encoded(fields));
    }

    private static String encoded(String... fields) {
        return Caller.encoded(fields);
    }

    private static String button(String page, String start) {
        Matcher button = Pattern.compile("value=\"(" + start + "[^\"]*)\"").matcher(page);
        assertThat(button.find()).isTrue();
        return button.group(1);
    }

    /** Every file below, by a hash of its content. */
    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), hash(file)));
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static String hash(Path file) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

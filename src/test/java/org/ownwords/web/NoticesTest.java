package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told that a line may be a safety concern: the worker, and a program of the worker's. */
class NoticesTest {
    private static final String TALK = "/files/willow/talks/t1";
    private static final String MESSAGE = "This may be a safety concern";

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private Caller caller;

    @BeforeEach
    void aTalk() throws Exception {
        kitchen = new Kitchen(folder);
        caller = Caller.in(kitchen);
        caller.open("willow");
        input("'type':'add-person','id':'rosa','name':'Rosa','role':'parent'");
        input("'type':'start-talk','id':'t1','kind':'meeting'");
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void aProgramIsTold_withoutTheWords() {
        assertThat(keep("l1", "I call my sister every night")).doesNotContain("notices");
        assertThat(keep("l2", "I saved up all my pills for tonight"))
                .contains("\"notices\":[{")
                .contains(MESSAGE)
                .contains("\"line\":\"l2\"")
                .doesNotContain("pills");
    }

    @Test
    void aCorrectionDoesNotTakeItBack() {
        keep("l1", "I saved up all my pills for tonight");
        input("'type':'correct-line','id':'l1','version':1,'text':'I saved up','wording':'noted'");
        assertThat(caller.get(TALK).body()).contains(MESSAGE).contains("mark-concern");
    }

    @Test
    void noPaperAndNoTableHasIt() {
        keep("l1", "I saved up all my pills for tonight");
        assertThat(caller.form("/view", "view=table&back=%2F").statusCode()).isEqualTo(303);
        assertThat(List.of(TALK, TALK + "/now?after=3", TALK + "/lines/l1", "/files/willow/plan"))
                .allSatisfy(page -> assertThat(caller.get(page).body())
                        .doesNotContain(MESSAGE)
                        .doesNotContain("mark-concern"));
        assertThat(keep("l2", "I want to die")).doesNotContain("notices");
        assertThat(caller.form("/view", "view=full&back=%2F").statusCode()).isEqualTo(303);
        assertThat(List.of("/papers/fridge", "/papers/full", "/plan", "/ideas"))
                .allSatisfy(page ->
                        assertThat(caller.get("/files/willow" + page).body()).doesNotContain(MESSAGE));
    }

    private String keep(String id, String words) {
        return input("'type':'keep-line','talk':'t1','id':'" + id + "','speaker':'rosa','text':'" + words + "'");
    }

    private String input(String fields) {
        HttpResponse<String> answer = caller.input("willow", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}

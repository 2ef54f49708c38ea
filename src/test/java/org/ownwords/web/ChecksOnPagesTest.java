package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules say of ideas and steps: marked, explained, and mended with one click where one is enough. */
class ChecksOnPagesTest {
    private static final String FILE = "/files/willow";

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private Caller caller;

    @BeforeEach
    void anIdeaWithoutAName() throws Exception {
        kitchen = new Kitchen(folder);
        caller = Caller.in(kitchen);
        caller.open("willow");
        input("'type':'add-person','id':'rosa','name':'Rosa','role':'parent'");
        input("'type':'add-person','id':'ana','name':'Ana','role':'network'");
        input(
                "'type':'write-worry','id':'w1','kind':'danger','text':'Rosa may drink.','goal':'Someone sober is there.'");
        input("'type':'start-talk','id':'t1','kind':'meeting'");
        input("'type':'keep-line','talk':'t1','id':'l1','speaker':'rosa','text':'I call Ana every night'");
        input("'type':'write-idea','id':'c1','owner':'rosa','text':'Mom will call Ana every night.',"
                + "'category':'safety_network','quotes':[{'line':'l1','version':1,'span':{'start':0,'end':22}}]");
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void anIdeaIsMendedWithOneClick() {
        assertThat(caller.get(FILE + "/ideas").body())
                .contains("<mark class=\"block\">Mom<sup>1</sup></mark> will call Ana every night.")
                .contains("Use “Rosa”")
                .contains("value=\"Rosa will call Ana every night.\"")
                .contains("href=\"/rules#O02\"");
        var answer = caller.form(
                FILE + "/do",
                Caller.encoded(
                        "type", "change-idea",
                        "commandId", "c9",
                        "id", "c1",
                        "version", "1",
                        "text", "Rosa will call Ana every night."));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(caller.get(FILE + "/ideas").body())
                .doesNotContain("<mark")
                .contains("Rosa will call Ana every night.");
    }

    @Test
    void aStepShowsItsChecks_butNotAtTheTable() {
        input("'type':'keep-idea','id':'c1','version':1,'by':['rosa']");
        input("'type':'accept-idea','candidate':'c1','version':2,'id':'o1','worry':'w1',"
                + "'waiver':{'by':'Sam','reason':'They call her so.'}");
        assertThat(caller.get(FILE + "/plan").body())
                .contains("<mark class=\"block\">Mom<sup>1</sup></mark>")
                .contains("Use “Rosa”")
                .contains("New words mean asking everyone again.");
        caller.form("/view", "view=table&back=%2F");
        assertThat(caller.get(FILE + "/plan").body())
                .contains("Mom will call Ana every night.")
                .doesNotContain("<mark")
                .doesNotContain("/rules#")
                .doesNotContain("Use “Rosa”");
    }

    private void input(String fields) {
        HttpResponse<String> answer = caller.input("willow", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

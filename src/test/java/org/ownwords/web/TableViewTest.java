package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen lies on the kitchen table: what must not be seen there, though it stands in lines, ideas and steps. */
class TableViewTest {
    private static final String FILE = "/files/willow";
    private static final String TALK = FILE + "/talks/t1";
    private static final List<String> PAGES = List.of(
            "/",
            FILE,
            FILE + "/people/steve",
            FILE + "/worries/w1",
            TALK,
            TALK + "/lines?before=99",
            TALK + "/lines/rosas",
            FILE + "/ideas",
            FILE + "/plan",
            FILE + "/readiness",
            FILE + "/papers/fridge",
            FILE + "/papers/full");

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private Caller caller;

    @BeforeEach
    void aFamilyWithAStep() throws Exception {
        kitchen = new Kitchen(folder);
        caller = Caller.in(kitchen);
        caller.open("willow");
        input("'type':'add-person','id':'rosa','name':'Rosa','role':'parent'");
        input("'type':'add-person','id':'mia','name':'Mia','role':'child'");
        input("'type':'add-person','id':'ana','name':'Ana','role':'network'");
        input(
                "'type':'write-worry','id':'w1','kind':'danger','text':'Rosa may drink.','goal':'Someone sober is there.'");
        input("'type':'start-talk','id':'t1','kind':'meeting'");
        input(
                "'type':'keep-line','talk':'t1','id':'mias','speaker':'mia','text':'she sings to me in the car every Monday'");
        input("'type':'set-audience','id':'mias','version':1,'audience':'team','childAgreed':true");
        input("'type':'write-idea','id':'c1','owner':'rosa','text':'Rosa will sing to Mia every Monday.',"
                + "'category':'parenting','quotes':[{'line':'mias','version':2,'span':{'start':0,'end':26}}]");
        input("'type':'keep-idea','id':'c1','version':1,'by':['rosa']");
        input("'type':'accept-idea','candidate':'c1','version':2,'id':'o1','worry':'w1'");
        assertThat(caller.form("/view", "view=table&back=%2F").statusCode()).isEqualTo(303);
    }

    @AfterEach
    void end() {
        kitchen.close();
    }

    @Test
    void whatAChildTakesBack_isGoneFromTheTable() {
        assertThat(caller.get(FILE + "/plan").body()).contains("sings to me");
        assertThat(caller.get(TALK).body()).contains("sings to me");

        input("'type':'set-audience','id':'mias','version':2,'audience':'worker'");

        assertThat(PAGES).allSatisfy(page -> assertThat(caller.get(page).body()).doesNotContain("sings to me"));
        String changes = caller.get(TALK + "/now?after=12").body();
        assertThat(changes).doesNotContain("sings to me").contains("<li id=\"line-mias\" hx-swap-oob=\"delete\"></li>");
    }

    @Test
    void whoIsKeptApart_isOnNoPage() {
        input("'type':'keep-line','talk':'t1','id':'rosas','speaker':'rosa','text':'Steve waits at Miller Park'");
        input("'type':'reword-objective','id':'o1','version':1,'text':'When Steve calls, Rosa will sing to Mia.'");
        assertThat(caller.get(FILE + "/plan").body()).contains("Steve");
        input("'type':'set-circumstances','flags':['dv']");
        input("'type':'keep-apart','id':'a1','kind':'person','text':'Steve Miller'");
        input("'type':'keep-apart','id':'a2','kind':'place','text':'Miller Park'");
        input("'type':'add-person','id':'steve','name':'Steve','role':'parent'");

        assertThat(PAGES)
                .allSatisfy(page -> assertThat(caller.get(page).body())
                        .doesNotContain("Steve")
                        .doesNotContain("Miller Park"));
        assertThat(caller.get(FILE + "/plan").body()).contains("This step is not shown in table view.");
    }

    private void input(String fields) {
        HttpResponse<String> answer = caller.input("willow", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

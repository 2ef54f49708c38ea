package org.ownwords.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Outcome;
import org.ownwords.conversation.Input;
import org.ownwords.plan.FileId;

/** What the pages' forms send. Every change is one form with one command, so sending it twice does it once. */
final class Forms {
    private final Desk desk;
    private final TalkPage talks;
    private final List<Input> sample;

    Forms(Desk desk, TalkPage talks, List<Input> sample) {
        this.desk = desk;
        this.talks = talks;
        this.sample = sample;
    }

    /** POST /files/made-up: opens the made-up family that comes with the program. */
    void madeUp(Context ctx) {
        Form form = Form.read(Body.bytes(ctx));
        FileId file = new FileId(String.valueOf(form.get("id")));
        int number = 0;
        for (Input input : sample) {
            desk.submit(ctx, file, "made-up-" + ++number, input);
        }
        ctx.redirect("/files/" + file, HttpStatus.SEE_OTHER);
    }

    /** POST /files: opens a new file. */
    void open(Context ctx) {
        Form form = Form.read(Body.bytes(ctx));
        FileId file = new FileId(String.valueOf(form.get("id")));
        var unused = desk.submit(ctx, file, form.input());
        ctx.redirect("/files/" + file, HttpStatus.SEE_OTHER);
    }

    /** POST /files/{file}/do: any input. */
    void submit(Context ctx) {
        FileId file = desk.open(ctx).file().id();
        Form form = Form.read(Body.bytes(ctx));
        ctx.attribute(Form.class.getName(), form);
        ObjectNode input = form.input();
        Outcome.Done done = desk.submit(ctx, file, input);
        if (Htmx.asks(ctx) && "talk".equals(form.get("answer"))) {
            talks.changes(ctx, file, form.get("talk"), done.events());
            return;
        }
        String back = back(file, form.get("back"));
        if (Htmx.asks(ctx) && form.get("goes") != null) {
            Htmx.go(ctx, back);
            return;
        }
        ctx.redirect(back, HttpStatus.SEE_OTHER);
    }

    /** Only to a page of the same file, so that no form can send anyone elsewhere. */
    private static String back(FileId file, @Nullable String wanted) {
        String home = "/files/" + file;
        if (wanted == null || !wanted.matches("[A-Za-z0-9/_?=-]+")) {
            return home;
        }
        return wanted.startsWith(home + "/") ? wanted : home;
    }
}

package org.ownwords.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.casework.Outcome;
import org.ownwords.conversation.CaseFile;
import org.ownwords.plan.FileId;

/** Files for programs: open one, read one, send it an input. */
final class FilesApi {
    private final Desk desk;
    private final Watch watch;

    FilesApi(Desk desk, Watch watch) {
        this.desk = desk;
        this.watch = watch;
    }

    /** POST /api/files {commandId, id, name} */
    void create(Context ctx) {
        ObjectNode body = Body.json(ctx);
        FileId id = new FileId(Body.take(body, "id"));
        body.put("type", "open-file");
        Outcome.Done done = desk.submit(ctx, id, body);
        ctx.status(201).header("Location", "/api/files/" + id);
        Json.send(ctx, answer(id, done));
    }

    /** GET /api/files/{file} */
    void read(Context ctx) {
        Json.send(ctx, view(desk.open(ctx).file()));
    }

    /** POST /api/files/{file}/inputs {commandId, type, …} */
    void input(Context ctx) {
        ObjectNode body = Body.json(ctx);
        FileId id = desk.open(ctx).file().id();
        Outcome.Done done = desk.submit(ctx, id, body);
        Map<String, Object> answer = answer(id, done);
        List<Map<String, String>> notices = watch.in(desk.open(id).file(), done.events());
        if (!notices.isEmpty() && !Pages.table(ctx)) {
            answer.put("notices", notices);
        }
        Json.send(ctx, answer);
    }

    private static Map<String, Object> answer(FileId id, Outcome.Done done) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("seq", done.seq());
        answer.put("events", done.events().stream().map(EventView::of).toList());
        return answer;
    }

    private static Map<String, Object> view(CaseFile file) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", file.id());
        view.put("name", file.name());
        view.put("seq", file.seq());
        view.put("people", file.people().byId().values());
        view.put("flags", file.people().flags());
        view.put("apart", file.people().apart().values());
        view.put("steps", file.people().steps());
        view.put("worries", file.worries().byId().values());
        view.put("talks", file.talks().byId().values());
        view.put("asks", file.talks().asks().values());
        view.put("lines", file.lines());
        view.put("numbers", file.talks().numbers().values());
        view.put("drafts", file.plan().drafts().values());
        view.put("candidates", file.plan().candidates().values());
        view.put("objectives", file.plan().objectives().values());
        view.put("orderVersion", file.plan().orderVersion());
        view.put("agreements", file.dossier().agreements());
        view.put("dates", file.plan().dates());
        view.put("issued", file.plan().issued());
        return view;
    }
}

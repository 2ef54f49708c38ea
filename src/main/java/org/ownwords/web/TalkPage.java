package org.ownwords.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Casework;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.KeptLine;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Talk;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.LineId;
import org.ownwords.plan.TalkId;

/** The talk: one question above, lines, one input. */
final class TalkPage {
    private final Desk desk;
    private final Casework casework;
    private final Pages pages;
    private final Clock clock;
    private final Watch watch;

    TalkPage(Desk desk, Casework casework, Pages pages, Clock clock, Watch watch) {
        this.desk = desk;
        this.casework = casework;
        this.pages = pages;
        this.clock = clock;
        this.watch = watch;
    }

    /** GET /files/{file}/talks/{talk} */
    void show(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        Talk talk = talk(file, ctx.pathParam("talk"));
        TalkView view = view(ctx, file, talk, Integer.MAX_VALUE);
        pages.show(ctx, "talk", pages.frame(ctx, "Talk", "talk", file), Map.of("view", view));
    }

    /** GET /files/{file}/talks/{talk}/lines?before=: the lines that come before the one of that number. */
    void earlier(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        int before = number(ctx, "before");
        TalkView view = view(ctx, file, talk(file, ctx.pathParam("talk")), before - 1);
        if (Htmx.asks(ctx)) {
            pages.fragment(ctx, "earlier", Map.of("view", view));
            return;
        }
        pages.show(ctx, "talk", pages.frame(ctx, "Talk", "talk", file), Map.of("view", view));
    }

    /** GET /files/{file}/talks/{talk}/lines/{line}: one line, to be mended. */
    void line(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        Talk talk = talk(file, ctx.pathParam("talk"));
        List<LineView> found = only(file, talk, Pages.table(ctx), Set.of(new LineId(ctx.pathParam("line"))));
        if (found.isEmpty()) {
            throw Stop.unknownPage();
        }
        TalkView view = view(ctx, file, talk, Integer.MAX_VALUE);
        boolean open = !"done".equals(ctx.queryParam("as"));
        pages.show(
                ctx,
                "line-page",
                pages.frame(ctx, "A line", "talk", file),
                Map.of("view", view, "line", found.get(0), "open", open));
    }

    /** GET /files/{file}/talks/{talk}/now?after=: what a following window lacks. */
    void now(Context ctx) {
        FileId file = Desk.file(ctx);
        changes(ctx, file, ctx.pathParam("talk"), casework.after(file, number(ctx, "after")));
    }

    /** The parts of the page that those events changed. */
    void changes(Context ctx, FileId id, @Nullable String talkId, List<Recorded> events) {
        CaseFile file = desk.open(id).file();
        Talk talk = talk(file, talkId == null ? "" : talkId);
        TalkView view = view(ctx, file, talk, Integer.MAX_VALUE);
        Set<LineId> kept = new LinkedHashSet<>();
        Set<LineId> changed = new LinkedHashSet<>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof TalkEvent.LineKept line) {
                kept.add(line.line().id());
            } else if (recorded.event() instanceof TalkEvent.LineChanged line) {
                changed.add(line.line().id());
            }
        }
        changed.removeAll(kept);
        List<LineView> shown = only(file, talk, view.table(), changed);
        shown.forEach(line -> changed.remove(line.line().id()));
        Htmx.seq(ctx, file.seq());
        pages.fragment(
                ctx,
                "talk-changes",
                Map.of("view", view, "kept", only(file, talk, view.table(), kept), "changed", shown, "gone", changed));
    }

    /** The lines of those ids, with the numbers they have on this screen. */
    private List<LineView> only(CaseFile file, Talk talk, boolean table, Set<LineId> ids) {
        List<KeptLine> kept = TalkView.lines(file, talk, table);
        List<LineView> lines = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (ids.contains(kept.get(i).newest().id())) {
                lines.add(LineView.of(file, kept.get(i), i + 1, !table && watch.concerns(file, kept.get(i))));
            }
        }
        return lines;
    }

    private TalkView view(Context ctx, CaseFile file, Talk talk, int before) {
        return TalkView.of(
                file,
                talk,
                casework.suggestions(file.id(), talk.id()),
                clock.instant(),
                Pages.table(ctx),
                before,
                watch);
    }

    private static Talk talk(CaseFile file, String id) {
        try {
            Talk talk = file.talks().byId().get(new TalkId(id));
            if (talk != null) {
                return talk;
            }
        } catch (Invalid e) {
            // No talk has such an id.
        }
        throw Stop.unknownPage();
    }

    private static int number(Context ctx, String name) {
        try {
            return Integer.parseInt(String.valueOf(ctx.queryParam(name)));
        } catch (NumberFormatException e) {
            throw new Invalid(name, "“%s” must be a number.".formatted(name));
        }
    }
}

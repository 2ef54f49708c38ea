package org.ownwords.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.current.CurrentPlans;
import org.ownwords.current.Known;
import org.ownwords.current.LookOver;
import org.ownwords.document.Handed;
import org.ownwords.document.LookPapers;
import org.ownwords.document.LookWord;
import org.ownwords.rules.Messages;

/**
 * A current plan, looked over with its worker (SG 82). Nothing is kept here: no file, no log, no session; what was typed
 * goes to and fro with the page.
 */
final class CheckPage {
    /** A file, the longest text in the widest letters, and the rest of the form. */
    private static final int LONGEST = Handed.LARGEST + 1_000_000;

    private final CurrentPlans plans;
    private final LookPapers papers;
    private final LookWord word;
    private final Pages pages;
    private final Words words;

    CheckPage(CurrentPlans plans, Messages messages, Pages pages) {
        this.plans = plans;
        this.papers = new LookPapers(messages);
        this.word = new LookWord(messages);
        this.pages = pages;
        this.words = new Words(messages);
    }

    /** GET /check */
    void show(Context ctx) {
        if (!putAway(ctx)) {
            page(ctx, CheckTyped.NOTHING, null, null);
        }
    }

    /** POST /check: looks over what was pasted or chosen, changes what a click asks for, takes it back. */
    void check(Context ctx) {
        if (putAway(ctx)) {
            return;
        }
        Posted posted = Posted.read(ctx, LONGEST);
        CheckTyped typed = CheckTyped.of(posted.form());
        if (posted.cut()) {
            last(ctx);
        }
        if (posted.cut() && posted.file().length == 0) {
            ctx.status(413);
            form(ctx, typed, words.say("check.body.too-large"));
            return;
        }
        if (posted.file().length > 0) {
            Handed handed = posted.cut() ? new Handed.Unreadable(Handed.Why.TOO_LARGE) : Handed.read(posted.file());
            if (handed instanceof Handed.Unreadable unreadable) {
                refuse(ctx, typed, unreadable.why());
                return;
            }
            typed = typed.with(((Handed.Text) handed).text());
        }
        String button = posted.form().get("do");
        if (button != null && !button.equals("check")) {
            click(ctx, typed, button);
            return;
        }
        page(ctx, typed, missing(typed), null);
    }

    /** POST /check/plan.docx: the same as a Word file, made anew from what is posted. */
    void word(Context ctx) {
        if (putAway(ctx)) {
            return;
        }
        CheckTyped typed = CheckTyped.of(Posted.read(ctx, LONGEST).form());
        if (typed.text().isBlank()) {
            page(ctx, typed, words.say("check.none"), null);
            return;
        }
        byte[] docx = word.of(papers.of(plans.look(typed.text(), typed.known(plans.lexicon()))));
        ctx.contentType(PaperPage.WORD)
                .header("Content-Disposition", "attachment; filename=\"a-look-at-the-plan.docx\"")
                .result(docx);
    }

    private void refuse(Context ctx, CheckTyped typed, Handed.Why why) {
        String kept = typed.text().isBlank() ? "" : " " + words.say("upload.lost-nothing");
        ctx.status(why == Handed.Why.TOO_LARGE ? 413 : 400);
        form(ctx, typed, words.say("upload." + why.code()) + kept);
    }

    private void click(Context ctx, CheckTyped typed, String button) {
        if (button.equals("undo")) {
            undo(ctx, typed);
            return;
        }
        boolean everywhere = button.startsWith("all:");
        String name = everywhere ? button.substring(4) : button;
        Mends mends = new Mends(plans.look(typed.text(), typed.known(plans.lexicon())));
        Mends.Mend mend = mends.named(name);
        if (mend == null) {
            page(ctx, typed, words.say("check.moved"), null);
            return;
        }
        Click click = Click.put(typed.text(), everywhere ? mend.places() : List.of(mend.place()), mend.text());
        page(
                ctx,
                typed.withClick(click.text(), click.written()),
                null,
                words.count("check.changed", click.places().size()));
    }

    private void undo(Context ctx, CheckTyped typed) {
        List<String> clicks = new ArrayList<>(typed.clicks());
        String last = clicks.isEmpty() ? null : clicks.remove(clicks.size() - 1);
        String back = last == null ? null : Click.takenBack(typed.text(), last);
        if (back == null) {
            page(ctx, typed.with(typed.text(), clicks), words.say("check.moved"), null);
        } else {
            page(ctx, typed.with(back, clicks), null, words.say("check.undone"));
        }
    }

    private @Nullable String missing(CheckTyped typed) {
        if (typed.text().isBlank()) {
            return words.say("check.none");
        }
        if (!typed.start().isEmpty() && typed.day() == null) {
            return words.say("check.start.bad", "text", typed.start());
        }
        if (typed.hasBadName(plans.lexicon())) {
            return words.say("check.name.bad");
        }
        if (!plans.readsAsEnglish(typed.text())) {
            return words.say("check.not-english");
        }
        return typed.text().length() > LookOver.LONGEST
                ? words.say("check.too-long", "count", "%,d".formatted(LookOver.LONGEST))
                : null;
    }

    private void page(Context ctx, CheckTyped typed, @Nullable String problem, @Nullable String news) {
        if (typed.text().isBlank()) {
            form(ctx, typed, problem);
            return;
        }
        Known known = typed.known(plans.lexicon());
        LookOver look = plans.look(typed.text(), known);
        show(ctx, new CheckView(typed, problem, news, known.people(), papers.of(look), new Mends(look)));
    }

    private void form(Context ctx, CheckTyped typed, @Nullable String problem) {
        Known known = typed.known(plans.lexicon());
        show(ctx, new CheckView(typed, problem, null, known.people(), null, null));
    }

    private void show(Context ctx, CheckView view) {
        Frame frame = pages.frame(ctx, words.say("check.title"), "", null);
        pages.show(ctx, "check", frame, Map.of("view", view, "words", words));
    }

    /** A family at the table sees nothing of it: neither what was typed nor what was found. */
    private boolean putAway(Context ctx) {
        boolean table = Pages.table(ctx);
        if (table) {
            last(ctx);
            Frame frame = pages.frame(ctx, words.say("check.title"), "", null);
            pages.show(ctx, "check-table", frame, Map.of("words", words));
        }
        return table;
    }

    /** What was sent is not read to its end, so the connection is no good for another question: say so. */
    private static void last(Context ctx) {
        ctx.header("Connection", "close");
    }
}

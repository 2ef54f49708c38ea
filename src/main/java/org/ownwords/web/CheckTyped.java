package org.ownwords.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.current.Clean;
import org.ownwords.current.Known;
import org.ownwords.plan.Invalid;
import org.ownwords.text.Lexicon;

/**
 * What stands in the form of the page that checks a current plan. It goes to and fro with the page: the server keeps
 * nothing of it.
 *
 * @param clicks what clicks changed, the last one last, so that each can be taken back
 */
public record CheckTyped(
        String text, String parents, String others, String start, boolean violence, String apart, List<String> clicks) {
    static final CheckTyped NOTHING = new CheckTyped("", "", "", "", false, "", List.of());

    public CheckTyped {
        clicks = List.copyOf(clicks);
    }

    static CheckTyped of(Form form) {
        return new CheckTyped(
                Clean.text(form.text("text")),
                Clean.text(form.text("parents")).strip(),
                Clean.text(form.text("others")).strip(),
                Clean.text(form.text("start")).strip(),
                "true".equals(form.get("violence")),
                Clean.text(form.text("apart")).strip(),
                form.all("click"));
    }

    /** The same with a file's text below what was pasted. */
    CheckTyped with(String file) {
        String more = Clean.text(file).strip();
        return with(text.isBlank() ? more : text.stripTrailing() + "\n\n" + more, clicks);
    }

    CheckTyped with(String newText, List<String> newClicks) {
        return new CheckTyped(newText, parents, others, start, violence, apart, newClicks);
    }

    CheckTyped withClick(String newText, String click) {
        List<String> more = new ArrayList<>(clicks);
        more.add(click);
        return with(newText, more);
    }

    /** The day it names; null when none is named, or it is no day. */
    @Nullable
    LocalDate day() {
        try {
            return start.isEmpty() ? null : LocalDate.parse(start);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What is known, or nothing when a name cannot be one. */
    Known known(Lexicon lexicon) {
        try {
            return Known.of(lexicon, parents, others, day(), violence, apart);
        } catch (Invalid e) {
            return Known.of(lexicon, "", "", day(), violence, "");
        }
    }

    boolean hasBadName(Lexicon lexicon) {
        try {
            var unused = Known.of(lexicon, parents, others, null, violence, apart);
            return false;
        } catch (Invalid e) {
            return true;
        }
    }
}

package org.ownwords.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.ownwords.casework.Casework;

/** The list of files, and how to begin one. */
final class HomePage {
    private final Casework casework;
    private final Pages pages;
    private final boolean sample;
    private final Words words;

    HomePage(Casework casework, Pages pages, boolean sample, Words words) {
        this.casework = casework;
        this.pages = pages;
        this.sample = sample;
        this.words = words;
    }

    /** GET / */
    void show(Context ctx) {
        // Other families' files are nobody's business at the table.
        var files = Pages.table(ctx) ? List.of() : casework.files();
        pages.show(
                ctx,
                "home",
                pages.frame(ctx, "Your files", "", null),
                Map.of("files", files, "sample", sample, "words", words));
    }
}

package org.ownwords.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.ownwords.conversation.CaseFile;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.WorryId;

/** Who belongs to the family, what applies, why the agency is there, and the talks. None of it is for table view. */
final class FamilyPage {
    private final Desk desk;
    private final Pages pages;

    FamilyPage(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** GET /files/{file} */
    void show(Context ctx) {
        show(ctx, "family", "Family", desk.open(ctx).file(), Map.of());
    }

    /** GET /files/{file}/people/{person}: one person, to be changed. */
    void person(Context ctx) {
        var file = desk.open(ctx).file();
        var person = file.people().byId().get(id(ctx, "person", PersonId::new));
        if (person == null) {
            throw Stop.unknownPage();
        }
        show(ctx, "person-page", "A person", file, Map.of("person", person));
    }

    /** GET /files/{file}/worries/{worry}: one worry, to be changed. */
    void worry(Context ctx) {
        var file = desk.open(ctx).file();
        var worry = file.worries().byId().get(id(ctx, "worry", WorryId::new));
        if (worry == null) {
            throw Stop.unknownPage();
        }
        show(ctx, "worry-page", "A worry", file, Map.of("worry", worry));
    }

    private void show(Context ctx, String template, String title, CaseFile file, Map<String, Object> more) {
        if (putAway(ctx, file)) {
            return;
        }
        Map<String, Object> values = new HashMap<>(more);
        values.put("file", file);
        pages.show(ctx, template, pages.frame(ctx, title, "family", file), values);
    }

    /** In table view none of these pages is shown. */
    private boolean putAway(Context ctx, CaseFile file) {
        boolean table = Pages.table(ctx);
        if (table) {
            pages.show(ctx, "table", pages.frame(ctx, "Table view", "", file), Map.of("file", file));
        }
        return table;
    }

    private static <T> T id(Context ctx, String name, Function<String, T> make) {
        try {
            return make.apply(ctx.pathParam(name));
        } catch (Invalid e) {
            throw Stop.unknownPage();
        }
    }
}

package org.ownwords.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.current.LookOver;
import org.ownwords.current.Looked;
import org.ownwords.plan.Span;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rewrite;

/** The changes that a click can make in a plan that was looked over. */
public record Mends(LookOver look) {

    /**
     * One change.
     *
     * @param button its name, as the form sends it: objective, start and end of the words
     * @param old the words that go
     * @param text what comes in their place; empty when nothing does
     * @param places everywhere the same change is offered
     */
    public record Mend(String button, String old, String text, List<Span> places) {}

    /** The change that a finding offers; null when it offers none, or its words are not in one piece in the plan. */
    public @Nullable Mend of(int objective, Finding finding) {
        Looked looked = look.objectives().get(objective - 1);
        Rewrite rewrite = finding.rewrite();
        Span span = rewrite == null ? null : looked.passage().within(rewrite.start(), rewrite.end());
        if (rewrite == null || span == null) {
            return null;
        }
        String old = looked.text().substring(rewrite.start(), rewrite.end());
        return new Mend(
                objective + ":" + rewrite.start() + ":" + rewrite.end(),
                old,
                rewrite.text(),
                places(old, rewrite.text()));
    }

    /** The change that a button stands for; null when the text was changed since. */
    @Nullable
    Mend named(String button) {
        for (Looked looked : look.objectives()) {
            for (Finding finding : looked.findings()) {
                Mend mend = of(looked.number(), finding);
                if (mend != null && mend.button().equals(button)) {
                    return mend;
                }
            }
        }
        return null;
    }

    /** Where one button's change lies in the plan. */
    @Nullable
    Span place(String button) {
        String[] parts = button.split(":");
        return look.objectives()
                .get(Integer.parseInt(parts[0]) - 1)
                .passage()
                .within(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private List<Span> places(String old, String text) {
        List<Span> places = new ArrayList<>();
        for (Looked looked : look.objectives()) {
            for (Finding finding : looked.findings()) {
                Rewrite rewrite = finding.rewrite();
                boolean same = rewrite != null
                        && rewrite.text().equals(text)
                        && looked.text()
                                .substring(rewrite.start(), rewrite.end())
                                .equals(old);
                Span span = same ? looked.passage().within(rewrite.start(), rewrite.end()) : null;
                if (span != null && !places.contains(span)) {
                    places.add(span);
                }
            }
        }
        return places;
    }
}

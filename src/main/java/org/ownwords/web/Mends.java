package org.ownwords.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ownwords.current.LookOver;
import org.ownwords.current.Looked;
import org.ownwords.plan.Span;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rewrite;

/** The changes that a click can make in a plan that was looked over. */
public final class Mends {
    private final LookOver look;
    private final Map<Change, TreeSet<Span>> places = new HashMap<>();

    /** These words become those. */
    private record Change(String old, String text) {}

    /**
     * One change.
     *
     * @param button its name, as the form sends it: objective, start and end of the words
     * @param place where it stands in the plan
     * @param text what comes there; empty when nothing does
     * @param places everywhere the same change is offered
     */
    public record Mend(String button, Span place, String text, List<Span> places) {
        public Mend {
            places = List.copyOf(places);
        }
    }

    Mends(LookOver look) {
        this.look = look;
        for (Looked looked : look.objectives()) {
            for (Finding finding : looked.findings()) {
                Rewrite rewrite = finding.rewrite();
                Span place = rewrite == null ? null : within(looked, rewrite);
                if (rewrite != null && place != null) {
                    places.computeIfAbsent(change(looked, rewrite), c -> new TreeSet<>())
                            .add(place);
                }
            }
        }
    }

    /** The change that a finding offers; null when it offers none, or its words are not in one piece in the plan. */
    public @Nullable Mend of(int objective, Finding finding) {
        Looked looked = look.objectives().get(objective - 1);
        Rewrite rewrite = finding.rewrite();
        Span place = rewrite == null ? null : within(looked, rewrite);
        if (rewrite == null || place == null) {
            return null;
        }
        return new Mend(
                objective + ":" + rewrite.start() + ":" + rewrite.end(),
                place,
                rewrite.text(),
                List.copyOf(places.getOrDefault(change(looked, rewrite), new TreeSet<>())));
    }

    /** The change that a button stands for; null when the text was changed since. */
    @Nullable
    Mend named(String button) {
        for (Looked looked : look.objectives()) {
            for (Finding finding : looked.findings()) {
                Rewrite rewrite = finding.rewrite();
                if (rewrite != null && button.equals(looked.number() + ":" + rewrite.start() + ":" + rewrite.end())) {
                    return of(looked.number(), finding);
                }
            }
        }
        return null;
    }

    private static @Nullable Span within(Looked looked, Rewrite rewrite) {
        return looked.passage().within(rewrite.start(), rewrite.end());
    }

    private static Change change(Looked looked, Rewrite rewrite) {
        return new Change(looked.text().substring(rewrite.start(), rewrite.end()), rewrite.text());
    }
}

package org.ownwords.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the forms of verbs: the listed ones by spelling, any other by its ending. */
final class Verbs {
    private final Map<String, VerbForm> forms = new HashMap<>();
    private final Map<String, Set<String>> particles = new HashMap<>();
    private final Set<String> seen;

    /** The verbs of plans, for the rules. */
    Verbs(Lexicon lexicon) {
        this(lexicon, List.of("irregular-verbs"), List.of("verbs-seen", "verbs-other"));
    }

    /** All verbs of these lists; of two with one spelling, the first listed counts. */
    private Verbs(Lexicon lexicon, List<String> irregulars, List<String> regulars) {
        for (String entry : lexicon.list("particle-verbs")) {
            int space = entry.lastIndexOf(' ');
            particles
                    .computeIfAbsent(entry.substring(0, space), verb -> new HashSet<>())
                    .add(entry.substring(space + 1));
        }
        seen = lexicon.list("verbs-seen");
        Set<String> irregular = new HashSet<>();
        irregulars.forEach(list -> irregular(lexicon.list(list), irregular));
        for (String list : regulars) {
            for (String base : lexicon.list(list)) {
                add(base, base, VerbForm.BASE);
                present(base);
                if (!irregular.contains(base)) {
                    Spelling.pasts(base).forEach(past -> add(past, base, VerbForm.PAST | VerbForm.PARTICIPLE));
                }
            }
        }
        List.of("am", "is", "are").forEach(be -> forms.put(be, new VerbForm("be", VerbForm.THIRD)));
        List.of("was", "were").forEach(be -> forms.put(be, new VerbForm("be", VerbForm.PAST)));
        forms.put("has", new VerbForm("have", VerbForm.THIRD));
    }

    /** Every verb that a family may use of what it does. Of many the word alone does not tell whether it is one. */
    static Verbs spoken(Lexicon lexicon) {
        return new Verbs(
                lexicon,
                List.of("irregular-verbs", "ear-irregular-verbs"),
                List.of("verbs-seen", "verbs-other", "verbs-doing", "verbs-saying", "ear-verbs-more"));
    }

    private void irregular(Set<String> entries, Set<String> known) {
        for (String entry : entries) {
            String[] parts = entry.split(" ");
            parts[0] = parts[0].intern();
            known.add(parts[0]);
            add(parts[0], parts[0], VerbForm.BASE);
            add(parts[1], parts[0], VerbForm.PAST);
            add(parts[2], parts[0], VerbForm.PARTICIPLE);
            present(parts[0]);
        }
    }

    private void present(String base) {
        add(Spelling.third(base), base, VerbForm.THIRD);
        Spelling.ings(base).forEach(ing -> add(ing, base, VerbForm.ING));
    }

    /** A spelling keeps the verb it was given first; more forms of the same verb add up. */
    private void add(String form, String base, int kind) {
        forms.merge(
                form.intern(),
                new VerbForm(base, kind),
                (old, more) ->
                        old.base().equals(more.base()) ? new VerbForm(old.base(), old.forms() | more.forms()) : old);
    }

    /** All spellings of the listed verbs. */
    Set<String> spellings() {
        return forms.keySet();
    }

    /** The known verb of this spelling, or null. */
    @Nullable
    VerbForm form(String key) {
        VerbForm form = forms.get(key);
        if (form == null && key.endsWith("in'")) {
            form = forms.get(key.substring(0, key.length() - 1) + "g");
        }
        if (form == null && key.length() > 5 && key.startsWith("re-")) {
            form = forms.get(key.substring(3));
        }
        return form;
    }

    /** The base of a word that must be a verb, known or not. */
    String base(String key) {
        VerbForm form = form(key);
        return form == null ? Spelling.stem(key) : form.base();
    }

    /** Whether the doing could be seen or heard by anyone. */
    boolean seen(String base) {
        return seen.contains(base);
    }

    boolean takes(String base, String particle) {
        Set<String> taken = particles.get(base);
        return taken != null && taken.contains(particle);
    }
}

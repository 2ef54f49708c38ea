package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs: from what was said to the base form, and from that to he, she or it. */
public final class Conjugation {
    private final Verbs verbs;

    /** What form a word can be. */
    enum Kind {
        BASE(VerbForm.BASE),
        THIRD(VerbForm.THIRD),
        PAST(VerbForm.PAST),
        ING(VerbForm.ING),
        PARTICIPLE(VerbForm.PARTICIPLE);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }
    }

    public Conjugation(Lexicon lexicon) {
        this(new Verbs(lexicon));
    }

    Conjugation(Verbs verbs) {
        this.verbs = verbs;
    }

    /** The base form of a word that can be a verb, else null. */
    public @Nullable String base(String lower) {
        VerbForm form = verbs.form(lower);
        return form == null ? null : form.base();
    }

    /** What he, she or it does: call, calls; be, is. */
    public static String third(String base) {
        return Spelling.third(base);
    }

    /** The past as it can be spelt: planned, and "planed" where stress decides. Irregular verbs are not known here. */
    public static List<String> pasts(String base) {
        return Spelling.pasts(base);
    }

    /** The form in -ing as it can be spelt. */
    public static List<String> ings(String base) {
        return Spelling.ings(base);
    }

    /** Whether the bare word is more likely an act than a thing or a place ("back", "own"). */
    boolean plainAct(String base) {
        return verbs.seen(base);
    }

    boolean is(String lower, Kind kind) {
        VerbForm form = verbs.form(lower);
        return form != null && form.can(kind.bit);
    }

    /** The first form the word can be, or null where it is no verb. */
    @Nullable
    Kind kind(String lower) {
        VerbForm form = verbs.form(lower);
        if (form != null) {
            for (Kind kind : Kind.values()) {
                if (form.can(kind.bit)) {
                    return kind;
                }
            }
        }
        return null;
    }
}

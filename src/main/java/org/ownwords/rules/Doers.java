package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** Who does what, with "they" put back to those it stands for. */
record Doers(Cast cast) {
    private static final Set<String> MANY = Set.of("they", "we", "both");

    /** How many acts back "they" may reach. */
    private static final int REACH = 6;

    /** The doers of one act of the text. */
    List<Mention> of(int index) {
        Duty duty = duties().get(index);
        Mention only = duty.subjects().size() == 1 ? duty.subject() : null;
        return only != null && MANY.contains(cast.word(only)) ? meant(index, only) : duty.subjects();
    }

    private List<Duty> duties() {
        return cast.subject().analysis().duties();
    }

    /** The last company before it; else everyone spoken of in that sentence and the one before. */
    private List<Mention> meant(int index, Mention they) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (company(duties().get(i).subjects())) {
                return duties().get(i).subjects();
            }
        }
        List<Mention> all = cast.subject().analysis().mentions();
        int end = Inside.after(all, Mention::span, they.span().start() - 1);
        List<Mention> found = new ArrayList<>();
        for (int i = Math.max(0, end - REACH); i < end; i++) {
            Mention mention = all.get(i);
            if (!mention.possessive() && mention.kind() != Mention.Kind.PRONOUN) {
                found.add(mention);
            }
        }
        return found.isEmpty() ? List.of(they) : found;
    }

    private boolean company(List<Mention> subjects) {
        return subjects.size() > 1
                || subjects.size() == 1 && cast.subject().words("kin-plurals").contains(cast.word(subjects.get(0)));
    }
}

package org.ownwords.rules;

import java.util.Optional;
import java.util.Set;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Lexicon;

/**
 * One objective, read once, with what is known around it.
 *
 * @param agency the agency's own data
 */
public record Subject(Analysis analysis, Context context, Lexicon lexicon, AgencyIndex agency) {
    public String text() {
        return analysis.text();
    }

    /** The span of an absence. */
    Span whole() {
        return new Span(0, text().length());
    }

    Set<String> words(String list) {
        return lexicon.list(list);
    }

    /** Whose objective it is, if the context says so or has only one parent. */
    Optional<Person> owner() {
        if (context.owner() != null) {
            return context.roster().people().stream()
                    .filter(p -> p.id().equals(context.owner()))
                    .findFirst();
        }
        var parents = context.roster().people().stream()
                .filter(p -> p.role() == Role.PARENT)
                .toList();
        return parents.size() == 1 ? Optional.of(parents.get(0)) : Optional.empty();
    }
}

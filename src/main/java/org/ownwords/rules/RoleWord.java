package org.ownwords.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;

/** "Mom", "the father", "parents" where a name belongs (quick guide 265). Someone else's mom and quoted speech pass. */
final class RoleWord implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("role-word", "O02", "QG 265");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "unnamed");
    }

    @Override
    public List<Hit> check(Subject subject) {
        RoleUse use = new RoleUse(subject);
        return subject.analysis().mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.ROLE_WORD && use.insteadOfName(m))
                .map(m -> hit(subject, m))
                .toList();
    }

    private static Hit hit(Subject subject, Mention mention) {
        String word = mention.span().of(subject.text());
        String name = name(subject, mention, word);
        if (name.isEmpty()) {
            return new Hit(Severity.BLOCK, mention.span(), "unnamed", Map.of("word", word));
        }
        Map<String, String> slots = Map.of("word", word, "name", name);
        return new Hit(Severity.BLOCK, mention.span(), "", slots, inPlaceOf(subject, mention.span(), name));
    }

    /** "The birth mother" goes whole, and "the parents' room" gets the ending a name has. */
    private static Rewrite inPlaceOf(Subject subject, Span word, String name) {
        Tokens tokens = subject.tokens();
        int itself = tokens.first(word);
        int first = itself;
        while (tokens.is("role-fronts", first - 1)) {
            first--;
        }
        int start = first == itself ? word.start() : tokens.span(first, itself).start();
        String text = subject.text();
        boolean bare = text.startsWith("'", word.end()) || text.startsWith("’", word.end());
        boolean ended = bare && (word.end() + 1 == text.length() || !Character.isLetter(text.charAt(word.end() + 1)));
        return ended ? new Rewrite(start, word.end() + 1, name + "’s") : new Rewrite(start, word.end(), name);
    }

    private static String name(Subject subject, Mention mention, String word) {
        if (mention.person() != null) {
            return mention.person().name();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Role role = lower.startsWith("minor") ? Role.CHILD : Role.PARENT;
        List<Person> meant = subject.context().roster().people().stream()
                .filter(p -> p.role() == role)
                .toList();
        boolean all = lower.endsWith("s") && meant.size() > 1;
        if (all) {
            return meant.stream().map(Person::name).collect(Collectors.joining(" and "));
        }
        return meant.size() == 1 ? meant.get(0).name() : "";
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Mom will call Ana every night at eight.",
                        "Every Friday the father will wash the school shirts.",
                        "When Leo cries, the birth mother will pick him up and walk with him.",
                        "The client will put her pills in the locked box every morning.",
                        "On Fridays Ana will cook soup for mom.",
                        "Each night the parent will text Ana a picture of dinner.",
                        "Birth father will sweep the steps every Monday and call Ana.",
                        "WHEN LEO IS SICK, MOTHER WILL CALL ANA THAT NIGHT."),
                List.of(
                        "Tasha will talk to Pat, a mom of four, every Sunday.",
                        "Tasha will call Leo's foster mom every Monday and ask how he slept.",
                        "Every night Tasha will tell Leo, “Your mommy loves you.”",
                        "Tasha will write about growing up with a dad who drank, once a week.",
                        "Leo can call his grandmother when he is scared.",
                        "Every night Tasha will be the mom who reads, and Ana will hear it on the phone.",
                        "Father Tom opens the chapel on Sundays, and Tasha will sit there with him.",
                        "Tasha, Leo's mother, will call Ana every Friday.",
                        "On Mother's Day Tasha will bake with Ana.",
                        "Tasha will check the parent portal with Ana each Friday and sign what is there.",
                        "After her last client on Fridays Tasha will hand her tips to Ana."));
    }
}

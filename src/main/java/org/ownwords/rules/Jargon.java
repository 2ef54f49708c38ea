package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * Words of the office, the court and the clinic that a family would not say (quick guide 221), with the plain word to put
 * in their place. What someone of the family said themselves passes; so do quoted words and the names of places.
 */
final class Jargon implements ObjectiveRule {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    @Override
    public Card card() {
        return Card.objective("jargon", "O11", "QG 221");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "hint", "compound");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        Terms terms = subject.vocabulary().jargon();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Term term = terms.at(subject, i);
            if (term != null) {
                int last = i + term.words().length - 1;
                if (!term.isPlain() && counts(subject, tokens, i, last)) {
                    hits.add(hit(subject, tokens, i, last, term));
                }
                i = last;
            } else if (compound(subject, tokens.get(i).lower()) && counts(subject, tokens, i, i)) {
                Span span = tokens.get(i).span();
                hits.add(new Hit(Severity.WARN, span, "compound", Map.of("word", span.of(subject.text()))));
            }
        }
        return hits;
    }

    /** "Trauma-informed", "strength-based": made by an office, whatever stands before the hyphen. */
    private static boolean compound(Subject subject, String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 1
                && subject.words("jargon-tails").contains(word.substring(hyphen + 1))
                && !subject.words("jargon-tails-fine").contains(word);
    }

    private static boolean counts(Subject subject, List<Token> tokens, int first, int last) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        // "Validate Leo's feelings": someone within the term is no name for it.
        Span begins = tokens.get(first).span();
        return !subject.analysis().quoted(span)
                && !subject.agency().allows(span.of(subject.text()).toLowerCase(Locale.ROOT))
                && !isName(tokens, first, last)
                && subject.analysis().mentions().stream()
                        .noneMatch(m -> m.span().overlaps(begins) && named(subject, m))
                && !said(subject, span.of(subject.text()));
    }

    /** A name, or a role that another rule changes into one; "the minor" is the law's word whoever it stands for. */
    private static boolean named(Subject subject, Mention mention) {
        return switch (mention.kind()) {
            case NAME -> true;
            case ROLE_WORD ->
                !mention.span().of(subject.text()).toLowerCase(Locale.ROOT).startsWith("minor");
            case PRONOUN, KIN, STRANGER -> false;
        };
    }

    /** "Family Reunification Center": all in capitals within a sentence is the name of something. */
    private static boolean isName(List<Token> tokens, int first, int last) {
        boolean opens = first == 0
                || tokens.get(first - 1).sentence() != tokens.get(first).sentence();
        if (opens && first == last || shouted(tokens, first)) {
            return false;
        }
        return tokens.subList(first, last + 1).stream()
                .allMatch(t -> Character.isUpperCase(t.text().codePointAt(0)));
    }

    private static boolean shouted(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean said(Subject subject, String words) {
        List<Context.Utterance> utterances = subject.context().utterances();
        return utterances != null
                && utterances.stream()
                        .anyMatch(u -> Spoken.of(u.words())
                                .normal()
                                .contains(Spoken.of(words).normal()));
    }

    private static Hit hit(Subject subject, List<Token> tokens, int first, int last, Term term) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        Map<String, String> slots = Map.of("word", span.of(subject.text()), "plain", term.plain());
        Rewrite rewrite = term.swap() ? rewrite(tokens, first, span, term) : null;
        return new Hit(Severity.WARN, span, term.swap() ? "" : "hint", slots, rewrite);
    }

    /** The plain word as it is written there, with the "a" or "an" before it put right; null where the ending does not fit. */
    private static @Nullable Rewrite rewrite(List<Token> tokens, int first, Span span, Term term) {
        Token token = tokens.get(first);
        boolean ended = !term.text().endsWith("s")
                && tokens.get(first + term.words().length - 1).lower().endsWith("'s");
        String plain = ended ? term.plain() + "’s" : term.plain();
        if (shouted(tokens, first)) {
            return Rewrite.of(span, plain.toUpperCase(Locale.ROOT));
        }
        Token before = first > 0 ? tokens.get(first - 1) : null;
        if (before != null && ARTICLES.contains(before.lower())) {
            return plain.startsWith("the ") || plain.startsWith("a ")
                    ? null
                    : new Rewrite(before.span().start(), span.end(), article(before, plain) + " " + plain);
        }
        boolean own = before != null
                && plain.startsWith("the ")
                && (before.lower().equals("the") || before.lower().endsWith("'s"));
        String written = own ? plain.substring("the ".length()) : plain;
        return Rewrite.of(span, Character.isUpperCase(token.text().codePointAt(0)) ? capital(written) : written);
    }

    private static String article(Token before, String plain) {
        String article = "aeiou".indexOf(plain.charAt(0)) >= 0 && !plain.startsWith("use") ? "an" : "a";
        return Character.isUpperCase(before.text().codePointAt(0)) ? capital(article) : article;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public Examples examples() {
        return JargonExamples.ALL;
    }
}

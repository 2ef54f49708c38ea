package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * Short letters that stand for words (quick guide 221). Those of the agency's list block, also typed small in a note
 * ("her cws worker"); those that doctors and schools taught every family warn, and so do unknown ones. Letters that
 * everyone says (TV), people's names (JJ), letters explained beside it and text typed in capitals pass.
 */
final class Acronym implements ObjectiveRule {
    private static final int LONGEST_UNKNOWN = 6;

    @Override
    public Card card() {
        return Card.objective("acronym", "O10", "QG 221");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "unknown");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        List<Hit> hits = new ArrayList<>();
        boolean looked = false;
        boolean shouting = false;
        for (int i = 0; i < tokens.size(); i++) {
            String letters = Letters.of(tokens.get(i));
            if (letters != null && !looked) {
                looked = true;
                shouting = shouting(tokens);
            }
            Hit hit = letters == null ? typedSmall(subject, tokens, i) : inCapitals(subject, shouting, i, letters);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private static @Nullable Hit inCapitals(Subject subject, boolean shouting, int at, String letters) {
        List<Token> tokens = subject.analysis().tokens();
        String plain = plain(subject, letters);
        boolean unknown = plain == null;
        boolean dotted = tokens.get(at).text().indexOf('.') >= 0;
        if (unknown && (letters.length() > LONGEST_UNKNOWN || dotted || common(subject, letters))
                || passes(subject, tokens, at, letters)
                || shouting
                        && (unknown || subject.words("letters-that-are-words").contains(letters))) {
            return null;
        }
        Token token = tokens.get(at);
        if (plain == null) {
            return new Hit(Severity.WARN, token.span(), "unknown", Map.of("word", token.text()));
        }
        boolean taught = subject.words("letters-families-know").contains(letters);
        return known(taught ? Severity.WARN : Severity.BLOCK, token, plain);
    }

    /** "cws" can be nothing else; "sw" only after "her", and "aa" only before "meeting". */
    private static @Nullable Hit typedSmall(Subject subject, List<Token> tokens, int at) {
        Term term = subject.vocabulary().typedSmall().at(subject, at);
        if (term == null) {
            return null;
        }
        int last = at + term.words().length - 1;
        for (int i = at; i <= last; i++) {
            String plain = plain(subject, singular(subject, tokens.get(i)));
            if (plain != null) {
                return small(subject, tokens, i) ? known(Severity.BLOCK, tokens.get(i), plain) : null;
            }
        }
        return null;
    }

    private static String singular(Subject subject, Token token) {
        String word = Terms.bare(token.lower());
        boolean many = word.endsWith("s") && plain(subject, word) == null;
        return many ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean small(Subject subject, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return Character.isLowerCase(token.text().charAt(0))
                && !subject.analysis().quoted(token.span())
                && !isName(subject, token)
                && !explained(tokens, at)
                && !subject.agency().allows(singular(subject, token));
    }

    private static Hit known(Severity severity, Token token, String plain) {
        return new Hit(severity, token.span(), "", Map.of("word", token.text(), "plain", plain));
    }

    private static @Nullable String plain(Subject subject, String letters) {
        String own = subject.agency().plain(letters).orElse(null);
        return own == null ? subject.vocabulary().acronyms().get(letters) : own;
    }

    /** A word that people write in capitals for its weight: "will NOT", "every DAY". */
    private static boolean common(Subject subject, String letters) {
        return subject.vocabulary().isCommon(letters);
    }

    private static boolean passes(Subject subject, List<Token> tokens, int at, String letters) {
        Token token = tokens.get(at);
        return subject.agency().allows(letters)
                || everyday(subject.words("everyday-letters"), tokens, at, letters)
                || isName(subject, token)
                || isInitials(subject, token, letters)
                || explained(tokens, at)
                || Inside.one(subject.blanks(), b -> b, token.span());
    }

    /** "TV"; "the ER", which is the emergency room; "SW 4th", a street; "Reno, MI", a state. */
    private static boolean everyday(Set<String> everyday, List<Token> tokens, int at, String letters) {
        boolean street = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
        return everyday.contains(letters)
                || everyday.contains(beside(tokens, at - 1) + " " + letters)
                || everyday.contains(letters + " " + beside(tokens, at + 1))
                || street && everyday.contains(letters + " #");
    }

    private static String beside(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** More than half of the words are in capitals: then capitals tell nothing. */
    private static boolean shouting(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 1) {
                words++;
                capitals += Letters.inCapitals(token.text()) ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 2 > words;
    }

    private static boolean isName(Subject subject, Token token) {
        Span span = token.span();
        Mention mention = subject.analysis().mention(span);
        return mention != null && mention.kind() == Mention.Kind.NAME;
    }

    /** "TJ will drive": two letters who do something are someone. */
    private static boolean isInitials(Subject subject, Token token, String letters) {
        boolean joined = letters.indexOf('j') >= 0;
        return letters.length() == 2
                && plain(subject, letters) == null
                && (joined || isStranger(subject.analysis().mention(token.span())));
    }

    private static boolean isStranger(@Nullable Mention mention) {
        return mention != null && mention.kind() == Mention.Kind.STRANGER;
    }

    /** "The emergency room (ER)" or "ER (the emergency room)". */
    private static boolean explained(List<Token> tokens, int at) {
        String after = beside(tokens, at + 1);
        if (beside(tokens, at - 1).equals("(") && after.equals(")")) {
            return at > 1 && tokens.get(at - 2).isWord();
        }
        return after.equals("(") && at + 3 < tokens.size() && tokens.get(at + 3).isWord();
    }

    @Override
    public Examples examples() {
        return AcronymExamples.ALL;
    }
}

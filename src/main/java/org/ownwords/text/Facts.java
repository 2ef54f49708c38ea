package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;

/**
 * Reads the hard facts of a text: who, where, how many, which day and when. The same reader looks at what was written and
 * at what was said, so that "twice" is "two times" and "quarter to eight" is "7:45". Safe from any thread.
 */
public final class Facts {
    private final Analyzer analyzer;
    private final List<FactLook> looks;
    private final NameFacts names;
    private final Set<String> openers = new HashSet<>();

    public Facts(Analyzer analyzer) {
        this.analyzer = analyzer;
        Lexicon lexicon = analyzer.lexicon();
        Numerals numerals = new Numerals(lexicon);
        Units units = new Units(lexicon);
        looks = List.of(
                new DateFacts(numerals, units),
                new ClockFacts(numerals, units),
                new DayFacts(lexicon),
                new CountFacts(numerals, units));
        names = new NameFacts(lexicon, analyzer.dictionary());
        openers.addAll(lexicon.list("months"));
        openers.addAll(CountFacts.OPENERS);
        openers.addAll(ClockFacts.OPENERS);
        for (String list : List.of("numerals", "ordinals", "day-names", "short-days")) {
            lexicon.list(list).forEach(entry -> openers.add(entry.substring(0, entry.indexOf('='))));
        }
    }

    /** Whether a fact can begin with that word: a number, one of the words that open one, or one with a mark in it. */
    private boolean mayOpen(Token token) {
        return switch (token.kind()) {
            case NUMBER -> true;
            case MARK -> false;
            case WORD -> openers.contains(token.lower()) || marked(token.lower());
        };
    }

    /** "Seven-thirty", "Tues.", "Monday's". */
    private static boolean marked(String lower) {
        for (int i = 1; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '-' || c == '.' || c == '\'') {
                return true;
            }
        }
        return false;
    }

    /** What a text to be judged says, in reading order; people of the file are no facts. */
    public List<Fact> of(Analysis analysis) {
        List<Fact> facts = new ArrayList<>();
        names.read(analysis, facts);
        // "Domingo" of the file is no Sunday.
        Covered people = Covered.by(analysis.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(Mention::span));
        read(new FactText(analysis.tokens(), analyzer.dictionary(), true), facts, people::touches);
        facts.sort((a, b) -> a.span().compareTo(b.span()));
        return facts;
    }

    /** What these lines say, with the ages and the number of children that the file knows. */
    public Testimony said(List<String> lines, Roster roster) {
        List<Fact> facts = new ArrayList<>();
        Testimony testimony = new Testimony(roster.planStart());
        for (String line : lines) {
            List<Token> tokens = analyzer.tokens(line);
            testimony.hear(tokens);
            read(new FactText(tokens, analyzer.dictionary(), false), facts, span -> false);
        }
        Span nowhere = new Span(0, 0);
        int children = 0;
        for (Person person : roster.people()) {
            children += person.role() == Role.CHILD ? 1 : 0;
            Integer age = person.age();
            if (age != null) {
                facts.add(new Fact.Count(nowhere, age, Unit.NONE, Unit.NONE));
            }
        }
        facts.add(new Fact.Count(nowhere, children, Unit.NONE, Unit.NONE));
        facts.forEach(testimony::hear);
        return testimony;
    }

    private void read(FactText text, List<Fact> facts, Predicate<Span> known) {
        int at = 0;
        while (at < text.size()) {
            boolean look = mayOpen(text.tokens().get(at))
                    && !(text.written() && known.test(text.tokens().get(at).span()));
            at = look ? Math.max(at + 1, look(text, at, facts)) : at + 1;
        }
    }

    private int look(FactText text, int at, List<Fact> facts) {
        for (FactLook look : looks) {
            int end = look.read(text, at, facts);
            if (end > at) {
                return end;
            }
        }
        return at;
    }
}

package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Span;

/** Reads names that the file does not know: of people, and of places and things that have one. */
final class NameFacts {
    private static final Set<String> LITTLE = Set.of("of", "the", "de", "del", "la", "los", "las", "and", "&");

    private final Dictionary dictionary;
    private final Set<String> generic;

    NameFacts(Lexicon lexicon, Dictionary dictionary) {
        this.dictionary = dictionary;
        this.generic = lexicon.list("place-words");
    }

    void read(Analysis analysis, List<Fact> facts) {
        Covered quoted = Covered.by(analysis.quotations().stream());
        for (Mention mention : analysis.mentions()) {
            if (mention.kind() == Mention.Kind.STRANGER && !quoted.touches(mention.span())) {
                person(analysis, mention, facts);
            }
        }
        if (analysis.text().chars().anyMatch(Character::isLowerCase)) {
            Covered taken = Covered.by(Stream.of(
                            analysis.quotations().stream(),
                            analysis.mentions().stream().map(Mention::span),
                            analysis.times().stream().map(TimePhrase::span))
                    .flatMap(spans -> spans));
            analysis.sentences().forEach(s -> places(analysis.tokens(), taken, s, facts));
        }
    }

    private void person(Analysis analysis, Mention mention, List<Fact> facts) {
        List<String> words = new ArrayList<>();
        for (String part : mention.span().of(analysis.text()).split("[\\s-]+", 12)) {
            String word = Testimony.plain(Chars.lower(part));
            if (word.length() > 1 && !has(word, Tag.TITLE) && !word.endsWith(".")) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            facts.add(new Fact.Name(mention.span(), words, false));
        }
    }

    private void places(List<Token> tokens, Covered taken, Sentence sentence, List<Fact> facts) {
        int at = sentence.first();
        while (at < sentence.end()) {
            int end = run(tokens, taken, at, sentence.end());
            if (end > at && isPlace(tokens, sentence, at, end)) {
                List<String> words = new ArrayList<>();
                tokens.subList(at, end).stream()
                        .map(t -> Testimony.plain(t.lower()))
                        .filter(w -> !LITTLE.contains(w) && !generic.contains(w))
                        .forEach(words::add);
                if (!words.isEmpty()) {
                    facts.add(new Fact.Name(
                            new Span(
                                    tokens.get(at).span().start(),
                                    tokens.get(end - 1).span().end()),
                            words,
                            true));
                }
            }
            at = Math.max(at + 1, end);
        }
    }

    /** After the run of capitalised words that begins there and names nobody. */
    private static int run(List<Token> tokens, Covered taken, int from, int limit) {
        int end = from;
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            boolean little = i > from && LITTLE.contains(token.lower()) && i == end;
            if (capital(token) && !taken.touches(token.span())) {
                end = i + 1;
            } else if (!little) {
                break;
            }
        }
        return end;
    }

    /** A capital before small letters; letters that stand for words are another rule's. */
    private static boolean capital(Token token) {
        String text = token.text();
        return token.isWord()
                && text.length() > 1
                && Character.isUpperCase(text.codePointAt(0))
                && text.chars().filter(Character::isLowerCase).count() > (text.endsWith("s") ? 1 : 0);
    }

    /** In the middle of a sentence a word that is no other word; anywhere a run that ends like a place ("Miller Park"). */
    private boolean isPlace(List<Token> tokens, Sentence sentence, int from, int end) {
        Token first = tokens.get(from);
        boolean opens = from == sentence.first() || tokens.get(from - 1).kind() == Token.Kind.MARK;
        boolean ends = end - from > 1 && has(tokens.get(end - 1).lower(), Tag.PLACE);
        boolean rare = tokens.subList(from, end).stream()
                .map(t -> Testimony.plain(t.lower()))
                .anyMatch(w -> !dictionary.common(w) && !has(w, Tag.NOT_NAME) && !has(w, Tag.PLACE));
        boolean known = has(Testimony.plain(first.lower()), Tag.NOT_NAME);
        return rare && (ends || !opens) && !(known && end - from == 1);
    }

    private boolean has(String word, Tag tag) {
        return (dictionary.tags(word) & tag.bit()) != 0;
    }
}

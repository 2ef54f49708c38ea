package org.ownwords.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/** One line as grammar reads it: its words, who may be meant, and the word lists. */
final class Speech {
    private static final Set<String> DETERMINERS = Set.of(
            "my", "our", "his", "her", "their", "your", "the", "a", "an", "this", "that", "these", "those", "some",
            "every", "each", "no", "mi", "su", "all", "only", "most", "one", "two", "three", "four", "five");

    private static final long SMALL = Tag.bits(
            Tag.PREPOSITION,
            Tag.CONJUNCTION,
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.SUBJECT,
            Tag.OBJECT,
            Tag.PRONOUN,
            Tag.ADVERB,
            Tag.NOT,
            Tag.WILL,
            Tag.CAN,
            Tag.WOULD,
            Tag.BE,
            Tag.DO,
            Tag.HAVE,
            Tag.STATE,
            Tag.TRIGGER,
            Tag.EMBEDDER,
            Tag.NUMBER,
            Tag.WEEKDAY,
            Tag.DAY_PART);

    private final Analysis analysis;
    private final String text;
    private final Dictionary dictionary;
    private final List<Sentence> sentences;
    private final List<Word> words;
    private final Map<Integer, Mention> names = new HashMap<>();
    private final Conjugation verbs;
    private final Conjugation spoken;
    private final Set<String> adverbs;
    private final Set<String> things;
    private final Set<String> hedges;

    Speech(Analysis analysis, Analyzer analyzer) {
        Lexicon lexicon = analyzer.lexicon();
        this.analysis = analysis;
        this.text = analysis.text();
        this.dictionary = analyzer.dictionary();
        this.sentences = analysis.sentences();
        this.words = Words.of(analysis, analyzer.dictionary(), analyzer.spoken());
        analysis.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .forEach(m -> names.put(m.span().start(), m));
        this.verbs = analyzer.conjugation();
        this.spoken = analyzer.spoken();
        this.things = lexicon.list("nouns-things");
        this.adverbs = lexicon.list("ear-adverbs");
        this.hedges = lexicon.list("ear-hedges");
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Where the sentence of that index stands. */
    Span sentence(int index) {
        return sentences.get(index).span();
    }

    /** Whether it stands in quotation marks, those around a whole line aside. */
    boolean quoted(Span span) {
        return analysis.quotations().stream()
                .anyMatch(q ->
                        q.overlaps(span) && q.end() - q.start() < text.strip().length());
    }

    /** Whether the word tells when. */
    boolean isTimed(int at) {
        return at >= 0 && at < words.size() && analysis.timed(words.get(at).span());
    }

    /** What stands between two places, in lower case without marks and space around it. */
    String between(int from, int to) {
        return from >= to
                ? ""
                : text.substring(from, to).toLowerCase(Locale.ROOT).strip();
    }

    Conjugation verbs() {
        return verbs;
    }

    /** Many more verbs, most of them nouns too: only for a place where a verb is likely. */
    Conjugation spoken() {
        return spoken;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The word in lower case; empty beyond the end. */
    String at(int at) {
        return at >= 0 && at < words.size() ? words.get(at).lower() : "";
    }

    /** Whether the words from there are these. Asked hundreds of times a line, so it takes the phrase apart in place. */
    boolean at(int at, String phrase) {
        int word = at;
        for (int from = 0; from <= phrase.length(); word++) {
            int space = phrase.indexOf(' ', from);
            int end = space < 0 ? phrase.length() : space;
            String here = at(word);
            if (here.length() != end - from || !phrase.startsWith(here, from)) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    boolean isAdverb(int at) {
        return adverbs.contains(at(at));
    }

    boolean isHedge(int at) {
        return hedges.contains(at(at));
    }

    boolean isDeterminer(int at) {
        return DETERMINERS.contains(at(at));
    }

    /** A word of grammar, a state or a time: never a verb of its own. */
    boolean isSmall(int at) {
        return (dictionary.tags(at(at)) & SMALL) != 0;
    }

    /** Things one can touch: "clothes for the kids", "notes on the fridge". */
    boolean isThing(int at) {
        String base = spoken.base(at(at));
        return things.contains(at(at)) || base != null && things.contains(base);
    }

    boolean isMark(int at) {
        return at >= 0 && at < words.size() && words.get(at).mark();
    }

    boolean isCapital(int at) {
        return at < words.size()
                && Character.isUpperCase(words.get(at).written().codePointAt(0));
    }

    boolean isSingleLetter(int at) {
        return at < words.size() && words.get(at).written().length() == 1;
    }

    /** The "'ll" of "I'll". */
    boolean isClitic(int at) {
        return at < words.size() && "'’".indexOf(words.get(at).written().charAt(0)) >= 0;
    }

    /** The name of someone in the file that begins with this word, as the analysis found it; else null. */
    @Nullable
    Mention name(int at) {
        boolean word = at < words.size()
                && words.get(at).span().end() > words.get(at).span().start();
        return word ? names.get(words.get(at).span().start()) : null;
    }

    /** The index of the first word that begins there or later. */
    int from(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first of these words to the last. */
    Span span(int from, int to) {
        if (from >= to) {
            int at = from < words.size() ? words.get(from).span().start() : text.length();
            return new Span(at, at);
        }
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** Where the sentence that begins at this word ends. */
    int endOfSentence(int from) {
        int end = from;
        while (end < words.size()
                && words.get(end).sentence() == words.get(from).sentence()) {
            end++;
        }
        return end;
    }

    /** The text in lower case, with straight apostrophes, to look for set phrases in. */
    String plain() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}

package org.ownwords.text;

import java.util.BitSet;
import java.util.List;

/**
 * How hard a text is to read, by its counts. Grades are school years. One short text says little: the grade of a single
 * sentence is off by two or three years as often as not, so grades are pooled over texts with {@link #plus}.
 *
 * @param letters of all words, with each name counted as a short one
 * @param syllables the same
 */
public record ReadingLevel(int words, int sentences, int letters, int syllables) {
    public static final ReadingLevel NOTHING = new ReadingLevel(0, 0, 0, 0);

    /** What a name counts: as much as "Ann", so that Alejandra's plan is no harder to read than hers. */
    private static final int NAME_LETTERS = 3;

    private static final int NAME_SYLLABLES = 1;

    /** Numbers and marks are not counted. */
    public static ReadingLevel of(Analysis analysis, Syllables syllables) {
        BitSet names = names(analysis);
        List<Token> tokens = analysis.tokens();
        int words = 0;
        int letters = 0;
        int spoken = 0;
        BitSet sentences = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                words++;
                sentences.set(token.sentence());
                letters += names.get(i) ? NAME_LETTERS : letters(token);
                spoken += names.get(i) ? NAME_SYLLABLES : syllables.in(token.lower());
            }
        }
        return new ReadingLevel(words, sentences.cardinality(), letters, spoken);
    }

    /** A quick bound: the grade by letters cannot be higher than this, whichever words are names. */
    public static double atMost(Analysis analysis) {
        int words = 0;
        int letters = 0;
        int sentences = 0;
        int sentence = -1;
        for (Token token : analysis.tokens()) {
            if (token.isWord()) {
                words++;
                int length = token.text().length();
                letters += Character.isUpperCase(token.text().charAt(0)) ? Math.max(NAME_LETTERS, length) : length;
                sentences += token.sentence() == sentence ? 0 : 1;
                sentence = token.sentence();
            }
        }
        return words == 0 ? 0 : grade(words, sentences, letters);
    }

    private static double grade(int words, int sentences, int letters) {
        return 5.88 * letters / words - 29.6 * sentences / words - 15.8;
    }

    /** Indexes of the tokens that are someone's or something's name: known people, and capitals within a sentence. */
    public static BitSet names(Analysis analysis) {
        BitSet names = new BitSet();
        List<Token> tokens = analysis.tokens();
        List<Mention> mentions = analysis.mentions();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (next < mentions.size()
                    && mentions.get(next).span().end() <= token.span().start()) {
                next++;
            }
            boolean person = next < mentions.size()
                    && mentions.get(next).span().overlaps(token.span())
                    && isName(mentions.get(next));
            boolean opens = i == 0 || tokens.get(i - 1).sentence() != token.sentence();
            names.set(i, person || !opens && capital(token));
        }
        return names;
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.STRANGER;
    }

    /** "Friday", but neither "I" nor "FRIDAY": who types in capitals names nothing by it. */
    private static boolean capital(Token token) {
        String text = token.text();
        return token.isWord()
                && text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1));
    }

    public static int letters(Token token) {
        int letters = 0;
        for (int i = 0; i < token.text().length(); i++) {
            letters += Character.isLetter(token.text().charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    public ReadingLevel plus(ReadingLevel other) {
        return new ReadingLevel(
                words + other.words, sentences + other.sentences, letters + other.letters, syllables + other.syllables);
    }

    /** By letters per word and words per sentence; 0 without words. */
    public double colemanLiau() {
        return words == 0 ? 0 : grade(words, sentences, letters);
    }

    /** By syllables per word and words per sentence; 0 without words. */
    public double fleschKincaid() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** The kinder of the two grades. */
    public double lowest() {
        return Math.min(colemanLiau(), fleschKincaid());
    }

    /** The stricter of the two grades. */
    public double highest() {
        return Math.max(colemanLiau(), fleschKincaid());
    }
}

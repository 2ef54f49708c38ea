package org.ownwords.drafting;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.text.Conjugation;
import org.ownwords.text.Lexicon;

/**
 * Tells whether each sentence of a model's idea echoes the lines it quotes. {@link Gate} sees to names and numbers; this sees a
 * promise or a service that nobody spoke of at all. True objectives share 28 to 49 in 100 of their words of weight with
 * what the family said, another family's speech 4; so a quarter is asked for.
 */
final class Echo {
    private static final int ONE_IN = 4;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]+(\\s+|$)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    /** Words that hold a sentence together, and verbs that go with anything. */
    private static final Set<String> LIGHT = Set.of(
            ("a an the this that these those and or but so if when while after before until then than as of in on at to for"
                            + " from with without by about over up down out off into i me my mine you your he him his she her"
                            + " hers it its we us our they them their who what which there here not no yes all any each every"
                            + " some more most very just also too be have do go get make take keep want need let will would can"
                            + " could shall should may might must going agree agrees one how often always ever never again")
                    .split(" "));

    /** What else may begin a sentence with a capital letter and be no name. */
    private static final Set<String> OPENERS = Set.of(
            ("then together first second next last instead also once during whenever because both everyone everybody"
                            + " someone somebody nobody twice daily today tonight soon later still only even like such since"
                            + " through under near between whether whatever wherever to")
                    .split(" "));

    private final Conjugation verbs;

    Echo(Lexicon lexicon) {
        verbs = new Conjugation(lexicon);
    }

    /** Both with placeholders for names, which count for nothing. */
    boolean isIn(String idea, List<String> lines) {
        Set<String> said = lines.stream().flatMap(this::weighty).collect(Collectors.toSet());
        return SENTENCE_END.splitAsStream(idea).allMatch(sentence -> echoes(sentence, said))
                && NO_WORD.splitAsStream(idea).allMatch(word -> namesNobodyNew(word, said));
    }

    /** The model knows people by placeholders alone, so a capital letter that is no usual one begins a made-up name. */
    private boolean namesNobodyNew(String word, Set<String> said) {
        if (word.isEmpty()
                || !Character.isUpperCase(word.codePointAt(0))
                || word.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        String folded = Folded.of(word).text().toString();
        String plain = plain(folded);
        return said.contains(plain)
                || LIGHT.contains(plain)
                || OPENERS.contains(plain)
                || (folded.endsWith("ing") && verbs.base(folded) != null);
    }

    private boolean echoes(String sentence, Set<String> said) {
        Set<String> words = weighty(sentence).collect(Collectors.toSet());
        long heard = words.stream().filter(said::contains).count();
        return heard * ONE_IN >= words.size();
    }

    private Stream<String> weighty(String text) {
        return NO_WORD.splitAsStream(Folded.of(text).text())
                .map(this::plain)
                .filter(word -> word.length() > 1 && !LIGHT.contains(word))
                .filter(word -> word.chars().noneMatch(Character::isDigit));
    }

    private String plain(String word) {
        String bare = word.replaceAll("'(s|ll|d|re|ve|m)?$|^'", "");
        String base = verbs.base(bare);
        if (base != null) {
            return base;
        }
        return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}

package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.text.ReadingLevel;

/**
 * Long words, one after the other (quick guide 218: "a sixth-grade reading level"). By the words' length (Coleman-Liau,
 * names left out) where there are enough of them to tell; a shorter text only where nearly every second word is hard,
 * for the grade of one sentence says little. It never blocks.
 */
final class HardToRead implements ObjectiveRule {
    /** None of the guide's own examples comes above it. */
    private static final double GRADE = 9;

    /** From this many words on the grade says something. */
    private static final int ENOUGH = 20;

    private static final int NEARLY = 18;
    private static final int SHORT = 10;

    /** In a shorter text, the least number of different hard words. */
    private static final int FEWEST = 4;

    private static final int SHOWN = 4;

    @Override
    public Card card() {
        return Card.objective("hard-to-read", "O12", "QG 218");
    }

    @Override
    public List<Hit> check(Subject subject) {
        if (ReadingLevel.atMost(subject.analysis()) <= GRADE) {
            return List.of();
        }
        ReadingLevel level =
                ReadingLevel.of(subject.analysis(), subject.vocabulary().syllables());
        if (level.colemanLiau() <= GRADE) {
            return List.of();
        }
        HardWords hard = HardWords.of(subject);
        double share = (double) hard.count() / level.words();
        boolean few = level.words() < ENOUGH && hard.found().size() < FEWEST;
        if (few || share < proof(level.words())) {
            return List.of();
        }
        return List.of(new Hit(Severity.WARN, subject.whole(), "", Map.of("words", hard.hardest(SHOWN))));
    }

    /** The share of hard words that proves a text of so many words hard: the shorter, the more. */
    private static double proof(int words) {
        if (words >= ENOUGH) {
            return 0.10;
        }
        return words >= NEARLY ? 0.25 : words >= SHORT ? 0.4 : 0.6;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Every night Tasha will read Leo encyclopedia descriptions of mythological, prehistoric"
                                + " and extraterrestrial civilizations.",
                        "Every evening Tasha will sit with Leo at his homework table and practice mathematical"
                                + " calculations, multiplication and geographical vocabulary with him and with Ana.",
                        "Tasha will draw imaginary extraterrestrial civilizations and mythological characters nightly.",
                        "Every Saturday Tasha will draw architectural monuments, botanical curiosities and"
                                + " archaeological exhibitions with Leo, and Ana will laminate every photographic"
                                + " reproduction.",
                        "Weekly Tasha will throw out deteriorating vegetables, contaminated condiments and"
                                + " questionable refrigerated leftovers.",
                        "Nightly Tasha will sing multilingual melodies with Mediterranean instrumental"
                                + " accompaniments and harmonious ornamentation.",
                        "Each morning Tasha will cook nutritious, unprocessed vegetarian ingredients and write"
                                + " Leo's nutritional percentages and recommended quantities in her notebook for Ana.",
                        "Every night Tasha will take apart a complicated mechanical apparatus with Leo and talk about"
                                + " electrical circuitry, hydraulic machinery and gravitational acceleration."),
                List.of(
                        "Every Saturday afternoon Tasha and Leo will visit his grandmother and remember to bring her"
                                + " medicine, tomatoes and the newspaper.",
                        "When Leo feels sad at bedtime, Tasha will sit on his bed, hold his hand and hum until he"
                                + " sleeps.",
                        "Tasha will stand in the kitchen every evening and make spaghetti with Ana and Leo.",
                        "Every Wednesday Tasha will call the apartment manager about the electricity bill and write"
                                + " down what he said for Ana.",
                        "Tasha will walk to the elementary school library with Leo every Tuesday and pick two books"
                                + " about animals, dinosaurs or volcanoes with him.",
                        "Tasha will call Ana every night.",
                        "Every Sunday Tasha will vacuum.",
                        "At half past six every day Tasha will pack a lunch for Leo and put a note in it."));
    }
}

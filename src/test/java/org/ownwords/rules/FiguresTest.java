package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Our own labelled texts: many voices, good and poor, and pairs that differ in one fault. It prints the figures by tier
 * and rule; {@code -Downwords.misses} prints every text that is judged wrongly. The limits keep us from falling back.
 */
class FiguresTest {
    /** Written for development: rules were mended against it. */
    @Test
    void theHalfUsedForDevelopment() {
        List<Labelled> texts = Labelled.file("dev.jsonl");
        print("development", texts);
        assertThat(new Scores(texts).goodBlockedShare()).isLessThanOrEqualTo(0.1);
    }

    private static void print(String name, List<Labelled> texts) {
        Scores scores = new Scores(texts);
        System.out.println(scores.table(name));
        if (System.getProperty("ownwords.misses") != null) {
            System.out.println(scores.misses());
        }
    }
}

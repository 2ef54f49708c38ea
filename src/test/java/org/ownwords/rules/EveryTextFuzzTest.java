package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Comparator;
import java.util.List;

/**
 * Whatever bytes come as a text, a file and what was said: the rules answer, and answer well-formed and the same again.
 * The build replays the cases in {@code EveryTextFuzzTestInputs}. To look for new ones, ten minutes by hand:
 *
 * <pre>mkdir -p .cifuzz-corpus; JAZZER_FUZZ=1 mvn test -Dtest='EveryTextFuzzTest#anyCase' -Djazzer.hooks=true</pre>
 *
 * What it finds lands beside the cases and fails from then on, until it is mended. {@link AnyCase} tells how a case is
 * written.
 */
class EveryTextFuzzTest {
    private static final List<Rules> COUNTIES = List.of(Household.RULES, Household.IN_HARBOR);
    private static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule);

    private static final int SHORT = 5_000;
    private static final int LONG = 4 * SHORT;

    /** Four times the text takes four times as long, or 16 times where something looks back at all before it. */
    private static final int OUT_OF_LINE = 8;

    /** Below this the machine's other work says more than ours. */
    private static final long TELLING_NANOS = 250_000_000L;

    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "10m")
    void anyCase(byte[] bytes) {
        AnyCase any = AnyCase.of(bytes);
        for (Rules rules : COUNTIES) {
            List<Finding> findings = rules.check(any.text(), any.context());
            assertThat(findings).isSortedAccordingTo(READING_ORDER);
            findings.forEach(finding -> assertWhole(finding, any));
            assertThat(rules.check(any.text(), any.context())).isEqualTo(findings);
        }
    }

    /** A text over and over, as long as any that is kept: what takes time takes it in line with the length. */
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "10m")
    void theSameOverAndOver(byte[] bytes) {
        AnyCase any = AnyCase.of(bytes);
        if (any.text().isEmpty()) {
            return;
        }
        long longer = nanos(any, LONG);
        for (int again = 0; again < 3 && longer > TELLING_NANOS; again++) {
            long shorter = nanos(any, SHORT);
            if (longer <= OUT_OF_LINE * shorter) {
                return;
            }
            longer = nanos(any, LONG);
        }
        assertThat(longer).isLessThanOrEqualTo(TELLING_NANOS);
    }

    private static long nanos(AnyCase any, int length) {
        String text = any.text().repeat(length / any.text().length() + 1);
        long start = System.nanoTime();
        assertThat(Household.RULES.check(text, any.context())).isNotNull();
        return System.nanoTime() - start;
    }

    private static void assertWhole(Finding finding, AnyCase any) {
        int length = any.text().length();
        assertThat(finding.start()).isBetween(0, finding.end());
        assertThat(finding.end()).isLessThanOrEqualTo(length);
        if (finding.rewrite() != null) {
            assertThat(finding.rewrite().end()).isLessThanOrEqualTo(length);
        }
        assertSaid(finding.message(), any);
        if (finding.suggestion() != null) {
            assertSaid(finding.suggestion(), any);
        }
    }

    /** Words are there, and every slot is filled; braces may come from the case alone. */
    private static void assertSaid(String sentence, AnyCase any) {
        assertThat(sentence).isNotBlank();
        if (!any.written().contains("{") && !any.written().contains("}")) {
            assertThat(sentence).doesNotContain("{", "}");
        }
    }
}

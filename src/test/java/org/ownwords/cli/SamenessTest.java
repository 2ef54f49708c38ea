package org.ownwords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;

/** The same input gives the same bytes, wherever it is checked and however many are checked at once. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SamenessTest {
    private static final String CASES = String.join("\n", Cases.lines());
    private static final int THREADS = 16;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void asBefore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** The rules are put together anew in each place: word lists and sentences are read there too. */
    @ParameterizedTest
    @CsvSource({
        "en-US, UTC",
        "en-US, Pacific/Apia",
        "tr-TR, Asia/Kathmandu",
        "th-TH-u-nu-thai, Pacific/Apia",
        "ar-EG, Asia/Kathmandu",
        "hi-IN, UTC"
    })
    void everyLocaleAndTimeZoneFindsTheSame(String tag, String zoneId) {
        byte[] here = checked(new Shell(), "json");
        byte[] asText = checked(new Shell(), "text");

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Rules there = new Rules(new Analyzer(LexiconFiles.load()), MessageFiles.load("en"));

        assertThat(checked(new Shell(there), "json")).isEqualTo(here);
        assertThat(checked(new Shell(there), "text")).isEqualTo(asText);
    }

    @Test
    void sixteenThreadsFindWhatOneFinds() throws Exception {
        byte[] alone = checked(new Shell(), "json");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(threads.submit(() -> checked(new Shell(), "json")));
            }
            for (Future<byte[]> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** No text leaves anything behind for the next. */
    @Test
    void theOrderOfTheTextsChangesNothing() {
        List<String> backwards = new ArrayList<>(Cases.lines());
        Collections.reverse(backwards);
        Shell forth = new Shell();
        Shell back = new Shell();

        assertThat(forth.type(CASES, "check")).isOne();
        assertThat(back.type(String.join("\n", backwards), "check")).isOne();

        List<String> answers = new ArrayList<>(back.out());
        Collections.reverse(answers);
        assertThat(answers).isEqualTo(forth.out());
    }

    private static byte[] checked(Shell shell, String format) {
        assertThat(shell.type(CASES, "check", "--format", format)).isOne();
        assertThat(shell.err()).isEmpty();
        return shell.bytes();
    }
}

package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** What may never arrive at a model. */
final class NoNames {
    private NoNames() {}

    static void in(List<String> bodies) {
        assertThat(bodies)
                .allSatisfy(body -> assertThat(body.toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "rosa", "rosie", "ana ", "ana,", "mia", "delgado", "dana", "whitfield", "key-nobody"));
    }
}

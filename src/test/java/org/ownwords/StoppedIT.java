package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the terminal. */
class StoppedIT {
    @Test
    void theProgramEndsAtOnce(@TempDir Path folder) throws Exception {
        try (RunningJar jar = RunningJar.start(folder)) {
            jar.process().destroy();

            assertThat(jar.process().waitFor(3, TimeUnit.SECONDS)).isTrue();
        }
    }
}

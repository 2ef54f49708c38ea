package org.ownwords.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.Real;
import org.ownwords.drafting.Drafter;
import org.ownwords.rules.Rules;

/** Types commands: real rules and the real offline drafter, and a server that only notes where it would have listened. */
final class Shell implements Parts {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Rules rules;

    @Nullable
    Integer servedOn;

    Shell() {
        this(Real.RULES);
    }

    Shell(Rules rules) {
        this.rules = rules;
    }

    int type(String input, String... command) {
        out.reset();
        err.reset();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return Ownwords.run(this, streams, command);
    }

    List<String> out() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    @Override
    public Rules rules(Settings settings) {
        return rules;
    }

    @Override
    public Drafter drafter(Settings settings) {
        return Real.OFFLINE;
    }

    @Override
    public void serve(Settings settings) {
        servedOn = settings.port();
    }

    @Override
    public Verdicts verify(Settings settings) {
        return new Verdicts(List.of("File maple is sound."), true);
    }

    @Override
    public Verdicts backup(Settings settings, Path target) {
        return verify(settings);
    }
}

package org.ownwords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rules;
import org.ownwords.rules.Severity;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Roster;

/** Our rules on the texts of two files, one text a line, six people in the file: GOOD POOR WARM SECONDS. */
public final class CheckRun {
    private static final Context CONTEXT = new Context(
            new Roster(LongTalk.PEOPLE, LocalDate.of(2025, 1, 15)),
            null,
            Set.of(),
            List.of(),
            null,
            Context.Link.UNKNOWN);

    private CheckRun() {}

    public static void main(String[] args) throws IOException {
        List<String> good = Files.readAllLines(Path.of(args[0]));
        List<String> poor = Files.readAllLines(Path.of(args[1]));
        double warm = Double.parseDouble(args[2]);
        double seconds = Double.parseDouble(args[3]);
        long start = System.nanoTime();
        Rules rules = new Rules(new Analyzer(LexiconFiles.load()), MessageFiles.load("en"));
        rules.check(good.get(0), CONTEXT);
        double first = (System.nanoTime() - start) / 1e6;
        List<String> all = new ArrayList<>(good);
        all.addAll(poor);
        rate(rules, all, warm);
        double rate = rate(rules, all, seconds);
        System.out.printf(
                Locale.ROOT, "Ownwords\t%.0f\t%.0f\t%d\t%d%n", rate, first, stopped(rules, good), stopped(rules, poor));
    }

    /** Objectives a second, over so many seconds. */
    private static double rate(Rules rules, List<String> texts, double seconds) {
        long done = 0;
        long from = System.nanoTime();
        while (System.nanoTime() - from < seconds * 1e9) {
            rules.check(texts.get((int) (done++ % texts.size())), CONTEXT);
        }
        return done / ((System.nanoTime() - from) / 1e9);
    }

    /** Texts that something blocks or warns about; a question is no complaint. */
    private static long stopped(Rules rules, List<String> texts) {
        return texts.stream()
                .filter(t -> rules.check(t, CONTEXT).stream().anyMatch(CheckRun::complains))
                .count();
    }

    private static boolean complains(Finding finding) {
        return finding.severity() != Severity.ASK;
    }
}

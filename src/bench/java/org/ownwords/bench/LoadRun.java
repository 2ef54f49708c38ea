package org.ownwords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ownwords.journal.CannotOpen;
import org.ownwords.journal.Journal;
import org.ownwords.journal.Place;
import org.ownwords.journal.SqlJournal;
import org.ownwords.plan.FileId;

/**
 * Measures the real program on loopback beside a bare hello of the same server, in under two minutes. All clients write
 * into one file, which is the worst case: a file takes one command at a time.
 */
final class LoadRun {
    private static final int LINES = 5_000;
    private static final int STARTS = 3;
    private static final int ROUNDS = 9;
    private static final int[] CLIENTS = {1, 8};
    /** For each number of clients; one round is always finished. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Path jar;
    private final Path folder;

    private LoadRun(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** @param args the jar; target/ownwords.jar if none is named */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args.length == 0 ? "target/ownwords.jar" : args[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory("ownwords-bench");
        try {
            new LoadRun(jar, folder).run();
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        starts();
        seed();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Child ours = Child.ownwords(jar, folder);
                Child hello = Child.hello(jar);
                Flush flush = new Flush(folder)) {
            Visitor visitor = new Visitor(ours);
            Visitor bare = new Visitor(hello);
            rounds(new Load(threads, 8), visitor, bare, flush, 2, "warm");
            for (int clients : CLIENTS) {
                Load load = new Load(threads, clients);
                rounds(load, visitor, bare, flush, ROUNDS, "oak-" + clients);
                load.print(load.row("hello"));
            }
            System.out.printf(
                    Locale.ROOT, "%nMemory after the load: %.0f MB; hello %.0f MB.%n", ours.memory(), hello.memory());
        } finally {
            threads.shutdownNow();
        }
    }

    private void rounds(Load load, Visitor ours, Visitor bare, Flush flush, int rounds, String big) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int round = 0; round < rounds && (round == 0 || System.nanoTime() < end); round++) {
            String small = "maple-" + big + "-" + round;
            ours.madeUp(small);
            load.run("hello", 400, i -> bare.get("/"));
            load.run("flush of 4 kB, no server", 30, i -> flush.one());
            load.run("talk page", 80, i -> ours.get(talk(small)));
            load.run("talk page, 5,000 lines", 80, i -> ours.get(talk(big)));
            load.run("keep a line (API)", 40, i -> ours.line(small, LongTalk.words(i)));
            load.run("keep a line (API), 5,000 lines", 40, i -> ours.line(big, LongTalk.words(i)));
            load.run("keep a line (page)", 40, i -> ours.form(small, LongTalk.words(i)));
            load.run("keep a line (page), 5,000 lines", 40, i -> ours.form(big, LongTalk.words(i)));
        }
    }

    private static String talk(String file) {
        return "/files/" + file + "/talks/" + LongTalk.TALK.value();
    }

    /** Both from cold to the first page, in turns; memory once they rest. */
    private void starts() throws IOException, InterruptedException {
        List<double[]> ours = new ArrayList<>();
        List<double[]> hellos = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (Child hello = Child.hello(jar)) {
                hellos.add(figures(hello));
            }
            try (Child ownwords = Child.ownwords(jar, folder.resolve("empty"))) {
                ours.add(figures(ownwords));
            }
        }
        System.out.println("| start | Ownwords | hello | × hello |\n|---|---|---|---|");
        String[] names = {"first answer, ms", "processor until then, ms", "idle memory, MB"};
        for (int i = 0; i < names.length; i++) {
            double mine = median(ours, i);
            double bare = median(hellos, i);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.1f |%n", names[i], mine, bare, mine / bare);
        }
    }

    private static double[] figures(Child child) throws IOException, InterruptedException {
        return new double[] {child.started().wall(), child.started().processor(), child.memory()};
    }

    private static double median(List<double[]> all, int figure) {
        return all.stream().mapToDouble(f -> f[figure]).sorted().toArray()[all.size() / 2];
    }

    private void seed() throws CannotOpen, IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        try (Journal journal = SqlJournal.open(new Place(folder.resolve("data"), folder.resolve("key.json")))) {
            for (String file : new String[] {"warm", "oak-1", "oak-8"}) {
                var unused = journal.append(
                        new FileId(file),
                        0,
                        new Journal.Receipt("seed", "seed"),
                        LongTalk.STAMP,
                        LongTalk.events(LINES));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.ownwords.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one Chromium that all browser tests of a test JVM share; each test opens its own context in it. It is found, or else
 * installed, or else the test fails and says what to type: a browser test is never skipped. Like Playwright itself it
 * belongs to the thread that first asked for it, so browser tests run one after another.
 */
public final class Browsers {

    /** Names the Chromium to use, as an environment variable or a system property. */
    private static final String CHOSEN = "OWNWORDS_CHROMIUM";

    private static final String SKIP_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** No sandbox because tests may run as root; the others keep the browser from calling home. */
    private static final List<String> ARGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String ADVICE = """
            The browser tests need Chromium. Type one of
                apt-get update && apt-get install -y chromium                    (Debian, as root)
                export OWNWORDS_CHROMIUM=/path/to/a/chromium/or/chrome           (any other)
            and run the tests again.""";

    private static Browser shared;

    private Browsers() {}

    /** The shared browser, started at the first call; it ends with the test JVM. */
    public static synchronized Browser shared() {
        if (shared == null) {
            shared = open();
        }
        return shared;
    }

    private static Browser open() {
        var options = new LaunchOptions().setArgs(ARGS);
        var found = chosen().or(Browsers::onPath).or(Browsers::fromDebian);
        if (found.isPresent()) {
            options.setExecutablePath(found.get());
        } else {
            downloadPlaywrights();
        }
        // Without this, creating Playwright fetches three browsers of its own when run from an editor.
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(SKIP_DOWNLOAD, "1")));
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            playwright.close();
            var which = found.map(Path::toString).orElse("Playwright's own Chromium");
            throw new AssertionError(which + " does not start.\n" + ADVICE, e);
        }
    }

    private static Optional<Path> chosen() {
        var chosen = Optional.ofNullable(System.getProperty(CHOSEN, System.getenv(CHOSEN)))
                .map(Path::of);
        chosen.filter(path -> !Files.isExecutable(path)).ifPresent(path -> {
            throw new AssertionError(CHOSEN + " names " + path + ", which is no program.\n" + ADVICE);
        });
        return chosen;
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator);
        return Stream.of(folders)
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || onPath("apt-get").isEmpty()) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "chromium");
        return onPath();
    }

    private static void downloadPlaywrights() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var output =
                run(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
        output.ifPresent(text -> {
            throw new AssertionError("No Chromium was found, and none could be had.\n" + ADVICE + "\n" + text);
        });
    }

    /** Runs a command to its end; what it printed last if it failed. Its output goes to a file: stdout is Surefire's. */
    private static Optional<String> run(String... command) {
        try {
            var log = Files.createTempFile("ownwords-browser", ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().remove(SKIP_DOWNLOAD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            var ended = process.waitFor(10, TimeUnit.MINUTES);
            if (ended && process.exitValue() == 0) {
                return Optional.empty();
            }
            process.destroyForcibly();
            return Optional.of(tail(log));
        } catch (IOException e) {
            return Optional.of(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e.toString());
        }
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return lines.stream().skip(Math.max(0, lines.size() - 20)).collect(Collectors.joining("\n"));
    }
}

package org.ownwords;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program, started as a user starts it: {@code java -jar ownwords.jar serve}, with a browser's cookie. */
public final class RunningJar implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/start\\?\\S+");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Process process;
    private final String base;
    private final StringBuffer later;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private RunningJar(Process process, String link, String base, StringBuffer later) {
        this.later = later;
        this.process = process;
        this.base = base;
        get(link);
    }

    /** Starts it on data below that folder and comes in by its one-time link. */
    public static RunningJar start(Path folder, String... more) throws IOException {
        return start(folder, Path.of(System.getProperty("java.io.tmpdir")), more);
    }

    /** The same with a folder of its own for what a program writes in passing. */
    public static RunningJar start(Path folder, Path temp, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temp,
                "-jar",
                System.getProperty("ownwords.jar", "target/ownwords.jar"),
                "serve",
                "--data",
                folder.resolve("data").toString(),
                "--key",
                folder.resolve("keys").resolve("key.json").toString(),
                "--port",
                "0"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher link = LINK.matcher(line);
            if (link.find()) {
                StringBuffer later = new StringBuffer();
                CompletableFuture.runAsync(() -> drain(out, later));
                return new RunningJar(process, link.group(), link.group(1), later);
            }
        }
        throw new AssertionError("The program ended without a link: " + said);
    }

    /** A full pipe would stop the program. */
    private static void drain(BufferedReader out, StringBuffer later) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                later.append(line).append('\n');
            }
        } catch (IOException e) {
            // It was killed: that is what this is for.
        }
    }

    public String base() {
        return base;
    }

    public Process process() {
        return process;
    }

    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A form, sent as a browser does. */
    public HttpResponse<String> form(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A form with a file in it, with the boundary "edge". */
    public HttpResponse<String> upload(String path, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** What it printed after its link. */
    public String printed() {
        return later.toString();
    }

    public JsonNode json(String path) throws IOException {
        return JSON.readTree(get(base + path).body());
    }

    public byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(base + path)).GET().build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}

package org.ownwords.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, started by us and ended by us. */
final class Child implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMillis(400);
    private static final Duration LONGEST_SETTLE = Duration.ofSeconds(4);

    private final Process process;
    private final URI home;
    private final String cookie;
    private final Start start;

    /**
     * How it started.
     *
     * @param wall from the start of the process to its first answered page, in milliseconds
     * @param processor what it computed until then, on all cores, in milliseconds
     */
    record Start(double wall, double processor) {}

    private Child(Process process, URI link, long began) throws IOException, InterruptedException {
        this.process = process;
        home = link.resolve("/");
        HttpClient client = client();
        HttpResponse<String> in =
                client.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
        cookie = in.headers().firstValue("Set-Cookie").orElse("none=").split(";", 2)[0];
        if (in.statusCode() == 302) {
            HttpResponse<String> page = client.send(request("/").build(), HttpResponse.BodyHandlers.ofString());
            Visitor.expect(200, page);
        }
        double wall = (System.nanoTime() - began) / 1e6;
        start = new Start(
                wall, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
    }

    /** The program itself, from its jar, over a folder. */
    static Child ownwords(Path jar, Path folder) throws IOException, InterruptedException {
        return start(
                "-jar",
                jar.toString(),
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--key",
                folder.resolve("key.json").toString());
    }

    /** A bare hello of the same libraries. */
    static Child hello(Path jar) throws IOException, InterruptedException {
        String ours =
                Hello.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return start("-cp", jar + java.io.File.pathSeparator + ours, Hello.class.getName());
    }

    private static Child start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return new Child(process, link(process), began);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI link(Process process) throws IOException {
        // Left open: it is the child's output, which ends with the child.
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.strip().startsWith("http://127.0.0.1:")) {
                return URI.create(line.strip());
            }
        }
        throw new IOException("The server ended before it was ready");
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", cookie);
    }

    Start started() {
        return start;
    }

    /** Resident memory in megabytes, once it stops computing. */
    double memory() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_SETTLE.toNanos();
        Duration before = Duration.ofDays(1);
        Duration now = cpu();
        while (!now.equals(before) && System.nanoTime() < end) {
            var unused = process.waitFor(QUIET.toMillis(), TimeUnit.MILLISECONDS);
            before = now;
            now = cpu();
        }
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

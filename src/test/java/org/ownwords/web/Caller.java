package org.ownwords.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A program that uses the server over real HTTP. */
final class Caller {
    private static final JsonMapper JSON = new JsonMapper();
    private final Kitchen kitchen;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Comes in through the start link. */
    static Caller in(Kitchen kitchen) {
        Caller caller = new Caller(kitchen);
        var unused = caller.send(HttpRequest.newBuilder(URI.create(kitchen.server.startLink())));
        return caller;
    }

    /** Has no cookie. */
    Caller(Kitchen kitchen) {
        this.kitchen = kitchen;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(kitchen.url(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String json) {
        return post(path, json, "Content-Type", "application/json");
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(kitchen.url(path)))
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> form(String path, String body) {
        return post(path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Sends an input with a commandId of its own; {@code fields} as {@code "type":"…", …}. */
    HttpResponse<String> input(String file, String fields) {
        return post(
                "/api/files/" + file + "/inputs",
                "{\"commandId\":\"" + UUID.randomUUID() + "\"," + fields.replace('\'', '"') + "}");
    }

    void open(String file) {
        var unused = post(
                "/api/files",
                "{\"commandId\":\"%s\",\"id\":\"%s\",\"name\":\"Maple\"}".formatted("open-" + file, file));
    }

    /** Names and values, as a form sends them. */
    static String encoded(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    /** Sends a form with a file behind its fields, as browsers do. */
    @CanIgnoreReturnValue
    HttpResponse<String> upload(String path, Map<String, String> fields, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(
                part("name=\"file\"; filename=\"plan.docx\"", "Content-Type: application/octet-stream\r\n", file));
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(URI.create(kitchen.url(path)))
                .headers("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String what, String headers, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--edge\r\nContent-Disposition: form-data; " + what + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }

    @CanIgnoreReturnValue
    HttpResponse<byte[]> formBytes(String path, String form) {
        return bytes(HttpRequest.newBuilder(URI.create(kitchen.url(path)))
                .headers("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<byte[]> bytes(String path) {
        return bytes(HttpRequest.newBuilder(URI.create(kitchen.url(path))));
    }

    private HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + response.body(), e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

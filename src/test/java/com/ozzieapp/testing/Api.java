package com.ozzieapp.testing;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls a server as one tenant, and holds what it answers to the contract. Blocking. */
public final class Api {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestServer server;
    private final String token;

    Api(TestServer server, String token) {
        this.server = server;
        this.token = token;
    }

    public TestServer server() {
        return server;
    }

    public TestClock clock() {
        return server.clock();
    }

    public String token() {
        return token;
    }

    /** The same server as another tenant. */
    public Api otherTenant() {
        return server.api();
    }

    /** The same tenant on another server over the same database. */
    public Api on(TestServer other) {
        return new Api(other, token);
    }

    /** The same server with other credentials. */
    public Api withToken(String other) {
        return new Api(server, other);
    }

    /** Makes a user and gives the path of theirs: {@code /v1/users/ozz_usr_…}. */
    public String newUser() {
        return newUser(new JsonObject());
    }

    /** With fields beside the external id, which is made up when absent. */
    public String newUser(JsonObject fields) {
        JsonObject body = new JsonObject()
                .put("external_user_id", "u" + NUMBER.incrementAndGet())
                .mergeIn(fields);
        return "/v1/users/" + post("/v1/users", body).expect(201).data().getString("id");
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), "");
    }

    public Answer post(String path) {
        return send("POST", path, Map.of(), "");
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, json(), body.encode());
    }

    public Answer post(String path, String body) {
        return send("POST", path, json(), body);
    }

    public Answer patch(String path, JsonObject body) {
        return send("PATCH", path, json(), body.encode());
    }

    public Answer patch(String path, String body) {
        return send("PATCH", path, json(), body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, Map.of(), "");
    }

    /** Any request; the tenant's credentials are added unless the headers hold others. */
    public Answer send(String method, String path, Map<String, String> headers, String body) {
        return send(method, path, headers, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, Map<String, String> headers, HttpRequest.BodyPublisher body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Authorization", "Bearer " + token);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.base() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        all.entrySet().stream()
                .filter(header -> !header.getValue().isEmpty())
                .forEach(header -> request.header(header.getKey(), header.getValue()));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            ContractCheck.INSTANCE.check(method, path, answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends a form with one file, and fields beside it. */
    public Answer upload(String path, String fileName, byte[] file, Map<String, String> fields) {
        String boundary = "----form-of-a-test";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        // ISO 8859-1 has a character for every byte.
        body.append(new String(file, StandardCharsets.ISO_8859_1)).append("\r\n--" + boundary + "--\r\n");
        return send(
                "POST",
                path,
                Map.of("Content-Type", "multipart/form-data; boundary=" + boundary),
                BodyPublishers.ofByteArray(body.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json");
    }
}

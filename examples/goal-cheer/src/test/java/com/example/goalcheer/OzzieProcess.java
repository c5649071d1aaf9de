package com.example.goalcheer;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A server in a process of its own, on a free port, with a database of its own, and extensions on its class path. */
final class OzzieProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String base;
    private final String token;

    private OzzieProcess(Process process, String base, String token) {
        this.process = process;
        this.base = base;
        this.token = token;
    }

    static OzzieProcess start(Path directory, List<String> classPath, JsonArray extensions) throws IOException {
        Path data = directory.resolve("data");
        Path log = directory.resolve("server.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Xmx256m",
                "-cp",
                String.join(File.pathSeparator, classPath),
                "com.ozzieapp.Main",
                "serve",
                "--config",
                Files.writeString(directory.resolve("ozzie.yaml"), "http.port: 0\n")
                        .toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("OZZIE_"));
        builder.environment().put("OZZIE_DATA_DIR", data.toString());
        builder.environment().put("OZZIE_EXTENSIONS", extensions.encode());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        String port = awaitText(data.resolve("http.port"), process, log);
        JsonObject client = new JsonObject(Files.readString(data.resolve("demo-client.json")));
        return new OzzieProcess(process, "http://127.0.0.1:" + port, client.getString("token"));
    }

    private static String awaitText(Path file, Process process, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        process.destroy();
        throw new IOException("no server: " + Files.readString(log));
    }

    JsonObject post(String path, JsonObject body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    JsonObject patch(String path, JsonObject body) throws IOException, InterruptedException {
        return send("PATCH", path, body);
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return send("GET", path, new JsonObject());
    }

    private JsonObject send(String method, String path, JsonObject body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return new JsonObject(response.body());
    }

    /** As an operator stops it; waits for its end. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

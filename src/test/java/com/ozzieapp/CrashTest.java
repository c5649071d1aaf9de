package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.CrashRounds;
import com.ozzieapp.testing.ServerProcess;
import io.vertx.core.json.JsonObject;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was answered 201 is there after a crash. Two rounds of each kind; {@code -Dcrash.rounds=20 -Dtest=CrashTest} for
 * more.
 */
class CrashTest {
    private static final int WRITERS = 4;
    private static final String INTAKES = "/v1/users/external:ana/financial-intake";
    private static final String INTAKE =
            "{\"monthly_income\": 5000, \"monthly_expenses\": 3200, \"financial_goal\": \"savings\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    @Test
    void losesNothingThatWasAnsweredWhenTheServerIsKilled(@TempDir Path directory) throws Exception {
        crash(directory.resolve("data"), false);
    }

    @Test
    void losesNothingThatWasAnsweredWhenServerAndDatabaseAreKilled(@TempDir Path directory) throws Exception {
        crash(directory.resolve("data"), true);
    }

    private void crash(Path data, boolean withDatabase) throws Exception {
        new CrashRounds(20250505).run(data, Map.of(), withDatabase, server -> {
            String token = token(data);
            return Collections.nCopies(WRITERS, () -> post(server.base(), token));
        });

        try (ServerProcess server = ServerProcess.start(data, Map.of())) {
            assertThat(answered).isNotEmpty();
            assertThat(stored(server.base(), token(data))).containsAll(answered);
        }
    }

    /** Posts until the server is gone, and remembers what was answered 201. */
    private void post(String base, String token) {
        try {
            while (true) {
                HttpResponse<String> response = http.send(
                        request(base + INTAKES, token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(INTAKE))
                                .build(),
                        BodyHandlers.ofString());
                if (response.statusCode() == 201) {
                    answered.add(new JsonObject(response.body())
                            .getJsonObject("data")
                            .getString("id"));
                }
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> stored(String base, String token) throws IOException, InterruptedException {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            String path = INTAKES + "/history?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            String text = http.send(request(base + path, token).build(), BodyHandlers.ofString())
                    .body();
            JsonObject page = new JsonObject(text);
            page.getJsonArray("data").forEach(item -> ids.add(((JsonObject) item).getString("id")));
            cursor = page.getJsonObject("pagination").getString("next_cursor");
        }
        return ids;
    }

    private static HttpRequest.Builder request(String uri, String token) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20));
    }

    private static String token(Path data) throws IOException {
        return new JsonObject(Files.readString(data.resolve("demo-client.json"))).getString("token");
    }
}

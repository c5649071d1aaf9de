package com.ozzieapp.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.CrashRounds;
import com.ozzieapp.testing.ServerProcess;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A statement is recorded whole or not at all, also when the server is killed half-way, and whole when it was answered
 * 201. Two rounds of each kind; {@code -Dcrash.rounds=20 -Dtest=SubmissionCrashTest} for more.
 */
class SubmissionCrashTest {
    private static final int ROWS = 3_000;
    private static final String TRANSACTIONS = "/v1/users/external:ana/transactions";

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    @Test
    void recordsNoHalfOfAStatementWhenTheServerIsKilled(@TempDir Path directory) throws Exception {
        crash(directory.resolve("data"), false);
    }

    @Test
    void recordsNoHalfOfAStatementWhenServerAndDatabaseAreKilled(@TempDir Path directory) throws Exception {
        crash(directory.resolve("data"), true);
    }

    private void crash(Path data, boolean withDatabase) throws Exception {
        new CrashRounds(20250507).run(data, Map.of(), withDatabase, server -> {
            String token = token(data);
            assertThat(submit(server.base(), token)).isEqualTo(201);
            answered.incrementAndGet();
            return List.of(() -> keepSubmitting(server.base(), token));
        });

        try (ServerProcess server = ServerProcess.start(data, Map.of())) {
            long stored = stored(server.base(), token(data));
            assertThat(stored % ROWS).isZero();
            assertThat(stored / ROWS).isBetween((long) answered.get(), (long) statements.get());
        }
    }

    private void keepSubmitting(String base, String token) {
        try {
            while (true) {
                if (submit(base, token) == 201) {
                    answered.incrementAndGet();
                }
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each statement is of shops of its own, so that none of its rows is a duplicate. */
    private int submit(String base, String token) throws IOException, InterruptedException {
        int statement = statements.incrementAndGet();
        StringBuilder rows = new StringBuilder("Date,Description,Amount\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append(LocalDate.of(2026, 1, 1).plusDays(row % 90))
                    .append(",SHOP " + statement + "-" + row)
                    .append(",-1.25\n");
        }
        JsonObject body = new JsonObject().put("source", "api_spreadsheet").put("content", rows.toString());
        HttpRequest request = request(base + TRANSACTIONS, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private long stored(String base, String token) throws IOException, InterruptedException {
        HttpRequest request = request(base + TRANSACTIONS + "/summary?from=2026-01-01&to=2026-12-31", token)
                .build();
        JsonObject summary =
                new JsonObject(http.send(request, BodyHandlers.ofString()).body()).getJsonObject("data");
        return summary.getJsonArray("totals").stream()
                .mapToLong(total -> ((JsonObject) total).getLong("count"))
                .sum();
    }

    private static HttpRequest.Builder request(String uri, String token) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", "Bearer " + token);
    }

    private static String token(Path data) throws IOException {
        return new JsonObject(Files.readString(data.resolve("demo-client.json"))).getString("token");
    }
}

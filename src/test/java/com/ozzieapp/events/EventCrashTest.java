package com.ozzieapp.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.CrashRounds;
import com.ozzieapp.testing.EventCheck;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every change that a killed server had committed has its one event, and each event was told. Two rounds of each kind;
 * {@code -Dcrash.rounds=20 -Dtest=EventCrashTest} for more.
 */
class EventCrashTest {
    private static final List<String> USERS = List.of("ana", "ben", "eva", "leo");
    private static final String INTAKE =
            "{\"monthly_income\": 5000, \"monthly_expenses\": 3200, \"financial_goal\": \"savings\"}";
    private static final String GOAL = "{\"goal_type\": \"savings\", \"goal_name\": \"Trip\", \"target_amount\": 9600}";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void tellsEachChangeOfAKilledServer(@TempDir Path directory) throws Exception {
        crash(directory, false);
    }

    @Test
    void tellsEachChangeOfAServerKilledWithItsDatabase(@TempDir Path directory) throws Exception {
        crash(directory, true);
    }

    private void crash(Path directory, boolean withDatabase) throws Exception {
        Path data = directory.resolve("data");
        Path log = directory.resolve("heard.jsonl");
        Map<String, String> settings = Map.of("OZZIE_EXTENSIONS", AnnouncementLog.extensions(log));
        new CrashRounds(20250506).run(data, settings, withDatabase, server -> {
            String token = token(data);
            return USERS.stream()
                    .<Runnable>map(user -> () -> write(server.base() + "/v1/users/external:" + user, token))
                    .toList();
        });

        try (ServerProcess server = ServerProcess.start(data, settings)) {
            check(server.base(), token(data), log);
        }
    }

    /** Makes changes of several kinds until the server is gone. */
    private void write(String user, String token) {
        try {
            while (true) {
                send(request(user + "/financial-intake", token).POST(BodyPublishers.ofString(INTAKE)));
                send(request(user + "/goals", token).POST(BodyPublishers.ofString(GOAL)));
                send(request(user + "/plan", token).POST(BodyPublishers.noBody()));
            }
        } catch (IOException gone) {
            return;
        }
    }

    private void check(String base, String token, Path log) {
        List<JsonObject> feed = list(base + "/v1/events?after=0", token);
        feed.forEach(EventCheck.INSTANCE::check);
        assertThat(ids(feed)).isNotEmpty().doesNotHaveDuplicates();
        for (String user : USERS) {
            String path = base + "/v1/users/external:" + user;
            String id = get(path, token).getJsonObject("data").getString("id");
            List<JsonObject> told = feed.stream()
                    .filter(event -> event.getString("subject").equals(id))
                    .toList();

            assertThat(things(told, "intake.created"))
                    .containsExactlyElementsOf(oldestFirst(path + "/financial-intake/history?", token));
            assertThat(things(told, "goal.created"))
                    .containsExactlyElementsOf(oldestFirst(path + "/goals/history?", token));
        }

        Await.until(() -> ids(AnnouncementLog.heard(log)).containsAll(ids(feed)));
        assertThat(firstHeard(log)).isEqualTo(byUser(feed));
    }

    /** What the events of a type tell of, in their order. */
    private static List<String> things(List<JsonObject> events, String type) {
        return events.stream()
                .filter(event -> event.getString("type").equals(type))
                .map(event -> event.getJsonObject("data").getString("id"))
                .toList();
    }

    private List<String> oldestFirst(String path, String token) {
        List<String> ids = new ArrayList<>();
        list(path, token).forEach(item -> ids.add(0, item.getString("id")));
        return ids;
    }

    private static Set<String> ids(List<JsonObject> events) {
        return new LinkedHashSet<>(
                events.stream().map(event -> event.getString("id")).toList());
    }

    /** The events of each user in the order in which they were first heard. */
    private static Map<String, List<String>> firstHeard(Path log) {
        Map<String, JsonObject> first = new LinkedHashMap<>();
        AnnouncementLog.heard(log).forEach(event -> first.putIfAbsent(event.getString("id"), event));
        return byUser(List.copyOf(first.values()));
    }

    private static Map<String, List<String>> byUser(List<JsonObject> events) {
        Map<String, List<String>> byUser = new TreeMap<>();
        events.forEach(event -> byUser.computeIfAbsent(event.getString("subject"), user -> new ArrayList<>())
                .add(event.getString("id")));
        return byUser;
    }

    /** All pages of a list. */
    private List<JsonObject> list(String uri, String token) {
        List<JsonObject> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = get(uri + "&limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor), token);
            page.getJsonArray("data").forEach(item -> items.add((JsonObject) item));
            cursor = page.getJsonObject("pagination").getString("next_cursor");
        }
        return items;
    }

    private JsonObject get(String uri, String token) {
        try {
            return new JsonObject(send(request(uri, token)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpRequest.Builder request(String uri, String token) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20));
    }

    private static String token(Path data) throws IOException {
        return new JsonObject(Files.readString(data.resolve("demo-client.json"))).getString("token");
    }
}

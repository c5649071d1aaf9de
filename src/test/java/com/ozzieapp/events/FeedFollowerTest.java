package com.ozzieapp.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * One who follows the feed while others write misses nothing and sees nothing twice. A part of the changes;
 * {@code -Dfeed.changes=20000 -Dtest=FeedFollowerTest} for all of them.
 */
@ApiTest
class FeedFollowerTest {
    private static final int WRITERS = 8;
    private static final int CHANGES = Integer.getInteger("feed.changes", 1_600);
    private static final JsonObject INTAKE = new JsonObject()
            .put("monthly_income", 5000)
            .put("monthly_expenses", 3200)
            .put("financial_goal", "savings");

    private final Api api;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    FeedFollowerTest(Api api) {
        this.api = api;
    }

    /** Writes to two users each, one of whom all writers share: so that transactions wait for each other. */
    private Void write(String shared) {
        String own = api.newUser();
        for (int i = 0; i < CHANGES / WRITERS; i++) {
            String user = i % 2 == 0 ? own : shared;
            written.add(api.post(user + "/financial-intake", INTAKE)
                    .expect(201)
                    .data()
                    .getString("id"));
        }
        return null;
    }

    @Test
    void seesEachChangeOnceAndOneUsersInOrder() throws Exception {
        String shared = api.newUser();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<Void>> writing = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Callable<Void> writer = () -> write(shared);
            writing.add(writers.submit(writer));
        }
        writers.shutdown();

        List<JsonObject> seen = new ArrayList<>();
        boolean over = false;
        while (!over) {
            boolean written = writers.isTerminated();
            int before = seen.size();
            String after = seen.isEmpty() ? "0" : seen.get(before - 1).getString("id");
            seen.addAll(
                    api.get("/v1/events?limit=100&after=" + after).expect(200).items());
            over = written && seen.size() == before;
        }
        for (Future<Void> one : writing) {
            one.get(1, TimeUnit.SECONDS);
        }

        assertThat(seen.stream().map(event -> event.getString("id"))).doesNotHaveDuplicates();
        assertThat(intakes(seen)).containsExactlyInAnyOrderElementsOf(written);
        Map<String, List<String>> told = inOrderOfUsers(seen);
        assertThat(told).isEqualTo(newestFirst(told.keySet()));
    }

    private static List<String> intakes(List<JsonObject> events) {
        return events.stream()
                .filter(event -> event.getString("type").equals("intake.created"))
                .map(event -> event.getJsonObject("data").getString("id"))
                .toList();
    }

    /** The intakes of each user as their events came, the newest first. */
    private static Map<String, List<String>> inOrderOfUsers(List<JsonObject> events) {
        Map<String, List<String>> told = new HashMap<>();
        for (JsonObject event : events) {
            List<String> ids = told.computeIfAbsent(event.getString("subject"), user -> new ArrayList<>());
            if (event.getString("type").equals("intake.created")) {
                ids.add(0, event.getJsonObject("data").getString("id"));
            }
        }
        return told;
    }

    private Map<String, List<String>> newestFirst(Set<String> users) {
        Map<String, List<String>> stored = new HashMap<>();
        for (String user : users) {
            List<String> ids = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                var page = api.get("/v1/users/" + user + "/financial-intake/history?limit=100"
                        + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
                page.items().forEach(intake -> ids.add(intake.getString("id")));
                cursor = page.pagination().getString("next_cursor");
            }
            stored.put(user, ids);
        }
        return stored;
    }
}

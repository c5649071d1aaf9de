package com.ozzieapp.webhooks;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.Await;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One tenant's endpoint, and what a test looks at of it. */
final class Hooks {
    private static final String PATH = "/v1/webhook-endpoints";

    private final Api api;
    private final JsonObject created;

    private Hooks(Api api, JsonObject created) {
        this.api = api;
        this.created = created;
    }

    /** An endpoint for events of these types; all, when none is named. */
    static Hooks at(Api api, String url, String... types) {
        JsonObject body = new JsonObject().put("url", url);
        if (types.length > 0) {
            body.put("event_types", JsonArray.of((Object[]) types));
        }
        return new Hooks(api, api.post(PATH, body).expect(201).data());
    }

    /** The same endpoint by way of another server. */
    Hooks on(Api other) {
        return new Hooks(other, created);
    }

    String path() {
        return PATH + "/" + created.getString("id");
    }

    Secret secret() {
        return new Secret(created.getString("secret").substring("whsec_".length()));
    }

    JsonObject endpoint() {
        return api.get(path()).expect(200).data();
    }

    List<JsonObject> deliveries() {
        return api.get(path() + "/deliveries?limit=100").expect(200).items();
    }

    /** Waits until so many deliveries are as expected, and gives all. */
    List<JsonObject> await(int number, Predicate<JsonObject> expected) {
        Await.until(() -> deliveries().stream().filter(expected).count() == number);
        return deliveries();
    }

    /** Waits until so many attempts were made for each of so many deliveries. */
    List<JsonObject> awaitAttempts(int deliveries, int attempts) {
        return await(deliveries, one -> one.getInteger("attempts") == attempts);
    }

    List<JsonObject> awaitSuccesses(int number) {
        return await(number, one -> one.getString("status").equals("succeeded"));
    }

    JsonObject retry(JsonObject delivery) {
        return api.post(path() + "/deliveries/" + delivery.getString("id") + "/retry")
                .expect(200)
                .data();
    }

    JsonObject patch(JsonObject fields) {
        return api.patch(path(), fields).expect(200).data();
    }

    /** Makes users, of whom each is one event. */
    static void happen(Api api, int events) {
        IntStream.range(0, events).forEach(i -> api.newUser());
    }

    /** Longer than the pause after that attempt can be. */
    static Duration beyondPauseAfter(int attempts) {
        return Schedule.pauseAfter(attempts, () -> 0)
                .map(pause -> pause.plus(pause.dividedBy(10)).plusSeconds(1))
                .orElseThrow();
    }
}

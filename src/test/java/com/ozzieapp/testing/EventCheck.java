package com.ozzieapp.testing;

import com.ozzieapp.contract.AnswerRule;
import com.ozzieapp.contract.BusMessages;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every event that a test sees to the contract of the bus. Safe to use from any thread. */
public final class EventCheck {
    public static final EventCheck INSTANCE = new EventCheck();

    private final Map<String, AnswerRule> rules = new ConcurrentHashMap<>();

    private EventCheck() {}

    /** Fails the test when the event is not one that the contract describes. */
    public void check(JsonObject event) {
        AnswerRule rule = rules.computeIfAbsent(event.getString("type"), BusMessages::rule);
        rule.brokenBy(new JsonObject(), event).ifPresent(where -> {
            throw new AssertionError("an event breaks asyncapi.yaml at " + where + "\n" + event.encodePrettily());
        });
    }
}

package com.ozzieapp.events;

import com.ozzieapp.error.Failure;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code ozzie.events.list} is asked.
 *
 * @param after the event after which to begin; empty for the oldest
 */
record EventsQuestion(Optional<String> after, int limit) {
    private static final Pattern EVENT_ID = Pattern.compile("evt_[0-9A-HJKMNP-TV-Z]{26}");
    private static final int MOST = 500;
    private static final int USUAL = 100;

    /** @throws Failure VALIDATION_ERROR that names the field and what came */
    static EventsQuestion from(JsonObject json) {
        Object after = json.getValue("after");
        if (after != null
                && !(after instanceof String id && EVENT_ID.matcher(id).matches())) {
            throw Failure.invalid(
                    "after", "Field 'after' must be the id of an event, or null. Received: " + after + ".");
        }
        Object limit = json.getValue("limit", USUAL);
        if (!(limit instanceof Integer number) || number < 1 || number > MOST) {
            throw Failure.invalid(
                    "limit", "Field 'limit' must be a whole number from 1 to " + MOST + ". Received: " + limit + ".");
        }
        return new EventsQuestion(Optional.ofNullable((String) after), number);
    }
}

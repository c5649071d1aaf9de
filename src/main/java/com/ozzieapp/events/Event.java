package com.ozzieapp.events;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * One change of a user's things, as it is told.
 *
 * @param id {@code evt_} and a ULID
 * @param type one of {@link EventType}'s codes
 * @param data the API's own object as it was after the change; {@code {"erased": true}} once the user was deleted
 */
public record Event(String id, String type, String clientId, String userId, Instant time, JsonObject data) {}

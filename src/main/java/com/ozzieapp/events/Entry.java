package com.ozzieapp.events;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import java.util.Map;

/**
 * One change while it is being written. What is told here becomes events when the change is committed, in the order of
 * telling; told twice of the same thing, only the last state is an event. Used on one thread, by one transaction.
 */
public final class Entry {
    /** What is told of, before it has an id and a time. */
    record Told(EventType type, String clientId, String userId, JsonObject data) {}

    private final SqlClient db;
    private final EventStore store;
    private final Map<String, Told> told;

    /** @param told where what is told is kept, in order */
    Entry(SqlClient db, EventStore store, Map<String, Told> told) {
        this.db = db;
        this.store = store;
        this.told = told;
    }

    /** The transaction's connection. */
    public SqlClient db() {
        return db;
    }

    /**
     * Tells of a change. The user's row must be held (or new, or gone): by that a user's events are in order.
     *
     * @param data the API's own object as it is after the change, with its {@code id}
     */
    public void tell(EventType type, String clientId, String userId, JsonObject data) {
        String thing = type.code() + " " + data.getString("id");
        told.remove(thing);
        told.put(thing, new Told(type, clientId, userId, data));
    }

    /** Takes what was told of a user out of all earlier events; that they happened stays. */
    public Future<Void> erase(String clientId, String userId) {
        return store.erase(db, clientId, userId);
    }
}

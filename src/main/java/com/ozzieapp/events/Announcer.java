package com.ozzieapp.events;

import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Topic;
import com.ozzieapp.storage.Database;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import java.util.List;

/**
 * Announces committed events, one batch after the other: gives them their places in the feed and publishes them, in one
 * transaction that only one node at a time is in. Should that be cut off, the same events are announced again by
 * whoever comes next: at least once, in the order of their writing. Safe to call from any thread.
 */
final class Announcer {
    /** By which nodes tell each other that the feed has grown; the payload is the node that says so. */
    static final String CHANNEL = "ozzie_events";

    private static final int BATCH = 500;

    private final Database database;
    private final Bus bus;
    private final String node;
    private final EventStore store = new EventStore();

    Announcer(Database database, Bus bus, String node) {
        this.database = database;
        this.bus = bus;
        this.node = node;
    }

    /** Announces all that was committed before the call. */
    Future<Void> announce() {
        return database.transaction(this::batch).compose(announced -> {
            if (announced > 0) {
                bus.wake(Topic.ANNOUNCED);
            }
            return announced == BATCH ? announce() : Future.succeededFuture();
        });
    }

    private Future<Integer> batch(SqlClient db) {
        Future<Void> locked = store.lockAnnouncing(db);
        return Future.all(locked, store.place(db, BATCH))
                .map(both -> both.<List<Event>>resultAt(1))
                .compose(events -> {
                    // Before the commit: an event that is placed and was never published would be lost by a crash in
                    // between.
                    events.forEach(this::publish);
                    return events.isEmpty()
                            ? Future.succeededFuture(0)
                            : store.notifyOthers(db, CHANNEL, node).map(events.size());
                });
    }

    private void publish(Event event) {
        JsonObject json = EventJson.write(event);
        bus.announce(Topic.EVENTS, json);
        bus.announce(Topic.ofEvents(event.type()), json);
    }

    /** Whether a notification is another node's. */
    boolean isOthers(String payload) {
        return !payload.equals(node);
    }
}

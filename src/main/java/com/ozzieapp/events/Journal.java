package com.ozzieapp.events;

import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Topic;
import com.ozzieapp.events.Entry.Told;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The way every change is written: in one transaction with the events that tell of it, so that there is never one
 * without the other. The events go to the database together with the commit, and cost no round trip of their own.
 */
public final class Journal {
    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Bus bus;
    private final EventStore store = new EventStore();

    public Journal(Database database, Ids ids, Clock clock, Bus bus) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.bus = bus;
    }

    /** Makes a change: all of it and its events, or nothing when the work fails. */
    public <T> Future<T> write(Function<Entry, Future<T>> work) {
        Map<String, Told> told = new LinkedHashMap<>();
        return database.transaction(db -> work.apply(new Entry(db, store, told)), db -> append(db, told.values()))
                .onSuccess(written -> wake(told.values()));
    }

    private Future<?> append(SqlClient db, Collection<Told> told) {
        Instant now = clock.instant();
        List<Event> events = told.stream()
                .map(one ->
                        new Event(ids.next("evt_"), one.type().code(), one.clientId(), one.userId(), now, one.data()))
                .toList();
        return events.isEmpty() ? Future.succeededFuture() : store.append(db, events);
    }

    private void wake(Collection<Told> told) {
        if (!told.isEmpty()) {
            bus.wake(Topic.COMMITTED);
        }
    }
}

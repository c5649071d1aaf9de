package com.ozzieapp.events;

import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Topic;
import com.ozzieapp.events.Entry.Told;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Times;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The way every change is written: in one transaction with the events that tell of it, so that there is never one
 * without the other. The events go to the database together with the commit, and cost no round trip of their own.
 */
public final class Journal {
    /** The part of a statement that writes the event of what its part {@code made} has made. */
    public static final String TELLING = """
            told as (
              insert into event (client_id, id, type, user_id, time, data)
              select client_id, $1, $2, id, $3, $4::text::json from made)
            """;

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

    /**
     * Makes a change that is one statement, and so one round trip. The statement has the change as {@code made}, with
     * {@code client_id} and the user's {@code id}, and {@link #TELLING} beside it.
     *
     * @param data the API's own object as it will be
     * @param statement is given the first four of its parameters; empty when it changed nothing
     */
    public <T> Future<Optional<T>> write(
            EventType type, JsonObject data, BiFunction<SqlClient, Tuple, Future<Optional<T>>> statement) {
        Tuple telling = Tuple.of(ids.next("evt_"), type.code(), Times.utc(clock.instant()), data.encode());
        return statement.apply(database.writes(), telling).onSuccess(made -> {
            if (made.isPresent()) {
                bus.wake(Topic.COMMITTED);
            }
        });
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

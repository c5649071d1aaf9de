package com.ozzieapp.events;

import com.ozzieapp.bus.Bus;
import com.ozzieapp.error.Failure;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Page;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells events: announces them, and answers who asks for them later. */
public final class EventService {
    private static final int FORGOTTEN_AT_ONCE = 5_000;
    private static final long CATCH_UP_SECONDS = 5;

    private final Database database;
    private final Clock clock;
    private final Duration kept;
    private final Announcer announcer;
    private final EventStore store = new EventStore();

    /**
     * Makes one for a node.
     *
     * @param kept how long events are kept
     * @param node a name that no other node has
     */
    public EventService(Database database, Clock clock, Bus bus, Duration kept, String node) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
        this.announcer = new Announcer(database, bus, node);
    }

    /** Announces all that was committed before the call. */
    Future<Void> announce() {
        return announcer.announce();
    }

    /** Calls back when another node has announced something. */
    Future<Void> hearOthers(Runnable heard) {
        return database.listen(Announcer.CHANNEL, node -> {
            if (announcer.isOthers(node)) {
                heard.run();
            }
        });
    }

    /** A client's events before a place in the feed, newest first. */
    Future<Page<Event>> newest(String clientId, EventFilter filter, Page.Ask ask) {
        return caughtUp(
                clientId, () -> store.before(database.reads(), clientId, filter, ask.beforeOrEnd(), ask.limit()));
    }

    /**
     * A client's events after a place in the feed, oldest first. Whatever is committed later comes later: who reads on
     * from the last event has missed none.
     */
    Future<Page<Event>> oldest(String clientId, EventFilter filter, long position, int limit) {
        return caughtUp(clientId, () -> store.after(database.reads(), clientId, filter, position, limit));
    }

    /** The place of a client's event; empty for one that is not in the feed, or no more. */
    Future<OptionalLong> position(String clientId, String eventId) {
        return store.position(database.reads(), clientId, eventId);
    }

    /** Reads when all that the client was answered is in the feed: who reads after writing finds what was written. */
    private <T> Future<T> caughtUp(String clientId, Supplier<Future<T>> read) {
        Future<Boolean> behind = store.hasUnplaced(database.reads(), clientId);
        Future<T> page = read.get();
        return Future.all(behind, page)
                .compose(both -> behind.result()
                        ? announce().timeout(CATCH_UP_SECONDS, TimeUnit.SECONDS).transform(done -> read.get())
                        : page);
    }

    /** Everybody's events after a place, oldest first: for parts of the system that serve all tenants. */
    public Future<List<PlacedEvent>> after(long position, int limit) {
        return store.after(database.reads(), position, limit);
    }

    /** Events as they are now, by id; one that is no more kept is not among them. */
    public Future<Map<String, Event>> find(Collection<EventKey> keys) {
        String[] clientIds = keys.stream().map(EventKey::clientId).toArray(String[]::new);
        String[] ids = keys.stream().map(EventKey::eventId).toArray(String[]::new);
        return store.find(database.reads(), clientIds, ids)
                .map(events ->
                        events.stream().collect(Collectors.toMap(Event::id, event -> event, (one, same) -> one)));
    }

    Future<JsonObject> listAll(EventsQuestion question) {
        return question.after()
                .map(id -> store.position(database.reads(), id)
                        .map(found -> found.orElseThrow(() -> Failure.notFound("Event", id))))
                .orElse(Future.succeededFuture(0L))
                .compose(position -> after(position, question.limit()))
                .map(events -> new JsonObject()
                        .put(
                                "events",
                                new JsonArray(events.stream()
                                        .map(one -> EventJson.write(one.event()))
                                        .toList())));
    }

    /** Deletes the events that are older than they are kept, a portion at a time. */
    Future<Void> forgetOld() {
        return store.deleteOlder(database.writes(), clock.instant().minus(kept), FORGOTTEN_AT_ONCE)
                .compose(deleted -> deleted == FORGOTTEN_AT_ONCE ? forgetOld() : Future.succeededFuture());
    }
}

package com.ozzieapp.webhooks;

import com.ozzieapp.events.Event;
import com.ozzieapp.events.EventService;
import com.ozzieapp.events.PlacedEvent;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.webhooks.HandoutStore.Receiver;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hands events out: goes along the feed and writes a delivery for each endpoint that wants the event. The place in the
 * feed moves on in the same transaction, so each event is handed out once, whichever node does it.
 */
public final class HandoutService {
    private static final int BATCH = 200;

    private final Database database;
    private final EventService events;
    private final Ids ids;
    private final Clock clock;
    private final HandoutStore store = new HandoutStore();

    public HandoutService(Database database, EventService events, Ids ids, Clock clock) {
        this.database = database;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hands out all that is in the feed. */
    Future<Void> handOut() {
        return database.transaction(this::batch)
                .compose(handedOut -> handedOut == BATCH ? handOut() : Future.succeededFuture());
    }

    private Future<Integer> batch(SqlClient db) {
        return store.lockPlace(db)
                .compose(place -> events.after(place, BATCH))
                .compose(batch -> batch.isEmpty() ? Future.succeededFuture(0) : handOut(db, batch));
    }

    private Future<Integer> handOut(SqlClient db, List<PlacedEvent> batch) {
        String[] clientIds = batch.stream()
                .map(placed -> placed.event().clientId())
                .distinct()
                .toArray(String[]::new);
        return store.receivers(db, clientIds)
                .map(receivers -> batch.stream()
                        .flatMap(placed -> deliveries(placed, receivers))
                        .toList())
                .compose(deliveries -> Future.all(
                        deliveries.isEmpty() ? Future.succeededFuture() : store.insert(db, deliveries, clock.instant()),
                        store.moveOn(db, batch.get(batch.size() - 1).position())))
                .map(batch.size());
    }

    private Stream<Delivery.New> deliveries(PlacedEvent placed, List<Receiver> receivers) {
        Event event = placed.event();
        return receivers.stream()
                .filter(receiver -> receiver.clientId().equals(event.clientId())
                        && receiver.after() < placed.seq()
                        && receiver.terms().wants(event.type()))
                .map(receiver -> new Delivery.New(
                        receiver.clientId(), receiver.id(), ids.next("whd_"), event.id(), event.type()));
    }
}

package com.ozzieapp.webhooks;

import com.ozzieapp.storage.Times;
import com.ozzieapp.webhooks.Endpoint.EndpointTerms;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The place in the feed, and the rows that a step of it makes. For all tenants at once. */
final class HandoutStore {
    /**
     * An endpoint that events are handed out to.
     *
     * @param after the number of writing behind which its events begin
     */
    record Receiver(String clientId, String id, EndpointTerms terms, long after) {}

    /** Gives the place, and holds it until the transaction ends: one node at a time hands out. */
    Future<Long> lockPlace(SqlClient db) {
        return db.preparedQuery("select position from webhook_place for update")
                .execute()
                .map(rows -> rows.iterator().next().getLong("position"));
    }

    Future<Void> moveOn(SqlClient db, long position) {
        return db.preparedQuery("update webhook_place set position = $1")
                .execute(Tuple.of(position))
                .mapEmpty();
    }

    Future<List<Receiver>> receivers(SqlClient db, String[] clientIds) {
        return db.preparedQuery("""
                        select client_id, id, url, event_types, event_seq from webhook_endpoint
                        where client_id = any($1) and enabled and deleted_at is null
                        """)
                .execute(Tuple.tuple().addArrayOfString(clientIds))
                .map(rows -> {
                    List<Receiver> receivers = new ArrayList<>();
                    rows.forEach(row -> receivers.add(receiver(row)));
                    return receivers;
                });
    }

    private static Receiver receiver(Row row) {
        Optional<List<String>> types =
                Optional.ofNullable(row.getArrayOfStrings("event_types")).map(List::of);
        return new Receiver(
                row.getString("client_id"),
                row.getString("id"),
                new EndpointTerms(row.getString("url"), types, true),
                row.getLong("event_seq"));
    }

    /** Writes deliveries in their order, each due at once. */
    Future<Void> insert(SqlClient db, List<Delivery.New> deliveries, Instant now) {
        return db.preparedQuery("""
                        insert into webhook_delivery (client_id, endpoint_id, id, event_id, event_type,
                          next_attempt_at, created_at)
                        select client_id, endpoint_id, id, event_id, event_type, $6, $6
                        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
                          with ordinality as made (client_id, endpoint_id, id, event_id, event_type, place)
                        order by place
                        """)
                .execute(Tuple.tuple()
                        .addArrayOfString(texts(deliveries, Delivery.New::clientId))
                        .addArrayOfString(texts(deliveries, Delivery.New::endpointId))
                        .addArrayOfString(texts(deliveries, Delivery.New::id))
                        .addArrayOfString(texts(deliveries, Delivery.New::eventId))
                        .addArrayOfString(texts(deliveries, Delivery.New::eventType))
                        .addOffsetDateTime(Times.utc(now)))
                .mapEmpty();
    }

    private static String[] texts(List<Delivery.New> deliveries, Function<Delivery.New, String> field) {
        return deliveries.stream().map(field).toArray(String[]::new);
    }
}

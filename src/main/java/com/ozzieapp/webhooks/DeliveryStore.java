package com.ozzieapp.webhooks;

import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;

/** The deliveries' rows, as their tenant sees them. */
final class DeliveryStore {
    private static final String COLUMNS = """
            id, endpoint_id, seq, event_id, event_type, status, attempts, next_attempt_at, last_attempt_at,
            response_status, error, created_at
            """;
    private static final String OF_ENDPOINT =
            "select " + COLUMNS + "from webhook_delivery where client_id = $1 and endpoint_id = $2 and seq < $3 ";
    private static final String NEWEST_FIRST = "order by seq desc limit $4";

    /** Deliveries of an endpoint, newest first. */
    Future<Page<Delivery>> page(
            SqlClient db, String clientId, String endpointId, Optional<String> status, Page.Ask ask) {
        Tuple values = Tuple.of(clientId, endpointId, ask.beforeOrEnd(), ask.fetch());
        status.ifPresent(values::addString);
        String sql = OF_ENDPOINT + (status.isPresent() ? "and status = $5 " : "") + NEWEST_FIRST;
        return db.preparedQuery(sql).execute(values).map(rows -> Page.of(rows, ask, DeliveryStore::read));
    }

    /** Begins one anew, now. */
    Future<Optional<Delivery>> retry(SqlClient db, String clientId, String endpointId, String id, Instant now) {
        return db.preparedQuery("""
                        update webhook_delivery set status = 'pending', attempts = 0, next_attempt_at = $4
                        where client_id = $1 and endpoint_id = $2 and id = $3
                          and exists (select 1 from webhook_endpoint e where e.client_id = $1 and e.id = $2
                            and e.deleted_at is null)
                        returning\s""" + COLUMNS)
                .execute(Tuple.of(clientId, endpointId, id, Times.utc(now)))
                .map(rows -> Rows.first(rows, DeliveryStore::read));
    }

    /** Lets all that waits for an endpoint go out now. */
    Future<Void> release(SqlClient db, String clientId, String endpointId, Instant now) {
        return db.preparedQuery("""
                        update webhook_delivery set next_attempt_at = $3
                        where client_id = $1 and endpoint_id = $2 and status = 'pending' and next_attempt_at > $3
                        """)
                .execute(Tuple.of(clientId, endpointId, Times.utc(now)))
                .mapEmpty();
    }

    /** Deletes the oldest of all tenants, a portion; gives how many. */
    Future<Integer> deleteOlder(SqlClient db, Instant time, int limit) {
        return db.preparedQuery("""
                        delete from webhook_delivery where (client_id, id) in (
                          select client_id, id from webhook_delivery where created_at < $1 limit $2)
                        """).execute(Tuple.of(Times.utc(time), limit)).map(RowSet::rowCount);
    }

    /** Deletes what belonged to deleted endpoints, a portion; gives how many. */
    Future<Integer> deleteOfDeleted(SqlClient db, int limit) {
        return db.preparedQuery("""
                        delete from webhook_delivery where (client_id, id) in (
                          select d.client_id, d.id
                          from webhook_endpoint e
                          join webhook_delivery d on d.client_id = e.client_id and d.endpoint_id = e.id
                          where e.deleted_at is not null
                          limit $1)
                        """).execute(Tuple.of(limit)).map(RowSet::rowCount);
    }

    /** Deletes the deleted endpoints that have no more deliveries. */
    Future<Void> deleteEmptied(SqlClient db) {
        return db.preparedQuery("""
                        delete from webhook_endpoint e
                        where e.deleted_at is not null and not exists (
                          select 1 from webhook_delivery d where d.client_id = e.client_id and d.endpoint_id = e.id)
                        """).execute().mapEmpty();
    }

    private static Delivery read(Row row) {
        return new Delivery(
                row.getString("id"),
                row.getString("endpoint_id"),
                row.getString("event_id"),
                row.getString("event_type"),
                Delivery.Status.of(row.getString("status")),
                row.getInteger("attempts"),
                Times.optional(row, "next_attempt_at"),
                Times.optional(row, "last_attempt_at"),
                Optional.ofNullable(row.getInteger("response_status")),
                Optional.ofNullable(row.getString("error")),
                Times.instant(row, "created_at"));
    }
}

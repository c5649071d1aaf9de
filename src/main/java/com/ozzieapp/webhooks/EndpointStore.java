package com.ozzieapp.webhooks;

import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import com.ozzieapp.webhooks.Endpoint.EndpointTerms;
import com.ozzieapp.webhooks.Endpoint.Opened;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The endpoints' rows. */
final class EndpointStore {
    private static final String COLUMNS = """
            client_id, id, seq, url, event_types, enabled, disabled_reason, failing_since, created_at, updated_at
            """;
    private static final String ONE = "where client_id = $1 and id = $2 and deleted_at is null ";

    /** Lets one transaction at a time add to a client's endpoints. */
    Future<Void> lockAdding(SqlClient db, String clientId) {
        return db.preparedQuery("select pg_advisory_xact_lock(hashtextextended('webhook_endpoint ' || $1, 0))")
                .execute(Tuple.of(clientId))
                .mapEmpty();
    }

    Future<Integer> count(SqlClient db, String clientId) {
        return db.preparedQuery("""
                        select count(*)::integer as endpoints from webhook_endpoint
                        where client_id = $1 and deleted_at is null
                        """)
                .execute(Tuple.of(clientId))
                .map(rows -> rows.iterator().next().getInteger("endpoints"));
    }

    Future<Void> insert(SqlClient db, Opened opened) {
        Endpoint endpoint = opened.endpoint();
        return db.preparedQuery("""
                        insert into webhook_endpoint (client_id, id, url, event_types, enabled, secret, created_at,
                          updated_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $7)
                        """)
                .execute(values(endpoint.clientId(), endpoint.id(), endpoint.terms())
                        .addString(opened.secret().base64())
                        .addOffsetDateTime(Times.utc(endpoint.createdAt())))
                .mapEmpty();
    }

    private static Tuple values(String clientId, String id, EndpointTerms terms) {
        return Tuple.of(clientId, id, terms.url())
                .addValue(terms.eventTypes()
                        .map(types -> types.toArray(String[]::new))
                        .orElse(null))
                .addBoolean(terms.enabled());
    }

    Future<Optional<Endpoint>> find(SqlClient db, String clientId, String id) {
        return db.preparedQuery("select " + COLUMNS + "from webhook_endpoint " + ONE)
                .execute(Tuple.of(clientId, id))
                .map(rows -> Rows.first(rows, EndpointStore::read));
    }

    Future<Page<Endpoint>> page(SqlClient db, String clientId, Page.Ask ask) {
        return db.preparedQuery("select " + COLUMNS + """
                        from webhook_endpoint where client_id = $1 and seq < $2 and deleted_at is null
                        order by seq desc
                        limit $3
                        """)
                .execute(Tuple.of(clientId, ask.beforeOrEnd(), ask.fetch()))
                .map(rows -> Page.of(rows, ask, EndpointStore::read));
    }

    /** Finds one and holds its row until the transaction ends. */
    Future<Optional<Endpoint>> lock(SqlClient db, String clientId, String id) {
        return db.preparedQuery("select " + COLUMNS + "from webhook_endpoint " + ONE + "for no key update")
                .execute(Tuple.of(clientId, id))
                .map(rows -> Rows.first(rows, EndpointStore::read));
    }

    Future<Void> update(SqlClient db, Endpoint changed) {
        return db.preparedQuery("""
                        update webhook_endpoint set url = $3, event_types = $4, enabled = $5, disabled_reason = $6,
                          failing_since = $7, updated_at = $8
                        where client_id = $1 and id = $2
                        """)
                .execute(values(changed.clientId(), changed.id(), changed.terms())
                        .addValue(changed.disabledReason().orElse(null))
                        .addValue(changed.failingSince().map(Times::utc).orElse(null))
                        .addOffsetDateTime(Times.utc(changed.updatedAt())))
                .mapEmpty();
    }

    /** Sets the secret anew; the one before signs too until its time is over. */
    Future<Void> rotate(SqlClient db, Opened changed, Instant previousUntil) {
        return db.preparedQuery("""
                        update webhook_endpoint set previous_secret = secret, previous_secret_until = $5, secret = $3,
                          updated_at = $4
                        where client_id = $1 and id = $2
                        """)
                .execute(Tuple.of(
                        changed.endpoint().clientId(),
                        changed.endpoint().id(),
                        changed.secret().base64(),
                        Times.utc(changed.endpoint().updatedAt()),
                        Times.utc(previousUntil)))
                .mapEmpty();
    }

    /** Takes one out of use; gives whether there was one. */
    Future<Boolean> delete(SqlClient db, String clientId, String id, Instant now) {
        return db.preparedQuery("""
                        update webhook_endpoint set deleted_at = $3, enabled = false, url = '', secret = '',
                          previous_secret = null\s""" + ONE)
                .execute(Tuple.of(clientId, id, Times.utc(now)))
                .map(rows -> rows.rowCount() > 0);
    }

    private static Endpoint read(Row row) {
        Optional<List<String>> types =
                Optional.ofNullable(row.getArrayOfStrings("event_types")).map(List::of);
        return new Endpoint(
                row.getString("client_id"),
                row.getString("id"),
                new EndpointTerms(row.getString("url"), types, row.getBoolean("enabled")),
                Optional.ofNullable(row.getString("disabled_reason")),
                Times.optional(row, "failing_since"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}

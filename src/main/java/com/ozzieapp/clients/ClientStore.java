package com.ozzieapp.clients;

import com.ozzieapp.storage.Times;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clients and their secrets' hashes. */
final class ClientStore {
    private static final int SECRETS_WHILE_ROTATING = 2;

    /** False when there is such a client already. */
    Future<Boolean> insert(SqlClient db, String clientId, String name, Instant now) {
        return db.preparedQuery("""
                        insert into client (client_id, name, created_at) values ($1, $2, $3)
                        on conflict do nothing
                        """)
                .execute(Tuple.of(clientId, name, Times.utc(now)))
                .map(rows -> rows.rowCount() == 1);
    }

    Future<Void> addSecret(SqlClient db, String clientId, Secret secret, Instant now) {
        return db.preparedQuery("""
                        insert into client_secret (client_id, secret_sha256, created_at) values ($1, $2, $3)
                        on conflict do nothing
                        """)
                .execute(Tuple.of(clientId, Buffer.buffer(secret.sha256()), Times.utc(now)))
                .mapEmpty();
    }

    /** Leaves the newest secrets: as many as may be active while a client changes from one to the next. */
    Future<Void> dropOldSecrets(SqlClient db, String clientId) {
        return db.preparedQuery("""
                        delete from client_secret s
                        where client_id = $1 and seq not in (
                          select seq from client_secret where client_id = $1 order by seq desc limit $2)
                        """)
                .execute(Tuple.of(clientId, SECRETS_WHILE_ROTATING))
                .mapEmpty();
    }

    /** The hashes of a client's active secrets; none when it is unknown or revoked. */
    Future<List<byte[]>> secrets(SqlClient db, String clientId) {
        return db.preparedQuery("""
                        select s.secret_sha256
                        from client c join client_secret s using (client_id)
                        where c.client_id = $1 and c.revoked_at is null
                        """).execute(Tuple.of(clientId)).map(rows -> {
            List<byte[]> hashes = new ArrayList<>();
            rows.forEach(row -> hashes.add(row.getBuffer("secret_sha256").getBytes()));
            return hashes;
        });
    }

    /** False when there is no such client. */
    Future<Boolean> revoke(SqlClient db, String clientId, Instant now) {
        return db.preparedQuery("""
                        update client set revoked_at = coalesce(revoked_at, $2) where client_id = $1
                        """).execute(Tuple.of(clientId, Times.utc(now))).map(rows -> rows.rowCount() == 1);
    }

    Future<Optional<Client>> find(SqlClient db, String clientId) {
        return list(db).map(clients -> clients.stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst());
    }

    Future<List<Client>> list(SqlClient db) {
        return db.preparedQuery("""
                        select c.client_id, c.name, c.created_at, c.revoked_at,
                          (select count(*) from client_secret s where s.client_id = c.client_id) as secrets
                        from client c
                        order by c.created_at, c.client_id
                        """).execute().map(rows -> {
            List<Client> clients = new ArrayList<>();
            rows.forEach(row -> clients.add(read(row)));
            return clients;
        });
    }

    private static Client read(Row row) {
        return new Client(
                row.getString("client_id"),
                row.getString("name"),
                Times.instant(row, "created_at"),
                Optional.ofNullable(row.getOffsetDateTime("revoked_at")).map(OffsetDateTime::toInstant),
                row.getInteger("secrets"));
    }
}

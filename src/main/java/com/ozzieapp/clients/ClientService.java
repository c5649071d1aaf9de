package com.ozzieapp.clients;

import com.ozzieapp.error.Failure;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Makes, lists, rotates and revokes API clients. */
public final class ClientService {
    /** A client with the secret that is shown this once. */
    public record Issued(String clientId, Secret secret) {
        public String token() {
            return secret.token(clientId);
        }
    }

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random;
    private final ClientStore store = new ClientStore();

    public ClientService(Database database, Ids ids, Clock clock, SecureRandom random) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
    }

    public Future<Issued> create(String name) {
        Issued issued = new Issued(ids.next("ozz_client_"), Secret.random(random));
        return ensure(issued, name).map(issued);
    }

    /** Makes a client with a given secret unless there is one of that id, whose secrets may have been rotated since. */
    public Future<Boolean> ensure(Issued issued, String name) {
        return database.transaction(db -> store.insert(db, issued.clientId(), name, clock.instant())
                .compose(made -> made
                        ? store.addSecret(db, issued.clientId(), issued.secret(), clock.instant())
                                .map(true)
                        : Future.succeededFuture(false)));
    }

    public Future<List<Client>> list() {
        return store.list(database.reads());
    }

    /**
     * Gives a client a new secret; the one before stays good until the next rotation.
     *
     * @return fails with NOT_FOUND for an unknown client, CONFLICT for a revoked one
     */
    public Future<Issued> rotate(String clientId) {
        Issued issued = new Issued(clientId, Secret.random(random));
        return database.transaction(db -> store.find(db, clientId)
                .map(found -> found.orElseThrow(() -> Failure.notFound("Client", clientId)))
                .map(client -> {
                    if (client.revokedAt().isPresent()) {
                        throw Failure.conflict("Client '" + clientId + "' is revoked.");
                    }
                    return client;
                })
                .compose(client -> store.addSecret(db, clientId, issued.secret(), clock.instant()))
                .compose(added -> store.dropOldSecrets(db, clientId))
                .map(issued));
    }

    /** Refuses all of a client's secrets from now on (within five seconds on running servers). */
    public Future<Void> revoke(String clientId) {
        return store.revoke(database.writes(), clientId, clock.instant()).map(found -> {
            if (!found) {
                throw Failure.notFound("Client", clientId);
            }
            return null;
        });
    }
}

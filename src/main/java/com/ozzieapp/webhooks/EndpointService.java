package com.ozzieapp.webhooks;

import com.ozzieapp.error.Failure;
import com.ozzieapp.http.Fields;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.webhooks.Endpoint.EndpointTerms;
import com.ozzieapp.webhooks.Endpoint.Opened;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes and changes the endpoints of a tenant. */
public final class EndpointService {
    private static final int MOST = 20;
    private static final Duration PREVIOUS_SECRET_SIGNS = Duration.ofHours(24);

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random;
    private final boolean allowPrivate;
    private final EndpointStore store = new EndpointStore();
    private final DeliveryStore deliveries = new DeliveryStore();

    /** @param allowPrivate whether endpoints may be at addresses that are not public */
    public EndpointService(Database database, Ids ids, Clock clock, SecureRandom random, boolean allowPrivate) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
        this.allowPrivate = allowPrivate;
    }

    Future<Opened> create(String clientId, Fields body) {
        EndpointTerms terms = EndpointRequest.create(body, allowPrivate);
        Instant now = clock.instant();
        Endpoint endpoint =
                new Endpoint(clientId, ids.next("whe_"), terms, Optional.empty(), Optional.empty(), now, now);
        Opened opened = new Opened(endpoint, Secret.make(random));
        return database.transaction(db -> Future.all(store.lockAdding(db, clientId), store.count(db, clientId))
                .compose(both -> add(db, opened, both.resultAt(1))));
    }

    private Future<Opened> add(SqlClient db, Opened opened, int present) {
        return present >= MOST
                ? Future.failedFuture(Failure.conflict(
                        "There are " + MOST + " webhook endpoints already, which is the most. Delete one first."))
                : store.insert(db, opened).map(opened);
    }

    Future<Page<Endpoint>> list(String clientId, Page.Ask ask) {
        return store.page(database.reads(), clientId, ask);
    }

    Future<Endpoint> require(String clientId, String id) {
        return store.find(database.reads(), clientId, id).map(found -> orNotFound(found, id));
    }

    Future<Endpoint> patch(String clientId, String id, Fields patch) {
        return database.transaction(db -> store.lock(db, clientId, id)
                .map(found -> orNotFound(found, id))
                .compose(endpoint -> change(db, endpoint, patched(endpoint, patch))));
    }

    private Endpoint patched(Endpoint now, Fields patch) {
        EndpointTerms terms = EndpointRequest.patch(now.terms(), patch, allowPrivate);
        boolean anew = terms.enabled() && !now.terms().enabled();
        boolean moved = !terms.url().equals(now.terms().url());
        return new Endpoint(
                now.clientId(),
                now.id(),
                terms,
                terms.enabled() ? Optional.empty() : now.disabledReason(),
                anew || moved ? Optional.empty() : now.failingSince(),
                now.createdAt(),
                terms.equals(now.terms()) ? now.updatedAt() : clock.instant());
    }

    private Future<Endpoint> change(SqlClient db, Endpoint before, Endpoint after) {
        if (after.equals(before)) {
            return Future.succeededFuture(before);
        }
        boolean anew = after.terms().enabled() && !before.terms().enabled();
        return store.update(db, after)
                .compose(updated -> anew
                        ? deliveries.release(db, after.clientId(), after.id(), clock.instant())
                        : Future.succeededFuture())
                .map(after);
    }

    Future<Opened> rotateSecret(String clientId, String id) {
        Secret secret = Secret.make(random);
        Instant now = clock.instant();
        return database.transaction(db -> store.lock(db, clientId, id)
                .map(found -> new Opened(changedAt(orNotFound(found, id), now), secret))
                .compose(opened -> store.rotate(db, opened, now.plus(PREVIOUS_SECRET_SIGNS))
                        .map(opened)));
    }

    private static Endpoint changedAt(Endpoint endpoint, Instant now) {
        return new Endpoint(
                endpoint.clientId(),
                endpoint.id(),
                endpoint.terms(),
                endpoint.disabledReason(),
                endpoint.failingSince(),
                endpoint.createdAt(),
                now);
    }

    Future<Void> delete(String clientId, String id) {
        return store.delete(database.writes(), clientId, id, clock.instant()).map(deleted -> {
            if (!deleted) {
                throw Failure.notFound(WebhookApi.ENDPOINT, id);
            }
            return null;
        });
    }

    private static Endpoint orNotFound(Optional<Endpoint> found, String id) {
        return found.orElseThrow(() -> Failure.notFound(WebhookApi.ENDPOINT, id));
    }
}

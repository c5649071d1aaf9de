package com.ozzieapp.webhooks;

import com.ozzieapp.error.Failure;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Page;
import com.ozzieapp.webhooks.Endpoint.EndpointTerms;
import com.ozzieapp.webhooks.Turns.Turn;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the deliveries: what is due, what came of it, and what is shown of it. */
public final class DeliveryService {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryService.class);

    /** Longer than an attempt and its recording may take; after a crash, so late does another node go on. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final int LOOKED_AT = 2 * Turns.MOST;
    private static final int DELETED_AT_ONCE = 5_000;
    private static final int COUNTED = 10_000;

    private final Database database;
    private final Clock clock;
    private final SecureRandom random;
    private final Duration kept;
    private final DeliveryStore store = new DeliveryStore();
    private final AttemptStore attempts = new AttemptStore();
    private final EndpointStore endpoints = new EndpointStore();

    /** @param kept how long deliveries are shown, pending ones included */
    public DeliveryService(Database database, Clock clock, SecureRandom random, Duration kept) {
        this.database = database;
        this.clock = clock;
        this.random = random;
        this.kept = kept;
    }

    /** An endpoint's deliveries, newest first. */
    Future<Page<Delivery>> list(String clientId, String endpointId, Optional<String> status, Page.Ask ask) {
        Future<Optional<Endpoint>> endpoint = endpoints.find(database.reads(), clientId, endpointId);
        Future<Page<Delivery>> page = store.page(database.reads(), clientId, endpointId, status, ask);
        return Future.all(endpoint, page).map(both -> {
            if (endpoint.result().isEmpty()) {
                throw Failure.notFound(WebhookApi.ENDPOINT, endpointId);
            }
            return page.result();
        });
    }

    Future<Delivery> retry(String clientId, String endpointId, String id) {
        return store.retry(database.writes(), clientId, endpointId, id, clock.instant())
                .map(found -> found.orElseThrow(() -> Failure.notFound(WebhookApi.DELIVERY, id)));
    }

    /** Takes what is due and has its turn. */
    Future<List<Attempt>> claim(Turns turns) {
        Instant now = clock.instant();
        Instant lease = now.plus(LEASE).truncatedTo(ChronoUnit.MILLIS);
        return attempts.owing(database.reads(), now, LOOKED_AT).compose(owing -> {
            List<Turn> sharing = turns.share(owing);
            return sharing.isEmpty()
                    ? Future.succeededFuture(List.of())
                    : attempts.claim(database.writes(), sharing, now, lease);
        });
    }

    /** Records what came of an attempt. */
    Future<?> finish(Attempt attempt, Outcome outcome) {
        Instant now = clock.instant();
        return outcome.succeeded()
                ? attempts.succeed(database.writes(), attempt, outcome, now)
                        .compose(failing ->
                                failing ? attempts.recover(database.writes(), attempt) : Future.succeededFuture())
                : database.transaction(db -> fail(db, attempt, outcome, now));
    }

    /** Holds the endpoint first, as a change of it does: neither waits for the other crosswise. */
    private Future<Void> fail(SqlClient db, Attempt attempt, Outcome outcome, Instant now) {
        Optional<Instant> next = outcome.kind() == Outcome.Kind.FORGOTTEN
                ? Optional.empty()
                : Schedule.pauseAfter(attempt.made() + 1, random).map(now::plus);
        return endpoints
                .lock(db, attempt.clientId(), attempt.endpointId())
                .compose(found -> attempts.fail(db, attempt, outcome, now, next).map(found))
                .compose(found -> found.filter(
                                endpoint -> endpoint.terms().enabled() && outcome.kind() != Outcome.Kind.FORGOTTEN)
                        .map(endpoint -> failed(endpoint, outcome, now))
                        .filter(changed -> !changed.equals(found.get()))
                        .map(changed -> endpoints.update(db, changed))
                        .orElse(Future.succeededFuture()));
    }

    /** An endpoint after a failure: disabled, if it asked for that or has been failing for too long. */
    private static Endpoint failed(Endpoint endpoint, Outcome outcome, Instant now) {
        Instant since = endpoint.failingSince().orElse(now);
        boolean gone = outcome.kind() == Outcome.Kind.GONE;
        boolean disable = gone || !since.plus(PATIENCE).isAfter(now);
        Optional<String> reason = disable ? Optional.of(gone ? "gone" : "failing") : Optional.empty();
        reason.ifPresent(why -> LOG.info("Webhook endpoint {} is disabled: {}", endpoint.id(), why));
        EndpointTerms terms = endpoint.terms();
        return new Endpoint(
                endpoint.clientId(),
                endpoint.id(),
                new EndpointTerms(terms.url(), terms.eventTypes(), !disable),
                reason,
                Optional.of(since),
                endpoint.createdAt(),
                disable ? now : endpoint.updatedAt());
    }

    /** How many deliveries wait, counted up to 10,000. */
    Future<Long> pending() {
        return attempts.pending(database.reads(), COUNTED);
    }

    /** Deletes the deliveries that are older than they are kept, a portion at a time. */
    Future<Void> forgetOld() {
        return store.deleteOlder(database.writes(), clock.instant().minus(kept), DELETED_AT_ONCE)
                .compose(deleted -> deleted == DELETED_AT_ONCE ? forgetOld() : Future.succeededFuture());
    }

    /** Deletes what was left of deleted endpoints, a portion at a time. */
    Future<Void> forgetDeleted() {
        return store.deleteOfDeleted(database.writes(), DELETED_AT_ONCE)
                .compose(deleted ->
                        deleted == DELETED_AT_ONCE ? forgetDeleted() : store.deleteEmptied(database.writes()));
    }
}

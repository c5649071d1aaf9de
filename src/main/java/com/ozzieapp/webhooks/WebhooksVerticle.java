package com.ozzieapp.webhooks;

import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Topic;
import com.ozzieapp.events.Event;
import com.ozzieapp.events.EventService;
import com.ozzieapp.events.OneAtATime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClientOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events out to the endpoints that want them, and delivers. It is woken when the feed grows and swept by a timer,
 * which finds what became due. All of its state stays on its event loop.
 */
public final class WebhooksVerticle extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(WebhooksVerticle.class);
    private static final Duration ATTEMPT = Duration.ofSeconds(15);
    private static final int STOP_SECONDS = 5;
    private static final long SWEEP_MS = 1_000;
    private static final long COUNT_MS = 10_000;
    private static final long CLEAR_MS = 60_000;
    private static final long RETENTION_MS = 3_600_000;

    /** What it works with. */
    public record Parts(
            HandoutService handout,
            DeliveryService deliveries,
            EventService events,
            NameResolver resolver,
            Clock clock,
            MeterRegistry metrics,
            boolean allowPrivate) {}

    private final Parts parts;
    private final DeliveryService deliveries;
    private final WebhookMetrics metrics;
    private final Turns turns = new Turns();
    private final Set<Future<?>> flights = new HashSet<>();
    private final OneAtATime handingOut = new OneAtATime("hand out events", this::handOut);
    private final OneAtATime delivering = new OneAtATime("claim deliveries", this::deliver);
    private @Nullable Sender sender;
    private boolean stopping;

    public WebhooksVerticle(Parts parts) {
        this.parts = parts;
        this.deliveries = parts.deliveries();
        this.metrics = new WebhookMetrics(parts.metrics());
    }

    @Override
    public Future<?> start() {
        // As many threads as attempts: a slow name server holds up only those that ask it.
        WorkerExecutor threads = vertx.createSharedWorkerExecutor("webhook-names", Turns.MOST);
        AddressBook addresses = new AddressBook(threads, parts.resolver(), parts.allowPrivate());
        sender = new Sender(Sender.client(vertx, new HttpClientOptions()), addresses, parts.clock(), ATTEMPT);
        sweep("count pending deliveries", COUNT_MS, () -> deliveries.pending().onSuccess(metrics::pending));
        sweep("clear away deleted endpoints", CLEAR_MS, deliveries::forgetDeleted);
        sweep("delete old deliveries", RETENTION_MS, deliveries::forgetOld);
        vertx.setPeriodic(SWEEP_MS, timer -> handingOut.ask());
        return new Bus(vertx.eventBus()).listen(Topic.ANNOUNCED, woken -> handingOut.ask());
    }

    private void sweep(String what, long everyMs, Supplier<Future<?>> work) {
        OneAtATime one = new OneAtATime(what, work);
        vertx.setPeriodic(everyMs, timer -> one.ask());
        one.ask();
    }

    private Future<?> handOut() {
        return parts.handout().handOut().onComplete(done -> delivering.ask());
    }

    private Future<?> deliver() {
        return stopping || turns.isFull()
                ? Future.succeededFuture()
                : deliveries.claim(turns).compose(this::begin);
    }

    private Future<?> begin(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return Future.succeededFuture();
        }
        attempts.forEach(attempt -> turns.begin(attempt.endpointId(), attempt.failing()));
        return parts.events()
                .find(attempts.stream().map(Attempt::event).toList())
                .onSuccess(events -> attempts.forEach(attempt -> fly(
                        attempt, Optional.ofNullable(events.get(attempt.event().eventId())))))
                .onFailure(error -> attempts.forEach(attempt -> turns.end(attempt.endpointId())));
    }

    /** Nothing waits for an attempt but the verticle's own end. */
    private void fly(Attempt attempt, Optional<Event> event) {
        if (stopping) {
            return;
        }
        Timer.Sample sample = metrics.begin();
        Future<?> flight = event.map(found -> Objects.requireNonNull(sender).send(attempt, found))
                .orElse(Future.succeededFuture(Outcome.unanswered(Outcome.Kind.FORGOTTEN, "the event is no more kept")))
                .onSuccess(outcome -> metrics.end(sample, outcome.kind()))
                .compose(outcome -> deliveries.finish(attempt, outcome))
                .onFailure(
                        error -> LOG.warn("{} could not be recorded; it is made again: {}", attempt, error.toString()));
        flights.add(flight);
        flight.onComplete(done -> {
            flights.remove(flight);
            turns.end(attempt.endpointId());
            delivering.ask();
        });
    }

    /** Lets running attempts end, for some time; what is cut off is made again when its lease is over. */
    @Override
    public Future<?> stop() {
        stopping = true;
        return Future.join(List.copyOf(flights))
                .timeout(STOP_SECONDS, TimeUnit.SECONDS)
                .otherwiseEmpty();
    }
}

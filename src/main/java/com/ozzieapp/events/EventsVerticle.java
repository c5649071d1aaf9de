package com.ozzieapp.events;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Topic;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announces what was committed, and does the clock's work. It is woken over the bus by changes of this node and swept
 * by a timer, which finds what a lost wake-up or a crashed node left behind.
 */
public final class EventsVerticle extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(EventsVerticle.class);
    private static final long SWEEP_MS = 1_000;
    private static final long RETENTION_MS = 3_600_000;

    private final EventService events;
    private final List<ClockWork> clockWork;
    private Future<?> announced = Future.succeededFuture();
    private Future<?> swept = Future.succeededFuture();
    private boolean again;
    private boolean stopping;

    public EventsVerticle(EventService events, List<ClockWork> clockWork) {
        this.events = events;
        this.clockWork = List.copyOf(clockWork);
    }

    @Override
    public Future<?> start() {
        Bus bus = new Bus(vertx.eventBus());
        return Future.all(
                bus.listen(Topic.COMMITTED, woken -> announce()),
                bus.answer(Address.EVENTS_LIST, this::list),
                events.hearOthers(() -> bus.wake(Topic.ANNOUNCED)));
    }

    /** Begins to announce: not before those who listen are there. Safe to call from any thread. */
    public void begin() {
        context.runOnContext(begun -> {
            vertx.setPeriodic(SWEEP_MS, timer -> sweep());
            vertx.setPeriodic(RETENTION_MS, timer -> forget());
            sweep();
            forget();
        });
    }

    private void announce() {
        again = !announced.isComplete();
        if (again || stopping) {
            return;
        }
        announced = events.announce().onFailure(error -> tell("announce events", error));
        announced.onSuccess(done -> {
            if (again) {
                announce();
            }
        });
    }

    private void sweep() {
        announce();
        if (swept.isComplete() && !stopping) {
            swept = clockWork();
        }
    }

    private Future<?> clockWork() {
        Future<?> done = Future.succeededFuture();
        for (ClockWork work : clockWork) {
            done = done.compose(before -> work.run());
        }
        return done.onFailure(error -> tell("do the clock's work", error));
    }

    /** Lets what is under way end. */
    @Override
    public Future<?> stop() {
        stopping = true;
        return Future.join(announced, swept).otherwiseEmpty();
    }

    private void forget() {
        events.forgetOld().onFailure(error -> tell("delete old events", error));
    }

    private Future<JsonObject> list(JsonObject question) {
        return events.listAll(EventsQuestion.from(question));
    }

    /** A database that is away is told by whoever needs it; here it only delays. */
    private static void tell(String what, Throwable error) {
        LOG.warn("Could not {} now; the next sweep does it: {}", what, error.toString());
    }
}

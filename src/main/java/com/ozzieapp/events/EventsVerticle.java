package com.ozzieapp.events;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Topic;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * Announces what was committed, and does the clock's work. It is woken over the bus by changes of this node and swept
 * by a timer, which finds what a lost wake-up or a crashed node left behind.
 */
public final class EventsVerticle extends VerticleBase {
    private static final long SWEEP_MS = 1_000;
    private static final long RETENTION_MS = 3_600_000;

    private final EventService events;
    private final List<ClockWork> clockWork;
    private final OneAtATime announcing;
    private final OneAtATime working = new OneAtATime("do the clock's work", this::work);
    private final OneAtATime forgetting;

    public EventsVerticle(EventService events, List<ClockWork> clockWork) {
        this.events = events;
        this.clockWork = List.copyOf(clockWork);
        this.announcing = new OneAtATime("announce events", events::announce);
        this.forgetting = new OneAtATime("delete old events", events::forgetOld);
    }

    @Override
    public Future<?> start() {
        Bus bus = new Bus(vertx.eventBus());
        return Future.all(
                bus.listen(Topic.COMMITTED, woken -> announcing.ask()),
                bus.answer(Address.EVENTS_LIST, this::list),
                events.hearOthers(() -> bus.wake(Topic.ANNOUNCED)));
    }

    /** Begins to announce: not before those who listen are there. Safe to call from any thread. */
    public void begin() {
        context.runOnContext(begun -> {
            vertx.setPeriodic(SWEEP_MS, timer -> sweep());
            vertx.setPeriodic(RETENTION_MS, timer -> forgetting.ask());
            sweep();
            forgetting.ask();
        });
    }

    private void sweep() {
        announcing.ask();
        working.ask();
    }

    private Future<?> work() {
        Future<?> done = Future.succeededFuture();
        for (ClockWork work : clockWork) {
            done = done.compose(before -> work.run());
        }
        return done;
    }

    private Future<JsonObject> list(JsonObject question) {
        return events.listAll(EventsQuestion.from(question));
    }

    /** Lets what is under way end. */
    @Override
    public Future<?> stop() {
        return Future.join(announcing.end(), working.end(), forgetting.end());
    }
}

package com.ozzieapp.webhooks;

import com.ozzieapp.webhooks.Outcome.Kind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How long attempts take, by outcome, and how many deliveries wait. */
final class WebhookMetrics {
    private final MeterRegistry registry;
    private final AtomicLong pending;
    private final AtomicLong running;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    WebhookMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.pending = registry.gauge("ozzie.webhook.pending", new AtomicLong());
        this.running = registry.gauge("ozzie.webhook.running", new AtomicLong());
    }

    Timer.Sample begin() {
        running.incrementAndGet();
        return Timer.start(registry);
    }

    void end(Timer.Sample sample, Kind outcome) {
        running.decrementAndGet();
        sample.stop(timers.computeIfAbsent(outcome, this::timer));
    }

    void pending(long deliveries) {
        pending.set(deliveries);
    }

    private Timer timer(Kind outcome) {
        return Timer.builder("ozzie.webhook.attempts")
                .description("Time of an attempt to deliver an event")
                .tag("outcome", outcome.code())
                .publishPercentileHistogram()
                .register(registry);
    }
}

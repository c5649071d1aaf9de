package com.ozzieapp.extensions;

import com.ozzieapp.extensions.ExtensionHealth.LastFailure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps count of what one extension runs and of what goes wrong in it. Used from any thread. */
final class Guard {
    /** How long an exception in a handler marks the extension as DOWN. */
    private static final Duration MARKED = Duration.ofMinutes(5);

    private final String id;
    private final int instances;
    private final Clock clock;
    private final Counter counter;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Optional<LastFailure>> last = new AtomicReference<>(Optional.empty());

    Guard(String id, int instances, Clock clock, MeterRegistry metrics) {
        this.id = id;
        this.instances = instances;
        this.clock = clock;
        this.counter = Counter.builder("ozzie.extension.failures")
                .description("Failed starts of an extension, and exceptions that its handlers threw")
                .tag("extension", id)
                .register(metrics);
    }

    String id() {
        return id;
    }

    void started() {
        running.incrementAndGet();
    }

    void stopped() {
        running.decrementAndGet();
    }

    void failed(Throwable error) {
        failures.incrementAndGet();
        counter.increment();
        last.set(Optional.of(new LastFailure(error.getClass().getName(), clock.instant())));
    }

    ExtensionHealth health() {
        Optional<LastFailure> failure = Objects.requireNonNull(last.get());
        Instant marking = clock.instant().minus(MARKED);
        boolean failedLately =
                failure.filter(found -> found.at().isAfter(marking)).isPresent();
        return new ExtensionHealth(id, running.get() == instances && !failedLately, failures.get(), failure);
    }
}

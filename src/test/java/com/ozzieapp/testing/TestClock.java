package com.ozzieapp.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {
    /** The moment of the documents' examples. */
    public static final Instant START = Instant.parse("2025-05-05T14:30:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void set(String instant) {
        now.set(Instant.parse(instant));
    }

    public void move(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    void reset() {
        now.set(START);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this house's days are UTC's");
    }
}

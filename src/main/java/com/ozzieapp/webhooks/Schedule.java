package com.ozzieapp.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a delivery that failed is tried again: ten attempts within about three days. */
final class Schedule {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final int JITTER_PARTS = 10;

    private Schedule() {}

    /**
     * How long to wait after a failed attempt; empty when it was the last.
     *
     * @param attempts how many were made, 1 or more
     * @param random adds up to a tenth, so that what failed together does not come back together
     */
    static Optional<Duration> pauseAfter(int attempts, RandomGenerator random) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(attempts - 1);
        return Optional.of(pause.plusMillis(random.nextLong(pause.toMillis() / JITTER_PARTS + 1)));
    }
}

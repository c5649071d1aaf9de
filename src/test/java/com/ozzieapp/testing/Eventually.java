package com.ozzieapp.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again, for what a server does by itself; fails when it does not in time. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private Eventually() {}

    /** The first look that was as expected. */
    public static <T> T see(Supplier<T> look, Predicate<T> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.get();
        while (!expected.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not in " + PATIENCE + ", last seen: " + seen);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            seen = look.get();
        }
        return seen;
    }
}

package com.ozzieapp.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares a server that fails, and those who would wait for it: after some failures in a row nothing passes for a while,
 * then one call, on which it depends. Safe to use from any thread.
 */
final class Breaker {
    /** Whether calls are made: all, one to try, none. */
    enum State {
        CLOSED(0),
        HALF_OPEN(1),
        OPEN(2);

        private final int level;

        State(int level) {
            this.level = level;
        }

        /** As metrics show it. */
        int level() {
            return level;
        }
    }

    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofSeconds(30);

    private final Clock clock;
    private int failuresInARow;
    private Instant openUntil = Instant.MIN;
    private boolean trying;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    synchronized State state() {
        if (failuresInARow < FAILURES) {
            return State.CLOSED;
        }
        return trying || clock.instant().isBefore(openUntil) ? State.OPEN : State.HALF_OPEN;
    }

    /** Whether a call may be made; it must then be told how it ended, by one of the two below. */
    synchronized boolean passes() {
        State state = state();
        trying = trying || state == State.HALF_OPEN;
        return state != State.OPEN;
    }

    synchronized void succeeded() {
        failuresInARow = 0;
        openUntil = Instant.MIN;
        trying = false;
    }

    /** @return whether this is what opened it */
    synchronized boolean failed() {
        failuresInARow = Math.min(FAILURES, failuresInARow + 1);
        boolean opened = failuresInARow == FAILURES && !clock.instant().isBefore(openUntil);
        // A call from before it opened is late news, and changes nothing.
        if (opened) {
            openUntil = clock.instant().plus(PAUSE);
            trying = false;
        }
        return opened;
    }
}

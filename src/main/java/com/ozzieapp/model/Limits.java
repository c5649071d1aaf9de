package com.ozzieapp.model;

import java.time.Duration;

/**
 * What a call may take of time and of the server's patience.
 *
 * @param call from the question to the whole answer, with the wait in the queue and a second attempt
 * @param connect to have a connection, and as long again for TLS
 * @param pause before a second attempt, when the server names none
 * @param running calls at once
 * @param waiting calls in the queue behind them
 */
record Limits(Duration call, Duration connect, Duration pause, int running, int waiting) {
    static final int ANSWER_BYTES = 1024 * 1024;
    /** A server that asks for more patience than this is not asked again. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    static Limits usual(Duration call) {
        return new Limits(call, Duration.ofSeconds(3), Duration.ofMillis(250), 32, 200);
    }
}

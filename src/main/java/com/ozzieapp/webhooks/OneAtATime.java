package com.ozzieapp.webhooks;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a piece of work, never twice at once; whoever asks meanwhile causes one more run. Used on one thread. */
final class OneAtATime {
    private static final Logger LOG = LoggerFactory.getLogger(OneAtATime.class);

    private final String what;
    private final Supplier<Future<?>> work;
    private boolean running;
    private boolean again;

    /** @param what completes "Could not …" in the log */
    OneAtATime(String what, Supplier<Future<?>> work) {
        this.what = what;
        this.work = work;
    }

    void ask() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        work.get().onComplete(done -> {
            running = false;
            if (done.failed()) {
                LOG.warn("Could not {} now; it is tried again: {}", what, String.valueOf(done.cause()));
            } else if (again) {
                ask();
            }
        });
    }
}

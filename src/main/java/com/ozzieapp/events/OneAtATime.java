package com.ozzieapp.events;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a piece of work, never twice at once; whoever asks meanwhile causes one more run. Used on one thread. */
public final class OneAtATime {
    private static final Logger LOG = LoggerFactory.getLogger(OneAtATime.class);

    private final String what;
    private final Supplier<Future<?>> work;
    private Future<?> running = Future.succeededFuture();
    private boolean again;
    private boolean ended;

    /** @param what completes "Could not …" in the log */
    public OneAtATime(String what, Supplier<Future<?>> work) {
        this.what = what;
        this.work = work;
    }

    /** Does the work now, or once more when it is done. */
    public void ask() {
        again = !running.isComplete();
        if (again || ended) {
            return;
        }
        running = work.get();
        running.onComplete(done -> {
            if (done.failed()) {
                LOG.warn("Could not {} now; it is tried again: {}", what, String.valueOf(done.cause()));
            } else if (again) {
                ask();
            }
        });
    }

    /** Does no more of it; completes when what is under way is done. */
    public Future<?> end() {
        ended = true;
        return running.otherwiseEmpty();
    }
}

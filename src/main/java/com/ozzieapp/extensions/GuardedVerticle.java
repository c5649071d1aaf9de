package com.ozzieapp.extensions;

import io.vertx.core.Context;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One instance of an extension's verticle, of whichever kind: its exceptions are caught, its start and stop end. */
final class GuardedVerticle implements Deployable {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedVerticle.class);

    private final Deployable verticle;
    private final Guard guard;
    private final Duration startLimit;
    private final Duration stopLimit;
    private final AtomicBoolean running = new AtomicBoolean();

    GuardedVerticle(Deployable verticle, Guard guard, Extensions.Limits limits) {
        this.verticle = verticle;
        this.guard = guard;
        this.startLimit = limits.start();
        this.stopLimit = limits.stop();
    }

    @Override
    public Future<?> deploy(Context context) throws Exception {
        context.exceptionHandler(this::caught);
        return limited(verticle.deploy(context), startLimit).onSuccess(started -> {
            running.set(true);
            guard.started();
        });
    }

    @Override
    public Future<?> undeploy(Context context) throws Exception {
        if (running.getAndSet(false)) {
            guard.stopped();
        }
        return limited(verticle.undeploy(context), stopLimit);
    }

    /** A start that answers null would otherwise be waited for, and nobody told. */
    private static Future<?> limited(Future<?> future, Duration limit) {
        return future == null
                ? Future.failedFuture(new IllegalStateException("the verticle gave null in place of a future"))
                : future.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Tells the place and not the message, which may tell of a user; the whole is at the debug level. */
    private void caught(Throwable error) {
        guard.failed(error);
        StackTraceElement[] trace = error.getStackTrace();
        LOG.error(
                "Extension {} threw {} at {}",
                guard.id(),
                error.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        LOG.debug("Extension {}", guard.id(), error);
    }
}

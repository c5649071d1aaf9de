package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a server stop without breaking off what it is answering: once begun, new requests are SERVICE_UNAVAILABLE, and
 * it tells when the running ones are done. Shared by all event loops.
 */
public final class Drain implements PlatformHandler, Handler<RoutingContext> {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Promise<Void> done = Promise.promise();

    @Override
    public void handle(RoutingContext context) {
        running.incrementAndGet();
        context.addEndHandler(ended -> leave());
        if (begun.get()) {
            context.fail(Failure.unavailable("The service is temporarily unavailable. Retry shortly."));
        } else {
            context.next();
        }
    }

    /** Refuses new requests from now on; completes when no request is running. */
    public Future<Void> begin() {
        running.incrementAndGet();
        begun.set(true);
        leave();
        return done.future();
    }

    private void leave() {
        if (running.decrementAndGet() == 0 && begun.get()) {
            done.tryComplete();
        }
    }
}

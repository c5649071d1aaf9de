package com.ozzieapp.transactions;

import com.ozzieapp.error.Failure;
import com.ozzieapp.transactions.parsing.Unreadable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where documents wait to be read, and the threads that read them: so many at a time, the rest in a queue that has an
 * end. The threads give way to all others, so that reading holds up nobody else. Used on one event loop.
 */
final class IngestQueue {
    /**
     * How long things may take.
     *
     * @param waitMs until a document's turn comes; what nobody waits for any more is not read
     * @param readMs to read one
     */
    record Limits(long waitMs, long readMs) {}

    private final Vertx vertx;
    private final WorkerExecutor workers;
    private final int places;
    private final Limits limits;
    private final Courtesy courtesy = new Courtesy();
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * Makes a queue with threads of its own.
     *
     * @param places how many documents may be waiting or being read
     */
    IngestQueue(Vertx vertx, int threads, int places, Limits limits) {
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("ingest", threads);
        this.places = places;
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @return fails with SERVICE_UNAVAILABLE when the queue is full or its turn does not come, {@link Unreadable} when
     *     the time to read it is over
     */
    <T> Future<T> read(Callable<T> document) {
        if (taken.incrementAndGet() > places) {
            taken.decrementAndGet();
            return Future.failedFuture(full());
        }
        AtomicBoolean givenUp = new AtomicBoolean();
        long patience = vertx.setTimer(limits.waitMs(), over -> givenUp.set(true));
        return workers.executeBlocking(
                        () -> {
                            if (givenUp.get()) {
                                throw full();
                            }
                            return limited(document);
                        },
                        false)
                .onComplete(read -> {
                    vertx.cancelTimer(patience);
                    taken.decrementAndGet();
                });
    }

    private static Failure full() {
        return Failure.unavailable("Too many documents are waiting to be read. Retry shortly.");
    }

    /** How many documents are waiting or being read. */
    int taken() {
        return taken.get();
    }

    private <T> T limited(Callable<T> document) throws Exception {
        Thread reader = Thread.currentThread();
        courtesy.ofThisThread();
        AtomicBoolean late = new AtomicBoolean();
        long timer = vertx.setTimer(limits.readMs(), over -> {
            late.set(true);
            reader.interrupt();
        });
        try {
            return document.call();
        } catch (RuntimeException e) {
            throw late.get() ? new Unreadable("The document takes too long to read.") : e;
        } finally {
            vertx.cancelTimer(timer);
            // What is left of an interruption is not the next document's.
            Thread.interrupted();
        }
    }

    Future<Void> close() {
        return workers.close();
    }
}

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
 * end. The threads have the lowest priority, so that reading holds up nobody else. Used on one event loop.
 */
final class IngestQueue {
    private final Vertx vertx;
    private final WorkerExecutor workers;
    private final int places;
    private final long limitMs;
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * Makes a queue with threads of its own.
     *
     * @param places how many documents may be waiting or being read
     * @param limitMs how long one may be read
     */
    IngestQueue(Vertx vertx, int threads, int places, long limitMs) {
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("ingest", threads);
        this.places = places;
        this.limitMs = limitMs;
    }

    /**
     * Reads a document.
     *
     * @return fails with SERVICE_UNAVAILABLE when the queue is full, {@link Unreadable} when the time is over
     */
    <T> Future<T> read(Callable<T> document) {
        if (taken.incrementAndGet() > places) {
            taken.decrementAndGet();
            return Future.failedFuture(
                    Failure.unavailable("Too many documents are waiting to be read. Retry shortly."));
        }
        return workers.executeBlocking(() -> limited(document), false).onComplete(read -> taken.decrementAndGet());
    }

    /** How many documents are waiting or being read. */
    int taken() {
        return taken.get();
    }

    @SuppressWarnings("ThreadPriorityCheck") // it is a wish, and costs nothing where it is not heard
    private <T> T limited(Callable<T> document) throws Exception {
        Thread reader = Thread.currentThread();
        reader.setPriority(Thread.MIN_PRIORITY);
        AtomicBoolean late = new AtomicBoolean();
        long timer = vertx.setTimer(limitMs, over -> {
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

package com.ozzieapp.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.TestServer;
import com.ozzieapp.transactions.parsing.Unreadable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IngestQueueTest {
    private static final long LONG_MS = 60_000;

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void close() {
        TestServer.await(vertx.close());
    }

    private Future<String> slow(IngestQueue queue) {
        return queue.read(() -> {
            goOn.await();
            return "slow";
        });
    }

    @Test
    void refusesADocumentWhenEveryPlaceIsTaken() {
        IngestQueue queue = new IngestQueue(vertx, 1, 2, new IngestQueue.Limits(LONG_MS, LONG_MS));

        Future<String> read = slow(queue);
        Future<String> waiting = queue.read(() -> "next");
        Future<String> refused = queue.read(() -> "none");

        assertThat(((Failure) refused.cause()).code()).isEqualTo(Code.SERVICE_UNAVAILABLE);
        goOn.countDown();
        assertThat(TestServer.await(read)).isEqualTo("slow");
        assertThat(TestServer.await(waiting)).isEqualTo("next");
        assertThat(queue.taken()).isZero();
    }

    @Test
    void doesNotReadWhatNobodyWaitsForAnyMore() {
        IngestQueue patient = new IngestQueue(vertx, 1, 8, new IngestQueue.Limits(LONG_MS, LONG_MS));
        // It has the same thread, as it would after a restart of its verticle.
        IngestQueue queue = new IngestQueue(vertx, 1, 8, new IngestQueue.Limits(1, LONG_MS));
        AtomicBoolean wasRead = new AtomicBoolean();
        Promise<Void> waiting = Promise.promise();

        slow(patient);
        // On one event loop timers end in their order: the queue's own before the one that lets it go on.
        vertx.runOnContext(begin -> {
            queue.<Void>read(() -> {
                        wasRead.set(true);
                        return null;
                    })
                    .onComplete(waiting);
            vertx.setTimer(2, later -> goOn.countDown());
        });

        Await.until(waiting.future()::isComplete);
        assertThat(((Failure) waiting.future().cause()).code()).isEqualTo(Code.SERVICE_UNAVAILABLE);
        assertThat(wasRead).isFalse();
    }

    @Test
    void endsAReadingThatTakesTooLong() {
        IngestQueue queue = new IngestQueue(vertx, 1, 8, new IngestQueue.Limits(LONG_MS, 1));

        Future<Void> endless = queue.read(() -> {
            try {
                goOn.await();
                return null;
            } catch (InterruptedException e) {
                throw new Unreadable("Stopped.");
            }
        });
        Await.until(endless::isComplete);

        assertThat(endless.cause()).isInstanceOf(Unreadable.class).hasMessage("The document takes too long to read.");
        assertThat(TestServer.await(queue.read(() -> "next"))).isEqualTo("next");
    }
}

package com.ozzieapp.extensions;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Extensions as others write them, well and badly. */
public final class Samples {
    private Samples() {}

    /** Answers at {@code sample.hello} who it is, and leaves a note when it stops. */
    public static final class Modern extends VerticleBase {
        @Override
        public Future<?> start() {
            return vertx.eventBus()
                    .<JsonObject>consumer(
                            "sample.hello",
                            message -> message.reply(new JsonObject()
                                    .put("config", config())
                                    .put("instance", System.identityHashCode(this))
                                    .put("thread", Thread.currentThread().getName())))
                    .completion();
        }

        @Override
        public Future<?> stop() {
            vertx.sharedData().getLocalMap("sample.stopped").put("modern", true);
            return Future.succeededFuture();
        }
    }

    /** Written for Vert.x 4, with callbacks. */
    public static final class Classic extends AbstractVerticle {
        @Override
        public void start(Promise<Void> started) {
            vertx.eventBus().consumer("sample.classic", message -> message.reply(config()));
            started.complete();
        }

        @Override
        public void stop() {
            vertx.sharedData().getLocalMap("sample.stopped").put("classic", true);
        }
    }

    /** No more than can be deployed. */
    public static final class Bare implements Deployable {
        @Override
        public Future<?> deploy(Context context) {
            return context.owner()
                    .eventBus()
                    .consumer("sample.bare", message -> message.reply(context.config()))
                    .completion();
        }
    }

    /** Throws in its handlers, and goes on answering others. */
    public static final class Faulty extends VerticleBase {
        @Override
        public Future<?> start() {
            vertx.eventBus().consumer("sample.throws", message -> {
                throw new IllegalStateException("Ana owes $300");
            });
            vertx.eventBus().consumer("sample.alive", message -> message.reply("alive"));
            return vertx.eventBus()
                    .consumer(
                            "sample.leave",
                            message -> vertx.undeploy(deploymentID()).onSuccess(message::reply))
                    .completion();
        }
    }

    /** Throws where it should start. */
    public static final class Throwing extends VerticleBase {
        @Override
        public Future<?> start() {
            throw new IllegalArgumentException("no weekday");
        }
    }

    /** Finds that it cannot start. */
    public static final class Refusing extends VerticleBase {
        @Override
        public Future<?> start() {
            return Future.failedFuture(new UnsupportedOperationException("not here"));
        }
    }

    /** Never tells that it has started. */
    public static final class Endless extends VerticleBase {
        @Override
        public Future<?> start() {
            vertx.eventBus().consumer("sample.endless", message -> message.reply("here"));
            return Promise.promise().future();
        }
    }

    /** Starts well, and never tells that it has stopped. */
    public static final class Clinging extends VerticleBase {
        @Override
        public Future<?> stop() {
            return Promise.promise().future();
        }
    }

    /** Blocks its thread where it should start, until it is released. */
    public static final class Blocking extends VerticleBase {
        static final CountDownLatch RELEASED = new CountDownLatch(1);

        @Override
        public Future<?> start() throws InterruptedException {
            RELEASED.await();
            return Future.succeededFuture();
        }
    }

    /** Asks for a plan once more when it stops, and writes into a file whether it got one. */
    public static final class LastWords extends VerticleBase {
        @Override
        public Future<?> stop() {
            JsonObject question = new JsonObject()
                    .put("monthly_income_cents", 500_000)
                    .put("monthly_expenses_cents", 320_000)
                    .put("intake_goal_type", "savings")
                    .put("currency", "USD")
                    .put("today", "2025-05-05");
            return vertx.eventBus()
                    .<JsonObject>request("ozzie.plan.compute", question)
                    .map(plan -> plan.body().getInteger("timeline_months") + " months")
                    .otherwise(Throwable::toString)
                    .compose(words -> vertx.fileSystem().writeFile(config().getString("file"), Buffer.buffer(words)));
        }
    }

    /** Forgets to return a future. */
    public static final class Forgetful implements Deployable {
        @Override
        @SuppressWarnings("NullAway")
        public Future<?> deploy(Context context) {
            return null;
        }
    }

    /** Cannot even be made. */
    public static final class Unmade extends VerticleBase {
        public Unmade() {
            throw new ArithmeticException("in the constructor");
        }
    }

    /** Cannot even be loaded. */
    public static final class Unloaded extends VerticleBase {
        private static final int LENGTH = Optional.<String>empty().orElseThrow().length();

        public int length() {
            return LENGTH;
        }
    }

    /** Has no constructor that could be called. */
    public static final class Demanding extends VerticleBase {
        public Demanding(String demand) {
            throw new IllegalStateException(demand);
        }
    }
}

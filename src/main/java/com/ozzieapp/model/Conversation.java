package com.ozzieapp.model;

import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.model.Server.Reply;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a server until it understands: once more when it had no breath, and in the dialect that it knows. */
final class Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Vertx vertx;
    private final Server server;
    private final Limits limits;
    private final AtomicReference<Dialect> known = new AtomicReference<>(Dialect.WHOLE);

    /** @param readings one for each attempt */
    record Asking(Question question, Supplier<Reading> readings, Exchange exchange) {}

    private record Heard(Reply reply, Reading reading) {}

    Conversation(Vertx vertx, Server server, Limits limits) {
        this.vertx = vertx;
        this.server = server;
        this.limits = limits;
    }

    /** The text of the answer. */
    Future<String> ask(Asking asking) {
        return ask(Objects.requireNonNull(known.get()), asking);
    }

    private Future<String> ask(Dialect dialect, Asking asking) {
        Buffer body = asking.question().body(dialect).toBuffer();
        return attempt(body, asking)
                .compose(heard -> heard.reply().isAnswer()
                        ? Future.succeededFuture(answer(dialect, heard.reading(), asking.exchange()))
                        : askOtherwise(dialect, heard.reply(), asking));
    }

    private Future<Heard> attempt(Buffer body, Asking asking) {
        Reading reading = asking.readings().get();
        return server.post(body, reading, asking.exchange()).transform(result -> {
            Optional<Duration> pause = pause(result, reading);
            return pause.isPresent() && asking.exchange().mayRepeat()
                    ? vertx.timer(Math.max(1, pause.get().toMillis())).compose(waited -> attempt(body, asking))
                    : settled(result, reading);
        });
    }

    /** How long to wait before a second attempt; empty when it is of no use. */
    private Optional<Duration> pause(AsyncResult<Reply> result, Reading reading) {
        if (result.succeeded()) {
            return result.result().maySucceedLater() ? result.result().pause(limits.pause()) : Optional.empty();
        }
        boolean isUnreachable =
                result.cause() instanceof ModelFailure failure && failure.reason() == Reason.UNREACHABLE;
        return isUnreachable && !reading.hasTold() ? Optional.of(limits.pause()) : Optional.empty();
    }

    private static Future<Heard> settled(AsyncResult<Reply> result, Reading reading) {
        return result.succeeded()
                ? Future.succeededFuture(new Heard(result.result(), reading))
                : Future.failedFuture(result.cause());
    }

    /** A dialect is kept once it was answered, so that a question that no dialect helps changes nothing. */
    private String answer(Dialect dialect, Reading reading, Exchange exchange) {
        if (!dialect.equals(known.getAndSet(dialect))) {
            LOG.info("The language model's server is asked in its own dialect from now on: {}", dialect);
        }
        Completion completion = reading.end();
        exchange.used(completion.usage());
        return completion.answer();
    }

    private Future<String> askOtherwise(Dialect dialect, Reply reply, Asking asking) {
        Optional<Dialect> other = reply.isComplaint()
                ? dialect.without(reply.refusal(), !asking.question().isStreamed())
                : Optional.empty();
        return other.map(next -> ask(next, asking))
                .orElseGet(() -> Future.failedFuture(ModelFailure.refusedByServer(reply.status())));
    }
}

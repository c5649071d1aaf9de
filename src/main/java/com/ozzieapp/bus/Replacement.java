package com.ozzieapp.bus;

import com.ozzieapp.contract.AnswerRule;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An extension's service that is asked in place of a built-in one, and is not trusted to answer. */
final class Replacement {
    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);

    /** How it left a question without a usable answer. */
    private enum Lapse {
        FAILED,
        NO_HANDLERS,
        TIMEOUT,
        UNFIT
    }

    private final Address service;
    private final String address;
    private final Duration timeout;
    private final AnswerRule rule;
    private final MeterRegistry metrics;

    Replacement(Address service, String address, AnswerRule rule, MeterRegistry metrics) {
        this.timeout = service.replacementTimeout()
                .orElseThrow(() -> new IllegalStateException(service.text() + " cannot be replaced"));
        this.service = service;
        this.address = address;
        this.rule = rule;
        this.metrics = metrics;
    }

    /** Its answer; empty, logged and counted when there was none that fits. Does not fail. */
    Future<Optional<JsonObject>> ask(EventBus eventBus, JsonObject question) {
        DeliveryOptions options = new DeliveryOptions().setSendTimeout(timeout.toMillis());
        return eventBus.request(address, question, options)
                .map(message -> check(question, message.body()))
                .otherwise(error -> lapsed(lapse(error), code(error)));
    }

    private Optional<JsonObject> check(JsonObject question, Object body) {
        if (!(body instanceof JsonObject given)) {
            return lapsed(Lapse.UNFIT, "no JSON object");
        }
        // As it would cross a cluster: no Java type that is none of JSON, and no binary fraction, goes any further.
        JsonObject answer = new JsonObject(given.encode());
        Optional<String> broken = rule.brokenBy(question, answer);
        return broken.isEmpty() ? Optional.of(answer) : lapsed(Lapse.UNFIT, broken.get());
    }

    private static Lapse lapse(Throwable error) {
        if (!(error instanceof ReplyException reply)) {
            return Lapse.UNFIT;
        }
        return switch (reply.failureType()) {
            case NO_HANDLERS -> Lapse.NO_HANDLERS;
            case TIMEOUT -> Lapse.TIMEOUT;
            case RECIPIENT_FAILURE, ERROR -> Lapse.FAILED;
        };
    }

    private static String code(Throwable error) {
        return error instanceof ReplyException reply
                ? "code " + reply.failureCode()
                : error.getClass().getName();
    }

    /** @param detail of ours or a class name: an answer, or a failure's message, may tell of a user */
    private Optional<JsonObject> lapsed(Lapse lapse, String detail) {
        LOG.warn("{} is answered by the built-in service: {} {} ({})", service.text(), address, lapse, detail);
        Counter.builder("ozzie.bus.fallbacks")
                .description("Questions that a replacement left to the built-in service")
                .tag("service", service.text())
                .tag("lapse", lapse.name().toLowerCase(Locale.ROOT))
                .register(metrics)
                .increment();
        return Optional.empty();
    }
}

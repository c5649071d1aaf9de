package com.ozzieapp.bus;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.error.Failure.Problem;
import io.vertx.core.Future;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event bus as this house uses it: JSON objects, asked and answered, announced and heard. A {@link Failure} crosses
 * it as a failure whose code is the HTTP status and whose message is the REST API's error object, so that extensions in
 * any language can read it; a service that is absent or late is SERVICE_UNAVAILABLE.
 */
public final class Bus {
    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);

    private final EventBus eventBus;
    private final Replacements replacements;

    public Bus(EventBus eventBus) {
        this(eventBus, Replacements.NONE);
    }

    public Bus(EventBus eventBus, Replacements replacements) {
        this.eventBus = eventBus;
        this.replacements = replacements;
    }

    /** Asks a service and gives its answer: its replacement's, if it has one that answers. */
    public Future<JsonObject> ask(Address address, JsonObject question) {
        Optional<Replacement> replacement = replacements.find(address);
        return replacement.isEmpty()
                ? askBuiltIn(address, question)
                : replacement
                        .get()
                        .ask(eventBus, question)
                        .compose(answer ->
                                answer.map(Future::succeededFuture).orElseGet(() -> askBuiltIn(address, question)));
    }

    private Future<JsonObject> askBuiltIn(Address address, JsonObject question) {
        DeliveryOptions options =
                new DeliveryOptions().setSendTimeout(address.timeout().toMillis());
        return eventBus.<JsonObject>request(address.text(), question, options)
                .map(Message::body)
                .recover(error -> Future.failedFuture(received(address, error)));
    }

    /** Serves an address, until the verticle that calls this is undeployed. */
    public Future<Void> answer(Address address, Function<JsonObject, Future<JsonObject>> service) {
        return eventBus.<JsonObject>consumer(address.text(), message -> serve(address, message, service))
                .completion();
    }

    /** Tells whoever listens; it is best effort, and nobody may. */
    public void announce(Topic topic, JsonObject body) {
        eventBus.publish(topic.text(), body);
    }

    /** Tells that something is to be done; what, the tables know. Stays on this node. */
    public void wake(Topic topic) {
        eventBus.publish(topic.text(), new JsonObject(), new DeliveryOptions().setLocalOnly(true));
    }

    /** Hears a topic, until the verticle that calls this is undeployed. */
    public Future<Void> listen(Topic topic, Consumer<JsonObject> listener) {
        return eventBus.<JsonObject>consumer(topic.text(), message -> listener.accept(message.body()))
                .completion();
    }

    private static void serve(
            Address address, Message<JsonObject> message, Function<JsonObject, Future<JsonObject>> service) {
        Future<JsonObject> answer;
        try {
            answer = service.apply(Objects.requireNonNullElseGet(message.body(), JsonObject::new));
        } catch (RuntimeException e) {
            answer = Future.failedFuture(e);
        }
        answer.onSuccess(message::reply).onFailure(error -> {
            Failure failure = sent(address, error);
            message.fail(failure.code().status(), new JsonObject(failure.told()).encode());
        });
    }

    private static Failure sent(Address address, Throwable error) {
        if (error instanceof Failure failure) {
            return failure;
        }
        LOG.error("{} failed", address.text(), error);
        return new Failure(Code.INTERNAL_ERROR, "Something went wrong on our side. It is safe to retry.");
    }

    private static Throwable received(Address address, Throwable error) {
        if (!(error instanceof ReplyException reply)) {
            return error;
        }
        if (reply.failureType() != ReplyFailure.RECIPIENT_FAILURE) {
            LOG.warn("{} did not answer: {}", address.text(), reply.failureType());
            return Failure.unavailable("The service is temporarily unavailable. Retry shortly.");
        }
        try {
            return read(new JsonObject(String.valueOf(reply.getMessage())));
        } catch (DecodeException | IllegalArgumentException | NullPointerException e) {
            return error;
        }
    }

    private static Failure read(JsonObject error) {
        List<Problem> problems = new ArrayList<>();
        for (Object item : error.getJsonArray("details", new JsonArray())) {
            JsonObject detail = (JsonObject) item;
            problems.add(new Problem(detail.getString("field"), detail.getString("message")));
        }
        return new Failure(Code.valueOf(error.getString("code")), error.getString("message"), problems);
    }
}

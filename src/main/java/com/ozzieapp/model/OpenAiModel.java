package com.ozzieapp.model;

import com.ozzieapp.config.Config;
import com.ozzieapp.model.Completion.Usage;
import com.ozzieapp.model.Conversation.Asking;
import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.model.Turns.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model behind the chat completions of OpenAI's API, which many servers speak. Each call waits for its turn, passes
 * the breaker, and ends within its time. Logs the model's name, outcomes, durations and token counts; never contents.
 */
public final class OpenAiModel implements LanguageModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAiModel.class);

    /** What it measures by, and where it tells. */
    record Watch(Clock clock, MeterRegistry registry) {}

    private final Vertx vertx;
    private final String model;
    private final Limits limits;
    private final Turns turns;
    private final Breaker breaker;
    private final Conversation conversation;
    private final ModelMetrics metrics;

    OpenAiModel(Vertx vertx, Config.Llm settings, URI baseUrl, Limits limits, Watch watch) {
        this.vertx = vertx;
        this.model = settings.model();
        this.limits = limits;
        this.turns = new Turns(limits.running(), limits.waiting());
        this.breaker = new Breaker(watch.clock());
        this.metrics = new ModelMetrics(watch.registry(), breaker, turns);
        this.conversation = new Conversation(vertx, new Server(vertx, baseUrl, settings.apiKey(), limits), limits);
    }

    /** The model of the settings; empty when they name no server. */
    public static Optional<LanguageModel> of(Vertx vertx, Config.Llm settings, Clock clock, MeterRegistry metrics) {
        return settings.baseUrl()
                .map(url -> new OpenAiModel(
                        vertx, settings, url, Limits.usual(settings.timeout()), new Watch(clock, metrics)));
    }

    @Override
    public Future<JsonObject> answer(Prompt prompt, AnswerShape shape) {
        Question question = new Question(model, prompt, Optional.of(shape));
        return call(exchange -> conversation
                .ask(new Asking(question, Reading.Whole::new, exchange))
                .map(shape::read));
    }

    @Override
    public Future<String> stream(Prompt prompt, Consumer<String> onText) {
        Question question = new Question(model, prompt, Optional.empty());
        return call(exchange -> conversation.ask(new Asking(question, () -> new EventStream(onText), exchange)));
    }

    private <T> Future<T> call(Function<Exchange, Future<T>> work) {
        Timer.Sample sample = metrics.begin();
        if (breaker.state() == Breaker.State.OPEN) {
            metrics.end(sample, Usage.UNTOLD, Reason.OPEN.outcome());
            return Future.failedFuture(open());
        }
        Exchange exchange = new Exchange();
        // A promise of the caller's context brings everything that follows to that context.
        Turn turn = turns.take(((ContextInternal) vertx.getOrCreateContext()).promise());
        return turn.begun()
                .compose(begun -> pass(exchange, work))
                .timeout(limits.call().toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(answer -> answered(exchange, turn, sample))
                .recover(error -> Future.failedFuture(failed(named(error), exchange, turn, sample)));
    }

    private <T> Future<T> pass(Exchange exchange, Function<Exchange, Future<T>> work) {
        if (exchange.givenUp().isPresent()) {
            return Future.failedFuture(exchange.givenUp().get());
        }
        if (!breaker.passes()) {
            return Future.failedFuture(open());
        }
        exchange.passed();
        return work.apply(exchange);
    }

    private static ModelFailure open() {
        return new ModelFailure(Reason.OPEN, "it failed " + Breaker.FAILURES + " times in a row");
    }

    private ModelFailure named(Throwable error) {
        if (error instanceof ModelFailure failure) {
            return failure;
        }
        if (error instanceof TimeoutException) {
            return new ModelFailure(Reason.TIMEOUT, "over " + limits.call().toMillis() + " ms");
        }
        LOG.error("{} could not be asked, by a fault of ours", model, error);
        return ModelFailure.junk(error.getClass().getSimpleName());
    }

    private void answered(Exchange exchange, Turn turn, Timer.Sample sample) {
        turn.leave();
        breaker.succeeded();
        Duration time = metrics.end(sample, exchange.usage(), ModelMetrics.ANSWERED);
        LOG.debug("{} answered in {} ms, {}", model, time.toMillis(), exchange.usage());
    }

    private ModelFailure failed(ModelFailure failure, Exchange exchange, Turn turn, Timer.Sample sample) {
        exchange.giveUp(failure);
        turn.leave();
        Duration time = metrics.end(sample, exchange.usage(), failure.reason().outcome());
        if (exchange.hasPassed()) {
            LOG.warn("{}: {} after {} ms, {}", model, failure.getMessage(), time.toMillis(), exchange.usage());
            tellBreaker(failure);
        }
        return failure;
    }

    private void tellBreaker(ModelFailure failure) {
        if (!failure.isOfTheServer()) {
            breaker.succeeded();
        } else if (breaker.failed()) {
            LOG.warn(
                    "{} is not asked for {} s: {} calls failed in a row",
                    model,
                    Breaker.PAUSE.toSeconds(),
                    Breaker.FAILURES);
        }
    }
}

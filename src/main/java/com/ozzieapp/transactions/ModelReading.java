package com.ozzieapp.transactions;

import com.ozzieapp.model.LanguageModel;
import com.ozzieapp.model.ModelFailure;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Disbelief.Reason;
import com.ozzieapp.transactions.Source.Kind;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.text.TextParser;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a model read texts and images while the built-in readers do, and takes its word where it can be true. Whatever
 * goes wrong with it, the built-in readers' answer stands, and the sender notices nothing.
 */
final class ModelReading {
    private static final Logger LOG = LoggerFactory.getLogger(ModelReading.class);
    private static final String FAULT = "fault";
    private static final long TEXT_LIMIT_MS = 12_000;
    private static final long IMAGE_LIMIT_MS = 20_000;
    /** An amount with its currency, a verb of spending or earning, and a thing that is known. */
    private static final int SURE_PERCENT = 85;
    /** Of what nobody else could read. */
    private static final int MOST_UNSEEN_PERCENT = 60;
    /** Base64 takes a third more, and line ends. */
    private static final int LONGEST_CONTENT = 2 * ModelPrompt.LARGEST_IMAGE_BYTES;

    private final Vertx vertx;
    private final LanguageModel model;
    private final TextParser texts;
    private final MeterRegistry metrics;

    ModelReading(Vertx vertx, LanguageModel model, TextParser texts, MeterRegistry metrics) {
        this.vertx = vertx;
        this.model = model;
        this.texts = texts;
        this.metrics = metrics;
    }

    /**
     * Asks the model, if it is something that it can read.
     *
     * @param builtIn what the built-in readers are about to find
     * @return the better of the two; fails as the built-in readers do
     */
    Future<Findings> beside(Future<Findings> builtIn, ParseQuestion question) {
        if (builtIn.failed() && !(builtIn.cause() instanceof Unreadable)) {
            return builtIn;
        }
        return asked(question)
                .recover(error -> unasked(question, error))
                .compose(asked -> asked.map(each -> settled(each, builtIn)).orElse(builtIn));
    }

    private Future<Optional<ModelQuestion>> asked(ParseQuestion question) {
        return switch (question.kind()) {
            case TEXT ->
                Future.succeededFuture(question).map(asked -> ModelQuestion.ofText(asked.content(), asked, texts));
            case IMAGE, FILE ->
                question.content().length() > LONGEST_CONTENT
                        ? Future.succeededFuture(Optional.empty())
                        : vertx.executeBlocking(() -> ModelQuestion.ofDocument(question, texts), false);
            case PDF, SPREADSHEET -> Future.succeededFuture(Optional.empty());
        };
    }

    private Future<Optional<ModelQuestion>> unasked(ParseQuestion question, Throwable error) {
        LOG.error("No model can be asked, by a fault of ours", error);
        count(question.kind(), FAULT);
        return Future.succeededFuture(Optional.empty());
    }

    private Future<Findings> settled(ModelQuestion asked, Future<Findings> builtIn) {
        long limitMs = asked.kind() == Kind.TEXT ? TEXT_LIMIT_MS : IMAGE_LIMIT_MS;
        Future<JsonObject> answer =
                model.answer(asked.prompt(), ModelPrompt.SHAPE).timeout(limitMs, TimeUnit.MILLISECONDS);
        return Future.join(answer, builtIn).transform(both -> {
            if (builtIn.failed() && !(builtIn.cause() instanceof Unreadable)) {
                return builtIn;
            }
            return answer.map(json -> believed(asked, json, builtIn))
                    .onSuccess(findings -> count(asked.kind(), "believed"))
                    .recover(error -> standIn(asked, error, builtIn));
        });
    }

    /** @throws Disbelief when the answer cannot be, or less likely than the built-in reader's */
    private static Findings believed(ModelQuestion asked, JsonObject answer, Future<Findings> builtIn) {
        List<Candidate> told = new ModelCheck(asked.today()).candidates(answer);
        List<Candidate> found = builtIn.succeeded() ? builtIn.result().candidates() : List.of();
        List<Candidate> checked = asked.kind() == Kind.TEXT ? ofText(asked, told, found) : ofImage(told, found);
        return new Findings(asked.kind(), checked);
    }

    private static List<Candidate> ofText(ModelQuestion asked, List<Candidate> told, List<Candidate> found) {
        if (told.isEmpty() && found.stream().anyMatch(each -> each.confidencePercent() >= SURE_PERCENT)) {
            throw new Disbelief(Reason.FOUND_NOTHING);
        }
        ModelCheck.requireFigures(told, asked.figures());
        return told;
    }

    private static List<Candidate> ofImage(List<Candidate> told, List<Candidate> found) {
        if (told.isEmpty()) {
            throw new Disbelief(Reason.FOUND_NOTHING);
        }
        if (found.isEmpty()) {
            return told.stream().map(ModelReading::unseen).toList();
        }
        List<Money> figures = found.stream().map(Candidate::amount).toList();
        ModelCheck.requireFigures(told, figures);
        return told;
    }

    private static Candidate unseen(Candidate told) {
        return new Candidate(
                told.amount(),
                told.currency(),
                told.category(),
                told.description(),
                told.date(),
                Math.min(MOST_UNSEEN_PERCENT, told.confidencePercent()));
    }

    private Future<Findings> standIn(ModelQuestion asked, Throwable error, Future<Findings> builtIn) {
        String outcome = outcome(error);
        count(asked.kind(), outcome);
        if (outcome.equals(FAULT)) {
            LOG.error("What a model read cannot be taken, by a fault of ours", error);
        } else {
            LOG.warn("What a model read, {}, is not taken: {}", asked.kind().code(), outcome);
        }
        return builtIn;
    }

    private static String outcome(Throwable error) {
        if (error instanceof Disbelief disbelief) {
            return disbelief.reason().outcome();
        }
        if (error instanceof ModelFailure failure) {
            return failure.reason().name().toLowerCase(Locale.ROOT);
        }
        return error instanceof TimeoutException ? "timeout" : FAULT;
    }

    private void count(Kind kind, String outcome) {
        metrics.counter("ozzie.ingest.model", "kind", kind.code(), "outcome", outcome)
                .increment();
    }
}

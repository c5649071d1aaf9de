package com.ozzieapp.transactions;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.model.LanguageModel;
import com.ozzieapp.transactions.Source.Kind;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Unreadable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Reads what users send. Words are read at once, in microseconds; documents wait their turn for threads of their own,
 * since reading one may take seconds. Where there is a model, it reads beside them.
 */
public final class IngestVerticle extends VerticleBase {
    static final int LONGEST_TEXT = 10_000;

    private static final int THREADS = 1;
    private static final int PLACES = 64;
    private static final IngestQueue.Limits LIMITS = new IngestQueue.Limits(40_000, 30_000);
    private static final int LARGEST_BYTES = 15 * 1024 * 1024;

    private final Callable<Readers> readers;
    private final Optional<LanguageModel> model;
    private final MeterRegistry metrics;
    private @Nullable Readers loaded;
    private @Nullable IngestQueue queue;

    /**
     * Makes one that loads its readers when it starts.
     *
     * @param readers may take its time, and block
     * @param model none where none is configured
     */
    public IngestVerticle(Callable<Readers> readers, Optional<LanguageModel> model, MeterRegistry metrics) {
        this.readers = readers;
        this.model = model;
        this.metrics = metrics;
    }

    @Override
    public Future<?> start() {
        IngestQueue documents = new IngestQueue(vertx, THREADS, PLACES, LIMITS);
        queue = documents;
        Gauge.builder("ozzie.ingest.documents", documents, IngestQueue::taken)
                .description("Documents that wait or are being read")
                .register(metrics);
        return vertx.executeBlocking(readers, false)
                .onSuccess(ready -> loaded = ready)
                .compose(ready -> new Bus(vertx.eventBus()).answer(Address.TRANSACTIONS_PARSE, this::parse));
    }

    private Future<JsonObject> parse(JsonObject json) {
        ParseQuestion question = ParseQuestion.from(json);
        Future<Findings> builtIn = question.kind() == Kind.TEXT ? text(question) : document(question);
        return model.map(known -> new ModelReading(vertx, known, loaded().texts(), metrics))
                .map(reading -> reading.beside(builtIn, question))
                .orElse(builtIn)
                .map(IngestVerticle::answer)
                .recover(error -> Future.failedFuture(error instanceof Unreadable ? refusal(error) : error));
    }

    private Future<Findings> text(ParseQuestion question) {
        if (question.content().length() > LONGEST_TEXT) {
            throw Failure.invalid(
                    "content", "Field 'content' must be at most " + LONGEST_TEXT + " characters of text.");
        }
        return Future.succeededFuture(new Findings(Kind.TEXT, timed(Kind.TEXT, question, new byte[0])));
    }

    private Future<Findings> document(ParseQuestion question) {
        return Objects.requireNonNull(queue, "not started").read(() -> {
            byte[] content = DocumentContent.bytes(question.content());
            if (content.length > LARGEST_BYTES) {
                throw new Failure(Code.PAYLOAD_TOO_LARGE, "A document may be up to 15 MiB.");
            }
            Kind kind = DocumentKind.of(content, question.kind());
            return new Findings(kind, timed(kind, question, content));
        });
    }

    private List<Candidate> timed(Kind kind, ParseQuestion question, byte[] content) {
        Timer.Sample sample = Timer.start(metrics);
        try {
            return read(kind, question, content);
        } finally {
            sample.stop(Timer.builder("ozzie.ingest.reading")
                    .description("Time to read what was sent")
                    .tag("kind", kind.code())
                    .register(metrics));
        }
    }

    private List<Candidate> read(Kind kind, ParseQuestion question, byte[] content) {
        return switch (kind) {
            case TEXT -> loaded().texts().parse(text(question, content), question.context());
            case IMAGE -> loaded().images().read(content, question.context());
            case PDF -> loaded().pdfs().read(content, question.context());
            case SPREADSHEET, FILE -> loaded().tables().read(content, question.context());
        };
    }

    private Readers loaded() {
        return Objects.requireNonNull(loaded, "not started");
    }

    private static String text(ParseQuestion question, byte[] content) {
        return content.length == 0 ? question.content() : new String(content, StandardCharsets.UTF_8);
    }

    private static JsonObject answer(Findings findings) {
        if (findings.candidates().isEmpty()) {
            throw new Unreadable("No amount that was spent or received was found.");
        }
        return CandidateJson.write(findings.candidates())
                .put("kind", findings.kind().code());
    }

    private static Failure refusal(Throwable unreadable) {
        return Failure.invalid("content", String.valueOf(unreadable.getMessage()));
    }

    @Override
    public Future<?> stop() {
        Optional.ofNullable(loaded).ifPresent(Readers::close);
        return queue == null ? Future.succeededFuture() : queue.close();
    }
}

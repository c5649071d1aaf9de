package com.ozzieapp.transactions;

import static com.ozzieapp.testing.TestServer.await;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.config.Config;
import com.ozzieapp.error.Failure;
import com.ozzieapp.model.OpenAiModel;
import com.ozzieapp.testing.FakeModel;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ContentReader;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.text.TextParser;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** The reading of transactions by itself, with a fake of a model's server and an image reader of the test's own. */
final class ModelGround implements AutoCloseable {
    /** One pixel. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** A reader that sees nothing. */
    static final ContentReader BLIND = (content, context) -> {
        throw new Unreadable("The image cannot be read.");
    };

    private static final LexiconCategorizer CATEGORIZER = LexiconCategorizer.load();

    final FakeModel server = new FakeModel();
    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    ModelGround(ContentReader images) {
        this(images, true);
    }

    ModelGround(ContentReader images, boolean configured) {
        Config.Llm settings = new Config.Llm(
                Optional.of(URI.create(server.baseUrl())).filter(url -> configured),
                Optional.empty(),
                "small-model",
                Duration.ofSeconds(1));
        ContentReader none = (content, context) -> {
            throw new Unreadable("not a matter of this test");
        };
        Readers readers = new Readers(new TextParser(CATEGORIZER), images, none, none);
        await(vertx.deployVerticle(
                new IngestVerticle(() -> readers, OpenAiModel.of(vertx, settings, new TestClock(), metrics), metrics)));
    }

    List<Candidate> read(String text) {
        return read("text", text);
    }

    List<Candidate> read(byte[] image) {
        return read("image", Base64.getEncoder().encodeToString(image));
    }

    List<Candidate> read(String kind, String content) {
        JsonObject question = new JsonObject()
                .put("kind", kind)
                .put("content", content)
                .put("language", "en")
                .put("currency", "USD")
                .put("today", "2025-05-05");
        return CandidateJson.read(await(new Bus(vertx.eventBus()).ask(Address.TRANSACTIONS_PARSE, question)));
    }

    /** What a sender is told who is told nothing else. */
    String refusal(Runnable reading) {
        try {
            reading.run();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Failure failure) {
                return String.valueOf(failure.getMessage());
            }
            throw e;
        }
        throw new AssertionError("it was read");
    }

    /** How often it ended so. */
    int count(String kind, String outcome) {
        Counter counter = metrics.find("ozzie.ingest.model")
                .tag("kind", kind)
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : (int) counter.count();
    }

    static JsonObject item(String amount, String description) {
        return new JsonObject()
                .put("amount", amount)
                .put("currency", "USD")
                .put("category", "food")
                .put("description", description)
                .put("date", "2025-05-05")
                .put("kind", "expense")
                .put("confidence", 0.9);
    }

    static JsonObject items(JsonObject... items) {
        return new JsonObject().put("items", new JsonArray(List.of(items)));
    }

    @Override
    public void close() {
        await(vertx.close());
        server.close();
    }
}

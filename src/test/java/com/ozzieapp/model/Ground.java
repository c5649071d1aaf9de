package com.ozzieapp.model;

import static com.ozzieapp.testing.TestServer.await;

import com.ozzieapp.config.Config;
import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.testing.FakeModel;
import com.ozzieapp.testing.TestClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** What tests of the client stand on: a fake server, the client, and limits that end soon. */
final class Ground implements AutoCloseable {
    static final String KEY = "sk-hush-hush";
    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofMillis(5), 32, 200);
    /** For what never comes. */
    static final Limits SHORT =
            new Limits(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(5), 32, 200);

    static final AnswerShape EXPENSE = new AnswerShape(
            "expense",
            new JsonObject()
                    .put("type", "object")
                    .put(
                            "properties",
                            new JsonObject()
                                    .put("amount", new JsonObject().put("type", "number"))
                                    .put("what", new JsonObject().put("type", "string")))
                    .put("required", new JsonArray().add("amount").add("what"))
                    .put("additionalProperties", false));
    static final JsonObject SUSHI =
            new JsonObject().put("amount", new BigDecimal("42.10")).put("what", "sushi");
    static final Prompt PROMPT = Prompt.of("Read what was spent.", "42.10 for sushi", 100);

    final Vertx vertx = Vertx.vertx();
    final FakeModel server = new FakeModel();
    final TestClock clock = new TestClock();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    OpenAiModel model(Limits limits) {
        return model(limits, server.baseUrl());
    }

    OpenAiModel model(Limits limits, String baseUrl) {
        URI url = URI.create(baseUrl);
        Config.Llm settings = new Config.Llm(Optional.of(url), Optional.of(KEY), "small-model", limits.call());
        return new OpenAiModel(vertx, settings, url, limits, new OpenAiModel.Watch(clock, metrics));
    }

    /** The whole text, and that its parts were told; the two must be the same. */
    static String streamed(LanguageModel model) {
        List<String> parts = new ArrayList<>();
        String whole = await(model.stream(PROMPT, parts::add));
        if (!String.join("", parts).equals(whole)) {
            throw new AssertionError("told " + parts + ", and then " + whole);
        }
        return whole;
    }

    /** How a call fails; it must, and in the way that is promised. */
    static ModelFailure failure(Future<?> call) {
        try {
            throw new AssertionError("answered " + await(call));
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelFailure failure) {
                return failure;
            }
            throw e;
        }
    }

    static Reason reason(Future<?> call) {
        return failure(call).reason();
    }

    long calls(String outcome) {
        return Optional.ofNullable(metrics.find("ozzie.model.calls")
                        .tag("outcome", outcome)
                        .timer())
                .map(timer -> timer.count())
                .orElse(0L);
    }

    @Override
    public void close() {
        await(vertx.close());
        server.close();
    }
}

package com.ozzieapp.model;

import static com.ozzieapp.testing.TestServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.config.Config;
import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.model.Prompt.Image;
import com.ozzieapp.model.Prompt.Message;
import com.ozzieapp.model.Prompt.Role;
import com.ozzieapp.testing.AskedModel;
import com.ozzieapp.testing.ModelTurn;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client asks, and what it makes of answers. */
class OpenAiModelTest {
    private final Ground ground = new Ground();
    private final OpenAiModel model = ground.model(Ground.LIMITS);

    @AfterEach
    void close() {
        ground.close();
    }

    private AskedModel asked() {
        return ground.server.asked().get(0);
    }

    @Test
    void asksForTheShapeAndGivesTheAnswer() {
        ground.server.answers(Ground.SUSHI);

        JsonObject answer = await(model.answer(Ground.PROMPT, Ground.EXPENSE));

        assertThat(answer).isEqualTo(Ground.SUSHI);
        assertThat(asked().authorization()).isEqualTo("Bearer " + Ground.KEY);
        assertThat(asked().system()).isEqualTo("Read what was spent.");
        assertThat(asked().text()).isEqualTo("42.10 for sushi");
        assertThat(asked().body()).isEqualTo(new JsonObject("""
                {"model": "small-model",
                 "messages": [{"role": "system", "content": "Read what was spent."},
                              {"role": "user", "content": "42.10 for sushi"}],
                 "max_tokens": 100, "temperature": 0,
                 "response_format": {"type": "json_schema", "json_schema": {"name": "expense", "strict": true,
                    "schema": {"type": "object", "required": ["amount", "what"], "additionalProperties": false,
                               "properties": {"amount": {"type": "number"}, "what": {"type": "string"}}}}}}
                """));
    }

    @Test
    void sendsTheConversationWithImagesAtItsEnd() {
        List<Message> said = List.of(
                new Message(Role.USER, "Hello"), new Message(Role.ASSISTANT, "Hi!"), new Message(Role.USER, "This?"));
        Prompt prompt = new Prompt("Read it.", said, List.of(new Image("image/png", "aGVsbG8=")), 50);
        ground.server.answers(Ground.SUSHI);

        await(model.answer(prompt, Ground.EXPENSE));

        assertThat(asked().messages())
                .extracting(message -> message.getString("role"))
                .containsExactly("system", "user", "assistant", "user");
        assertThat(asked().messages().get(3).getJsonArray("content").encode())
                .isEqualTo("[{\"type\":\"text\",\"text\":\"This?\"},{\"type\":\"image_url\","
                        + "\"image_url\":{\"url\":\"data:image/png;base64,aGVsbG8=\"}}]");
    }

    @Test
    void keepsDecimalsAsTheyAreWritten() {
        ground.server.answers("{\"amount\": 0.10, \"what\": \"gum\"}");

        JsonObject answer = await(model.answer(Ground.PROMPT, Ground.EXPENSE));

        assertThat(answer.getValue("amount")).isEqualTo(new BigDecimal("0.10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\": \"42\", \"what\": \"sushi\"}",
                "{\"amount\": 42}",
                "{\"amount\": 42, \"what\": \"sushi\", \"who\": \"Ana\"}",
                "{\"amount\": 1e999999999, \"what\": \"sushi\"}",
                "{\"amount\": 42, \"what\": \"su",
                "[42]",
                "null",
                "You spent 42.",
                "  "
            })
    void takesNothingThatDoesNotFitTheShape(String text) {
        ground.server.answers(text);

        ModelFailure failure = Ground.failure(model.answer(Ground.PROMPT, Ground.EXPENSE));

        assertThat(failure.reason()).isEqualTo(Reason.JUNK);
        assertThat(failure.getMessage()).doesNotContain("42", "sushi", "Ana");
    }

    @Test
    void streamsTextAndTellsItWhole() {
        ground.server.answers("Olá! Você gastou R$ 42 em sushi 🍣.");

        assertThat(Ground.streamed(model)).isEqualTo("Olá! Você gastou R$ 42 em sushi 🍣.");
        assertThat(asked().body().getValue("response_format")).isNull();
        assertThat(asked().body().getJsonObject("stream_options"))
                .isEqualTo(new JsonObject("{\"include_usage\":true}"));
    }

    @Test
    void tellsOnTheContextOfTheCaller() {
        ground.server.answers("a long answer, of many pieces").answers(Ground.SUSHI);
        Context context = ground.vertx.getOrCreateContext();
        List<Context> heard = new ArrayList<>();
        Promise<String> done = Promise.promise();

        context.runOnContext(now -> model.stream(Ground.PROMPT, piece -> heard.add(Vertx.currentContext()))
                .compose(text -> model.answer(Ground.PROMPT, Ground.EXPENSE))
                .onComplete(ended -> heard.add(Vertx.currentContext()))
                .map("done")
                .onComplete(done));

        assertThat(await(done.future())).isEqualTo("done");
        assertThat(heard).hasSizeGreaterThan(2).containsOnly(context);
    }

    @Test
    void endsACallWhoseListenerThrows() {
        ground.server.answers("a long answer, of many pieces");

        ModelFailure failure = Ground.failure(model.stream(Ground.PROMPT, piece -> {
            throw new IllegalStateException("the browser is gone");
        }));

        assertThat(failure.reason()).isEqualTo(Reason.BROKEN_OFF);
        assertThat(failure.getMessage()).contains("IllegalStateException").doesNotContain("browser");
    }

    @Test
    void isThereWhenAServerIsConfigured() {
        Config.Llm none = new Config.Llm(Optional.empty(), Optional.empty(), "small-model", Duration.ofSeconds(5));
        Config.Llm some = new Config.Llm(
                Optional.of(URI.create(ground.server.baseUrl())),
                Optional.empty(),
                "small-model",
                Duration.ofSeconds(5));
        ground.server.usually(question -> "Hello " + question.model() + question.authorization());

        assertThat(OpenAiModel.of(ground.vertx, none, ground.clock, ground.metrics))
                .isEmpty();
        Optional<LanguageModel> found = OpenAiModel.of(ground.vertx, some, ground.clock, ground.metrics);
        assertThat(Ground.streamed(found.orElseThrow())).isEqualTo("Hello small-model");
    }

    @Test
    void countsWhatCallsCost() {
        ground.server.answers(Ground.SUSHI).answers("12345678").next(ModelTurn.of(ModelTurn.Kind.CUTS_OFF, "1234"));

        await(model.answer(Ground.PROMPT, Ground.EXPENSE));
        Ground.streamed(model);
        Ground.failure(model.stream(Ground.PROMPT, piece -> {}));

        int sushiPieces = (Ground.SUSHI.encode().length() + 3) / 4;
        assertThat(ground.metrics
                        .get("ozzie.model.tokens")
                        .tag("kind", "completion")
                        .counter()
                        .count())
                .isEqualTo(sushiPieces + 2 + 1);
        assertThat(ground.metrics
                        .get("ozzie.model.tokens")
                        .tag("kind", "prompt")
                        .counter()
                        .count())
                .isPositive();
        assertThat(ground.calls("answered")).isEqualTo(2);
        assertThat(ground.calls("too_large")).isEqualTo(1);
    }
}

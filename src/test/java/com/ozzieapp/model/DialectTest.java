package com.ozzieapp.model;

import static com.ozzieapp.testing.TestServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.testing.AskedModel;
import com.ozzieapp.testing.ModelTurn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that understand less than the whole protocol. */
class DialectTest {
    private final Ground ground = new Ground();
    private final OpenAiModel model = ground.model(Ground.LIMITS);

    @AfterEach
    void close() {
        ground.close();
    }

    private void askForSushi() {
        assertThat(await(model.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Ground.SUSHI);
    }

    private List<String> formats() {
        return ground.server.asked().stream().map(AskedModel::format).toList();
    }

    @Test
    void areAskedForAnyObjectWhenTheyRefuseSchemasAndNotAskedTwice() {
        ground.server.doesNotKnow("json_schema").answers(Ground.SUSHI).answers(Ground.SUSHI);

        askForSushi();
        askForSushi();

        assertThat(formats()).containsExactly("json_schema", "json_object", "json_object");
        assertThat(ground.server.asked().get(0).system()).isEqualTo("Read what was spent.");
        assertThat(ground.server.asked().get(2).system())
                .startsWith("Read what was spent.\n\n")
                .endsWith(Ground.EXPENSE.schema().encode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "```json\n%s\n```",
                "```\n%s```\nAnything else?",
                "Here you are: %s. Anything else?",
                "<think>Sushi?</think>\n%s"
            })
    void areAskedForPlainTextWhenTheyKnowNoFormat(String form) {
        ground.server.doesNotKnow("json_schema").doesNotKnow("json_object");
        ground.server.usually(question -> form.formatted(Ground.SUSHI.encode()));

        askForSushi();
        askForSushi();

        assertThat(formats()).containsExactly("json_schema", "json_object", "text", "text");
    }

    @Test
    void areHeldToTheShapeAllTheSame() {
        ground.server.doesNotKnow("json_schema").answers("{\"amount\": \"a lot\", \"what\": \"sushi\"}");

        assertThat(Ground.reason(model.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Reason.JUNK);
    }

    @Test
    void areNotTakenForOneThatKnowsLessWhenNothingHelps() {
        ground.server
                .next(ModelTurn.fails(400), ModelTurn.fails(422), ModelTurn.fails(400))
                .answers(Ground.SUSHI);

        ModelFailure failure = Ground.failure(model.answer(Ground.PROMPT, Ground.EXPENSE));
        askForSushi();

        assertThat(failure.status()).hasValue(400);
        assertThat(formats()).containsExactly("json_schema", "json_object", "text", "json_schema");
    }

    @Test
    void areSparedTheParametersThatTheyDoNotTake() {
        ground.server.doesNotKnow("max_tokens").doesNotKnow("temperature").usually(ModelTurn.says("Hello"));

        Ground.streamed(model);
        Ground.streamed(model);

        assertThat(ground.server.asked()).hasSize(4);
        assertThat(ground.server.asked().get(3).body().fieldNames())
                .containsExactlyInAnyOrder("model", "messages", "max_completion_tokens", "stream", "stream_options");
    }

    @Test
    void streamWithoutCountsWhenTheyHaveNone() {
        ground.server.doesNotKnow("stream_options").usually(ModelTurn.says("Hello"));

        assertThat(Ground.streamed(model)).isEqualTo("Hello");
    }

    @Test
    void keepTheirDialectThroughAStream() {
        ground.server
                .doesNotKnow("json_schema")
                .answers(Ground.SUSHI)
                .answers("Hello")
                .answers(Ground.SUSHI);

        askForSushi();
        Ground.streamed(model);
        askForSushi();

        assertThat(formats()).containsExactly("json_schema", "json_object", "text", "json_object");
    }
}

package com.ozzieapp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.model.Completion.Usage;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {
    private static final String WHOLE = """
            : keep-alive
            event: message
            data: {"choices":[{"delta":{"role":"assistant","content":""},"finish_reason":null}]}

            data: {"choices":[{"delta":{"content":"Olá, "},"finish_reason":null}],"usage":null}

            data:{"choices":[{"delta":{"content":"você! 🍣"},"finish_reason":null}]}

            data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

            data: {"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3}}

            data: [DONE]

            """;

    private final List<String> told = new ArrayList<>();
    private final EventStream stream = new EventStream(told::add);

    @Property(tries = 100)
    void readsAStreamThatIsCutAnywhere(@ForAll @IntRange(min = 1, max = 40) int bytes, @ForAll boolean windows) {
        Buffer all = Buffer.buffer(windows ? WHOLE.replace("\n", "\r\n") : WHOLE);
        List<String> parts = new ArrayList<>();
        EventStream cut = new EventStream(parts::add);

        for (int from = 0; from < all.length(); from += bytes) {
            cut.take(all.slice(from, Math.min(all.length(), from + bytes)));
        }

        assertThat(cut.end()).isEqualTo(new Completion("Olá, você! 🍣", "", "stop", new Usage(7, 3)));
        assertThat(parts).containsExactly("Olá, ", "você! 🍣");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}",
                "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\ndata: [DONE]",
                "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\ndata: [DONE]\ndata: not read any more\n"
            })
    void endsWithOneOfTheTwoEnds(String text) {
        stream.take(Buffer.buffer(text));

        assertThat(stream.end().answer()).isEqualTo("Hi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n", "<html>\n", "[DONE]\n"})
    void isJunkWithoutAnEnd(String text) {
        stream.take(Buffer.buffer(text));

        assertThatThrownBy(stream::end).isInstanceOf(ModelFailure.class).hasMessageContaining("no end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: hello\n",
                "data: {\"error\":{\"message\":\"sushi\"}}\n",
                "data: {\"choices\":\n",
                "data: 1\n"
            })
    void isJunkAtOnceWhenAnEventIs(String text) {
        assertThatThrownBy(() -> stream.take(Buffer.buffer(text)))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("JUNK")
                .hasMessageNotContaining("sushi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"choices\":7}",
                "{\"choices\":[7]}",
                "{\"choices\":[{\"delta\":7,\"finish_reason\":7}],\"usage\":7}",
                "{\"choices\":[{\"delta\":{\"content\":7,\"refusal\":[]}}],\"usage\":{\"prompt_tokens\":\"7\"}}",
                "{\"choices\":null,\"usage\":{\"prompt_tokens\":-7}}",
                "{}"
            })
    void mindsNoEventOfAnotherShape(String event) {
        stream.take(Buffer.buffer("data: " + event + "\ndata: [DONE]\n"));

        assertThat(stream.end()).isEqualTo(new Completion("", "", "", Usage.UNTOLD));
        assertThat(told).isEmpty();
    }

    @Test
    void collectsARefusal() {
        stream.take(Buffer.buffer("""
                data: {"choices":[{"delta":{"refusal":"I can"}}]}
                data: {"choices":[{"delta":{"refusal":"not"},"finish_reason":"stop"}]}
                """));

        assertThatThrownBy(() -> stream.end().answer())
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("REFUSAL");
        assertThat(told).isEmpty();
    }
}

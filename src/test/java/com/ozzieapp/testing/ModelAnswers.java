package com.ozzieapp.testing;

import com.ozzieapp.testing.ModelTurn.Kind;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one answer of {@link FakeModel} as the real server would. */
final class ModelAnswers {
    /** Pieces are as short as tokens are. */
    private static final int PIECE_CHARACTERS = 4;

    private final ModelTurn turn;
    private final AskedModel question;
    private final HttpServerResponse response;
    private final String text;

    ModelAnswers(ModelTurn turn, AskedModel question, HttpServerResponse response) {
        this.turn = turn;
        this.question = question;
        this.response = response;
        this.text = turn.text().apply(question);
    }

    void send() {
        turn.retryAfter().ifPresent(value -> response.putHeader("Retry-After", value));
        switch (turn.kind()) {
            case FAILS -> fail();
            case HANGS_UP -> response.reset();
            case TALKS_JUNK -> response.end(text);
            default -> answer();
        }
    }

    private void fail() {
        if (turn.status() / 100 == 3) {
            response.putHeader("Location", "/v1/chat/completions");
        }
        refuse(response, turn.status(), "The server had an error, and quotes: " + question.text());
    }

    static void refuse(HttpServerResponse response, int status, String message) {
        JsonObject error = new JsonObject().put("message", message).put("type", "invalid_request_error");
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("error", error).encode());
    }

    private void answer() {
        Buffer whole = question.isStreamed() ? events() : completion().toBuffer();
        response.putHeader("Content-Type", question.isStreamed() ? "text/event-stream" : "application/json");
        switch (turn.kind()) {
            case BREAKS_OFF ->
                response.setChunked(true)
                        .write(whole.slice(0, whole.length() / 2))
                        .onComplete(written -> response.reset());
            case STOPS_SHORT -> response.end(whole.slice(0, whole.length() / 2));
            default -> response.end(whole);
        }
    }

    private JsonObject completion() {
        JsonObject message = new JsonObject().put("role", "assistant");
        message.put(turn.kind() == Kind.REFUSES ? "refusal" : "content", text);
        JsonObject choice =
                new JsonObject().put("index", 0).put("message", message).put("finish_reason", ending());
        return new JsonObject()
                .put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("choices", turn.kind() == Kind.HAS_NO_CHOICE ? new JsonArray() : new JsonArray().add(choice))
                .put("usage", usage());
    }

    private String ending() {
        return switch (turn.kind()) {
            case CUTS_OFF -> "length";
            case FILTERS -> "content_filter";
            default -> "stop";
        };
    }

    private JsonObject usage() {
        return new JsonObject()
                .put("prompt_tokens", question.body().encode().length() / PIECE_CHARACTERS)
                .put("completion_tokens", pieces().size());
    }

    private List<String> pieces() {
        return List.of(text.split("(?<=\\G.{" + PIECE_CHARACTERS + "})"));
    }

    private Buffer events() {
        Buffer events = Buffer.buffer(": hello\r\n\r\n");
        if (turn.kind() != Kind.HAS_NO_CHOICE) {
            append(events, new JsonObject().put("role", "assistant"), null);
            String kind = turn.kind() == Kind.REFUSES ? "refusal" : "content";
            pieces().forEach(piece -> append(events, new JsonObject().put(kind, piece), null));
            append(events, new JsonObject(), ending());
        }
        JsonObject last = new JsonObject().put("choices", new JsonArray()).put("usage", usage());
        return append(events, last.encode()).appendString("data: [DONE]\n\n");
    }

    private static void append(Buffer events, JsonObject delta, @Nullable String ending) {
        JsonObject choice = new JsonObject().put("index", 0).put("delta", delta).put("finish_reason", ending);
        append(
                events,
                new JsonObject().put("choices", new JsonArray().add(choice)).encode());
    }

    private static Buffer append(Buffer events, String data) {
        return events.appendBytes(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}

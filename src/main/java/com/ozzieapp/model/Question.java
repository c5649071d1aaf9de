package com.ozzieapp.model;

import com.ozzieapp.model.Dialect.Format;
import com.ozzieapp.model.Dialect.Quirk;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A prompt on its way to a server, as the body of a request.
 *
 * @param shape of the answer; without one it is text, and streamed
 */
record Question(String model, Prompt prompt, Optional<AnswerShape> shape) {
    boolean isStreamed() {
        return shape.isEmpty();
    }

    JsonObject body(Dialect dialect) {
        JsonObject body = new JsonObject()
                .put("model", model)
                .put("messages", messages(dialect.format()))
                .put(
                        dialect.has(Quirk.RENAMED_TOKEN_LIMIT) ? "max_completion_tokens" : "max_tokens",
                        prompt.maxOutputTokens());
        if (!dialect.has(Quirk.NO_TEMPERATURE)) {
            body.put("temperature", 0);
        }
        shape.ifPresent(given -> putFormat(body, dialect.format(), given));
        if (isStreamed()) {
            body.put("stream", true);
            if (!dialect.has(Quirk.NO_STREAM_OPTIONS)) {
                body.put("stream_options", new JsonObject().put("include_usage", true));
            }
        }
        return body;
    }

    private static void putFormat(JsonObject body, Format format, AnswerShape shape) {
        switch (format) {
            case JSON_SCHEMA ->
                body.put(
                        "response_format",
                        new JsonObject()
                                .put("type", "json_schema")
                                .put(
                                        "json_schema",
                                        new JsonObject()
                                                .put("name", shape.name())
                                                .put("strict", true)
                                                .put("schema", shape.schema())));
            case JSON_OBJECT -> body.put("response_format", new JsonObject().put("type", "json_object"));
            case TEXT -> {}
        }
    }

    private JsonArray messages(Format format) {
        JsonArray messages = new JsonArray().add(message("system", prompt.system() + demand(format)));
        List<Prompt.Message> said = prompt.messages();
        for (Prompt.Message each : said.subList(0, said.size() - 1)) {
            messages.add(message(each.role().name().toLowerCase(Locale.ROOT), each.text()));
        }
        return messages.add(message("user", last(said.get(said.size() - 1).text())));
    }

    private static JsonObject message(String role, Object content) {
        return new JsonObject().put("role", role).put("content", content);
    }

    /** Where the server does not hold the model to the shape, words must. */
    private String demand(Format format) {
        return format == Format.JSON_SCHEMA || isStreamed()
                ? ""
                : "\n\nAnswer with one JSON object and nothing else. It must fit this JSON Schema:\n"
                        + shape.orElseThrow().schema().encode();
    }

    /** Plain text where there are no images: not every server knows content of parts. */
    private Object last(String text) {
        if (prompt.images().isEmpty()) {
            return text;
        }
        JsonArray parts =
                new JsonArray().add(new JsonObject().put("type", "text").put("text", text));
        prompt.images()
                .forEach(image -> parts.add(new JsonObject()
                        .put("type", "image_url")
                        .put(
                                "image_url",
                                new JsonObject()
                                        .put("url", "data:" + image.mediaType() + ";base64," + image.base64()))));
        return parts;
    }
}

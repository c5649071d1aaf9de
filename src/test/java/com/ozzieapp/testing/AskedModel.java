package com.ozzieapp.testing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request that came to {@link FakeModel}.
 *
 * @param authorization the header; empty without one
 */
public record AskedModel(String path, String authorization, JsonObject body) {
    AskedModel(HttpServerRequest request, JsonObject body) {
        this(request.path(), Objects.requireNonNullElse(request.getHeader("Authorization"), ""), body);
    }

    public String model() {
        return body.getString("model");
    }

    public List<JsonObject> messages() {
        return body.getJsonArray("messages").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    /** What the model is to do. */
    public String system() {
        return messages().get(0).getString("content");
    }

    /** The text of the newest message. */
    public String text() {
        Object content = messages().get(messages().size() - 1).getValue("content");
        return content instanceof JsonArray parts ? parts.getJsonObject(0).getString("text") : content.toString();
    }

    public boolean isStreamed() {
        return body.getBoolean("stream", false);
    }

    /** {@code json_schema}, {@code json_object}, or {@code text} when none was asked for. */
    public String format() {
        return body.getJsonObject("response_format", new JsonObject()).getString("type", "text");
    }

    /** Why the real server would answer 400. */
    Optional<String> complaint(Set<String> unknownParameters) {
        Optional<String> unknown = unknownParameters.stream()
                .filter(each -> body.containsKey(each) || format().equals(each))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("Unsupported parameter: '" + unknown.get() + "' is not supported with this model.");
        }
        if (!path.equals("/v1/chat/completions") || body.getString("model", "").isEmpty()) {
            return Optional.of("No such place or model.");
        }
        if (!messages().stream().allMatch(AskedModel::isMessage)) {
            return Optional.of("Invalid 'messages'.");
        }
        return format().equals("json_schema") && !isStrict(body.getJsonObject("response_format"))
                ? Optional.of("Invalid schema for response_format.")
                : Optional.empty();
    }

    private static boolean isMessage(JsonObject message) {
        return Set.of("system", "user", "assistant").contains(message.getString("role"))
                && (message.getValue("content") instanceof String || isParts(message.getValue("content")));
    }

    private static boolean isParts(Object content) {
        return content instanceof JsonArray parts
                && parts.stream().map(JsonObject.class::cast).allMatch(part -> switch (part.getString("type")) {
                    case "text" -> part.containsKey("text");
                    case "image_url" ->
                        part.getJsonObject("image_url").getString("url").startsWith("data:image/");
                    default -> false;
                });
    }

    private static boolean isStrict(JsonObject format) {
        JsonObject given = format.getJsonObject("json_schema", new JsonObject());
        return given.getString("name", "").matches("[A-Za-z0-9_-]{1,64}")
                && given.getBoolean("strict", false)
                && isClosed(given.getJsonObject("schema", new JsonObject()));
    }

    /** Strict schemas allow no other properties, and require each. */
    private static boolean isClosed(JsonObject schema) {
        JsonObject properties = schema.getJsonObject("properties", new JsonObject());
        Set<Object> required =
                schema.getJsonArray("required", new JsonArray()).stream().collect(Collectors.toSet());
        return Boolean.FALSE.equals(schema.getValue("additionalProperties"))
                && required.equals(properties.fieldNames());
    }
}

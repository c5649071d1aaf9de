package com.ozzieapp.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operation answers: a status and a body, in the envelope where there is one. */
public record Reply(int status, String contentType, Buffer body) {
    private static final String JSON = "application/json";
    private static final Buffer EMPTY = Buffer.buffer();

    public static Reply ok(String object, JsonObject data) {
        return resource(200, object, data);
    }

    public static Reply created(String object, JsonObject data) {
        return resource(201, object, data);
    }

    public static Reply noContent() {
        return new Reply(204, "", EMPTY);
    }

    /** One page of a list. */
    public static Reply list(List<JsonObject> data, @Nullable String nextCursor) {
        JsonObject pagination =
                new JsonObject().put("has_more", nextCursor != null).put("next_cursor", nextCursor);
        return json(
                200,
                new JsonObject()
                        .put("object", "list")
                        .put("data", new JsonArray(data))
                        .put("pagination", pagination));
    }

    /** A whole list, with fields beside it. */
    public static Reply list(int status, List<JsonObject> data, JsonObject more) {
        return json(
                status,
                new JsonObject()
                        .put("object", "list")
                        .put("data", new JsonArray(data))
                        .put(
                                "pagination",
                                new JsonObject().put("has_more", false).putNull("next_cursor"))
                        .mergeIn(more));
    }

    public static Reply text(String contentType, String text) {
        return new Reply(200, contentType, Buffer.buffer(text));
    }

    public static Reply json(int status, JsonObject body) {
        return new Reply(status, JSON, body.toBuffer());
    }

    private static Reply resource(int status, String object, JsonObject data) {
        return json(status, new JsonObject().put("object", object).put("data", data));
    }
}

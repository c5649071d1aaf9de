package com.ozzieapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpHeaders;
import java.util.List;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String text) {
    public JsonObject json() {
        return new JsonObject(text);
    }

    /** The resource in the envelope. */
    public JsonObject data() {
        return json().getJsonObject("data");
    }

    /** The items of a list. */
    public List<JsonObject> items() {
        return json().getJsonArray("data").stream()
                .map(item -> (JsonObject) item)
                .toList();
    }

    public JsonObject pagination() {
        return json().getJsonObject("pagination");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public JsonObject error() {
        return json().getJsonObject("error");
    }

    public String code() {
        return error().getString("code");
    }

    public String message() {
        return error().getString("message");
    }

    /** The fields that the error's details name, in order. */
    public List<String> fields() {
        JsonArray details = error().getJsonArray("details");
        return details.stream()
                .map(item -> ((JsonObject) item).getString("field"))
                .toList();
    }

    public Answer expect(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    public Answer expect(int expected, String code) {
        expect(expected);
        assertThat(code()).as(text).isEqualTo(code);
        return this;
    }
}

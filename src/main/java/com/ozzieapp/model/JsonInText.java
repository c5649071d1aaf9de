package com.ozzieapp.model;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Finds the JSON object in what a model wrote: alone, in a fence of back-ticks, or with words around it. */
final class JsonInText {
    private static final String FENCE = "```";

    private JsonInText() {}

    static Optional<JsonObject> find(String text) {
        return ExactJson.object(text).or(() -> inFence(text)).or(() -> amongWords(text));
    }

    private static Optional<JsonObject> inFence(String text) {
        int begin = text.indexOf(FENCE);
        int end = begin < 0 ? -1 : text.indexOf(FENCE, begin + FENCE.length());
        return end < 0 ? Optional.empty() : amongWords(text.substring(begin, end));
    }

    private static Optional<JsonObject> amongWords(String text) {
        int first = text.indexOf('{');
        int last = text.lastIndexOf('}');
        return first < 0 || last < first ? Optional.empty() : ExactJson.object(text.substring(first, last + 1));
    }
}

package com.ozzieapp.model;

import com.ozzieapp.model.ModelFailure.Reason;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What a server completed, whole.
 *
 * @param refusal empty unless the model refused
 * @param ending the server's finish_reason; empty when it gave none
 */
record Completion(String text, String refusal, String ending, Usage usage) {
    /** What it cost, in tokens; 0 where the server does not tell. */
    record Usage(int promptTokens, int completionTokens) {
        static final Usage UNTOLD = new Usage(0, 0);

        static Usage of(JsonObject told) {
            return new Usage(count(told, "prompt_tokens"), count(told, "completion_tokens"));
        }

        private static int count(JsonObject told, String key) {
            return told.getValue(key) instanceof Number count ? Math.max(0, count.intValue()) : 0;
        }
    }

    /** @throws ModelFailure JUNK when it is no chat completion */
    static Completion of(JsonObject answer) {
        JsonObject choice = firstChoice(answer);
        JsonObject message = object(choice, "message");
        return new Completion(
                text(message, "content"),
                text(message, "refusal"),
                text(choice, "finish_reason"),
                Usage.of(object(answer, "usage")));
    }

    /** Empty when there is none, as at the end of a stream. */
    static JsonObject firstChoice(JsonObject answer) {
        return answer.getValue("choices") instanceof JsonArray choices
                        && !choices.isEmpty()
                        && choices.getValue(0) instanceof JsonObject choice
                ? choice
                : new JsonObject();
    }

    static JsonObject object(JsonObject json, String key) {
        return json.getValue(key) instanceof JsonObject found ? found : new JsonObject();
    }

    static String text(JsonObject json, String key) {
        return json.getValue(key) instanceof String found ? found : "";
    }

    /**
     * The text, when it is an answer.
     *
     * @throws ModelFailure when it was refused, cut off, or is not there
     */
    String answer() {
        if (!refusal.isBlank()) {
            throw new ModelFailure(Reason.REFUSAL, "the model refused");
        }
        if (ending.equals("content_filter")) {
            throw new ModelFailure(Reason.REFUSAL, "a filter");
        }
        if (ending.equals("length")) {
            throw new ModelFailure(Reason.TOO_LARGE, "cut off at the limit of tokens");
        }
        if (text.isBlank()) {
            throw ModelFailure.junk("no text");
        }
        return text;
    }
}

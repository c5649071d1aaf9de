package com.ozzieapp.model;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.function.Consumer;

/**
 * Something that reads and writes like a person, and is wrong like one: what it says is checked by whoever asks. Both
 * questions are answered within the time of {@code llm.timeout} or fail with a {@link ModelFailure}. Safe to use from
 * any thread; futures complete on the caller's context.
 */
public interface LanguageModel {
    /** Asks for facts: an object that fits the shape, its decimals exact. What they mean is the caller's to check. */
    Future<JsonObject> answer(Prompt prompt, AnswerShape shape);

    /**
     * Asks for text, and tells its parts as they come.
     *
     * @param onText called on the caller's context; an exception that it throws ends the call
     * @return the whole text; after a failure the parts that were told are not to be relied on
     */
    Future<String> stream(Prompt prompt, Consumer<String> onText);
}

package com.ozzieapp.testing;

import java.util.Optional;
import java.util.function.Function;

/**
 * What {@link FakeModel} does with one request.
 *
 * @param text what it says, by what it is asked
 * @param status of the answer
 * @param retryAfter a header of the answer
 */
public record ModelTurn(Kind kind, Function<AskedModel, String> text, int status, Optional<String> retryAfter) {
    /** The ways of a server. */
    public enum Kind {
        SAYS,
        /** Answers with another status than 200. */
        FAILS,
        /** Answers only when it is released. */
        STALLS,
        /** Sends a little, again and again. */
        DRIPS,
        /** Sends much, for ever. */
        TALKS_WITHOUT_END,
        /** Ends the connection before it answers. */
        HANGS_UP,
        /** Ends the connection in the middle of its answer. */
        BREAKS_OFF,
        /** Ends its answer, in order, before that is whole. */
        STOPS_SHORT,
        /** Answers 200 with the text itself, which is no chat completion. */
        TALKS_JUNK,
        /** Declines: {@code message.refusal}. */
        REFUSES,
        /** Ends with {@code finish_reason: length}. */
        CUTS_OFF,
        /** Ends with {@code finish_reason: content_filter}. */
        FILTERS,
        /** Has an empty list of choices. */
        HAS_NO_CHOICE
    }

    public static ModelTurn says(String text) {
        return of(Kind.SAYS, text);
    }

    public static ModelTurn of(Kind kind, String text) {
        return new ModelTurn(kind, question -> text, 200, Optional.empty());
    }

    public static ModelTurn of(Kind kind) {
        return of(kind, "You spent 42 on sushi");
    }

    public static ModelTurn fails(int status) {
        return new ModelTurn(Kind.FAILS, question -> "", status, Optional.empty());
    }

    public static ModelTurn fails(int status, String retryAfter) {
        return new ModelTurn(Kind.FAILS, question -> "", status, Optional.of(retryAfter));
    }
}

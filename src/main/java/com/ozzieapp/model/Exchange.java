package com.ozzieapp.model;

import com.ozzieapp.model.Completion.Usage;
import io.vertx.core.http.HttpClientRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call on its way, with one request or several; it may be given up at any time. Stays on the call's context. */
final class Exchange {
    private @Nullable HttpClientRequest request;
    private @Nullable ModelFailure givenUp;
    private boolean passed;
    private boolean repeated;
    private Usage usage = Usage.UNTOLD;

    HttpClientRequest begin(HttpClientRequest made) {
        request = made;
        // The future tells of it; without a handler Vert.x would log a reset of ours as an error.
        made.exceptionHandler(error -> {});
        if (givenUp != null) {
            made.reset();
        }
        return made;
    }

    /** Its answer is whole: there is nothing left to cancel, and its connection may be another's. */
    void ended() {
        request = null;
    }

    /** Cancels what is under way; the first reason counts. */
    void giveUp(ModelFailure reason) {
        if (givenUp == null) {
            givenUp = reason;
            Optional.ofNullable(request).ifPresent(HttpClientRequest::reset);
        }
    }

    Optional<ModelFailure> givenUp() {
        return Optional.ofNullable(givenUp);
    }

    /** Whether a second attempt may be made: once a call. */
    boolean mayRepeat() {
        boolean may = !repeated && givenUp == null;
        repeated = true;
        return may;
    }

    void passed() {
        passed = true;
    }

    /** Whether the server was asked at all. */
    boolean hasPassed() {
        return passed;
    }

    void used(Usage told) {
        usage = told;
    }

    Usage usage() {
        return usage;
    }
}

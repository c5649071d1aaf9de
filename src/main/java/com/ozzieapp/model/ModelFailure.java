package com.ozzieapp.model;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Why there is no answer. Carries no stack trace, and nothing of what was asked or answered: its message may be logged.
 */
public final class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a caller can tell apart. To a person they are all the same: go on without the model. */
    public enum Reason {
        /** The time was over, also when most of it went by in the queue. */
        TIMEOUT,
        /** No connection, or one that broke off. */
        UNREACHABLE,
        /** Another status than 200. */
        REFUSED_BY_SERVER,
        /** No chat completion, a stream without its end, or an answer that does not fit its shape. */
        JUNK,
        /** Over the limit of bytes, or cut off at the prompt's limit of tokens. */
        TOO_LARGE,
        /** The model, or a filter before it, will not answer this. */
        REFUSAL,
        /** Too many calls failed of late: this one was not tried. */
        OPEN,
        /** Too many calls are waiting already: this one was not tried. */
        BUSY,
        /** The caller's listener threw an exception. */
        BROKEN_OFF;

        /** As metrics name it. */
        String outcome() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final int status;

    private ModelFailure(Reason reason, int status, String detail) {
        super("The language model gave no answer: " + reason + " (" + detail + ")", null, false, false);
        this.reason = reason;
        this.status = status;
    }

    /** @param detail a fixed text of ours, or a place in a schema */
    ModelFailure(Reason reason, String detail) {
        this(reason, 0, detail);
    }

    static ModelFailure refusedByServer(int status) {
        return new ModelFailure(Reason.REFUSED_BY_SERVER, status, "status " + status);
    }

    static ModelFailure junk(String detail) {
        return new ModelFailure(Reason.JUNK, detail);
    }

    public Reason reason() {
        return reason;
    }

    /** The HTTP status, of REFUSED_BY_SERVER alone. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Whether it speaks of the server rather than of this one question: then the next would fare no better. What one
     * user can bring about by what they write must not, or they could take the model from all others.
     */
    boolean isOfTheServer() {
        return switch (reason) {
            case TIMEOUT, UNREACHABLE -> true;
            case REFUSED_BY_SERVER -> status >= 500 || status == 401 || status == 403 || status == 404 || status == 429;
            case JUNK, TOO_LARGE, REFUSAL, OPEN, BUSY, BROKEN_OFF -> false;
        };
    }
}

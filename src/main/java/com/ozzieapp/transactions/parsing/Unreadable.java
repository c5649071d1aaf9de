package com.ozzieapp.transactions.parsing;

/** A document gives nothing; the message tells its sender why. Expected, so it carries no stack trace. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message, null, false, false);
    }
}

package com.ozzieapp.transactions.parsing;

/**
 * Says in plain English why a document gives no transactions. An expected outcome, hence without a stack trace; the
 * message is meant for the person who sent the document.
 */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message, null, false, false);
    }
}

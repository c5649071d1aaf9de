package com.ozzieapp.transactions.parsing;

import java.util.List;

/** Reads a kind of document. Blocking; it ends early when its thread is interrupted. */
public interface ContentReader extends AutoCloseable {
    /**
     * Reads what was spent and received.
     *
     * @throws Unreadable with the reason, when there is nothing to read or it cannot be read
     */
    List<Candidate> read(byte[] content, ParseContext context);

    /** Gives back what it holds outside the heap; most hold nothing. */
    @Override
    default void close() {}
}

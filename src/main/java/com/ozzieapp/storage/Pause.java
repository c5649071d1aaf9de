package com.ozzieapp.storage;

/** A short wait between two looks at something another process does. */
final class Pause {
    private Pause() {}

    /** @throws EmbeddedPostgresException when the thread is interrupted; it stays so */
    static void ofMillis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("interrupted while waiting for PostgreSQL", interruption);
        }
    }
}

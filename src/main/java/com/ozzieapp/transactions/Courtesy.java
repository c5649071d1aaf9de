package com.ozzieapp.transactions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Makes a thread, and those that it starts, give way to all others. Java's own priorities are without effect on Linux,
 * and recognition starts native threads, one a processor, which no setting of its library restrains: so the system is
 * asked, by its own command. Where there is none, nothing changes.
 */
final class Courtesy {
    /** Steps of niceness: a thread gets about a tenth of what one of the usual priority gets beside it. */
    private static final String NICENESS = "10";

    private static final long PATIENCE_SECONDS = 5;

    private final Set<Thread> asked = ConcurrentHashMap.newKeySet();

    /** Asks once for the thread that calls this. */
    void ofThisThread() {
        if (!asked.add(Thread.currentThread())) {
            return;
        }
        try {
            String id = Path.of("/proc/thread-self").toRealPath().getFileName().toString();
            new ProcessBuilder("renice", "-n", NICENESS, "-p", id)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            // No Linux, or no such command: it is a wish.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

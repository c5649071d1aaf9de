package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The server process this one started. */
final class Postmaster {
    private static final int POLL_MS = 10;
    private static final int SILENT_LIMIT_MS = 60_000;

    /** Replaying what a crash left in the write-ahead log may take its time, and says so meanwhile. */
    private static final int STARTING_LIMIT_MS = 300_000;

    private final Process process;
    private final Path cluster;

    private Postmaster(Process process, Path cluster) {
        this.process = process;
        this.cluster = cluster;
    }

    /**
     * Starts it from a thread that lives as long as the server does: the system ties the signal that stops the server
     * with its parent to the thread that started it, not to the process.
     */
    static Postmaster spawn(ProcessBuilder command, Path cluster) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread parent = new Thread(() -> startAndStay(command, started), "postgres-parent");
        parent.setDaemon(true);
        parent.start();
        try {
            return new Postmaster(started.join(), cluster);
        } catch (CompletionException failure) {
            throw new IOException("PostgreSQL cannot be started: " + failure.getCause(), failure);
        }
    }

    private static void startAndStay(ProcessBuilder command, CompletableFuture<Process> started) {
        try {
            Process process = command.start();
            started.complete(process);
            process.onExit().join();
        } catch (IOException | RuntimeException failure) {
            started.completeExceptionally(failure);
        }
    }

    /**
     * @return true when it takes connections, false when it has ended instead
     * @throws EmbeddedPostgresException when it does neither in time
     */
    boolean isReadyInTime() throws IOException {
        for (int waitedMs = 0; waitedMs < STARTING_LIMIT_MS; waitedMs += POLL_MS) {
            if (!process.isAlive()) {
                return false;
            }
            String status =
                    PostmasterPid.read(cluster).map(PostmasterPid::status).orElse("");
            if (status.startsWith("ready")) {
                return true;
            }
            if (waitedMs > SILENT_LIMIT_MS && !status.startsWith("starting")) {
                break;
            }
            Pause.ofMillis(POLL_MS);
        }
        throw new EmbeddedPostgresException("PostgreSQL in " + cluster + " does not become ready: see postgres.log");
    }
}

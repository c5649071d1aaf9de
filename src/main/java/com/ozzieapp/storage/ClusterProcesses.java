package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The living processes of a cluster's server, its children included. They are known by their working directory, which
 * is the cluster for each of them, whatever its path is now and whatever became of the server that started them.
 */
final class ClusterProcesses {
    private static final long POLL_MS = 20;
    private static final Duration ORPHANS_PATIENCE = Duration.ofSeconds(1);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

    private final Path cluster;

    ClusterProcesses(Path cluster) {
        this.cluster = cluster;
    }

    List<Long> find() {
        if (!Files.exists(cluster)) {
            return List.of();
        }
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::belongs)
                .toList();
    }

    private boolean belongs(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.isSameFile(process.resolve("cwd"), cluster)
                    && runsPostgres(Files.readSymbolicLink(process.resolve("exe")));
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    /** The link's text goes on after the name when the program's file has been deleted meanwhile. */
    private static boolean runsPostgres(Path program) {
        return program.getFileName().toString().split(" ", 2)[0].equals("postgres");
    }

    /**
     * Stops them: cleanly when the server has that much time, else at once (what was committed is kept then too). An
     * interruption that came before does not keep it from doing so.
     *
     * @return whether there was anything to stop
     */
    boolean stop(Duration patience) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            return stopAll(patience);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean stopAll(Duration patience) throws IOException {
        List<Long> processes = find();
        if (processes.isEmpty()) {
            return false;
        }
        Optional<Long> server =
                PostmasterPid.read(cluster).map(PostmasterPid::pid).filter(processes::contains);
        server.ifPresent(pid -> signal("INT", pid));
        boolean gone = areGone(server.isPresent() ? patience : ORPHANS_PATIENCE)
                || areGoneAfter(pid -> signal("QUIT", pid))
                || areGoneAfter(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        if (!gone) {
            throw new EmbeddedPostgresException(
                    "PostgreSQL in " + cluster + " does not stop (processes " + find() + ")");
        }
        return true;
    }

    private boolean areGoneAfter(LongConsumer push) {
        find().forEach(push::accept);
        return areGone(LAST_PATIENCE);
    }

    private boolean areGone(Duration patience) {
        for (long waited = 0; waited < patience.toMillis(); waited += POLL_MS) {
            if (find().isEmpty()) {
                return true;
            }
            Pause.ofMillis(POLL_MS);
        }
        return find().isEmpty();
    }

    /** By the shell, which is always there: Java itself sends no other signals than TERM and KILL. */
    private static void signal(String name, long pid) {
        Programs.succeeds(new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(pid)));
    }
}

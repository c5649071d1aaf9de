package com.ozzieapp.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The system's own small programs, of which none is sure to be there. */
final class Programs {
    /** A service's PATH often lacks the directories of the administrator's programs. */
    static final String USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private static final long LIMIT_SECONDS = 30;

    private Programs() {}

    static String searchPath() {
        String path = System.getenv("PATH");
        return path == null ? USUAL_PATH : path + File.pathSeparator + USUAL_PATH;
    }

    static Optional<String> find(String name) {
        Stream<String> directories = Arrays.stream(searchPath().split(File.pathSeparator, -1));
        return directories
                .filter(directory -> directory.startsWith("/"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Runs a short command without its output; false when it cannot be run, fails or takes too long. */
    static boolean succeeds(ProcessBuilder command) {
        try {
            command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            Process process = command.start();
            return finishes(process, LIMIT_SECONDS) && process.exitValue() == 0;
        } catch (IOException cannotRun) {
            return false;
        }
    }

    /** Waits for a process at most that long and then kills it; false when it had to be. */
    static boolean finishes(Process process, long seconds) {
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return true;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("interrupted while waiting for PostgreSQL", interruption);
        }
    }
}

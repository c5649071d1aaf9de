package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes about itself in its cluster's {@code postmaster.pid}: line 1 its process, 4 its port, 8 how far
 * it has come.
 */
record PostmasterPid(long pid, int port, String status) {
    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty while there is no such file, or while its first line is not written yet. */
    static Optional<PostmasterPid> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(file(cluster)));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterPid> parse(List<String> lines) {
        try {
            long pid = Long.parseLong(line(lines, 1));
            String port = line(lines, 4);
            return Optional.of(new PostmasterPid(pid, port.isEmpty() ? 0 : Integer.parseInt(port), line(lines, 8)));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1).trim() : "";
    }

    boolean isReady() {
        return status.startsWith("ready");
    }
}

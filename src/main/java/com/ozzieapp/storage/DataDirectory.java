package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Where each part of the embedded PostgreSQL lies below {@code data.dir}. */
record DataDirectory(Path root) {
    /** What is being made gets a name of this prefix, and its own name only when it is whole. */
    static final String UNFINISHED = "postgres.new-";

    private static final int REMOVAL_TRIES = 40;
    private static final int REMOVAL_PAUSE_MS = 50;

    /** Makes the directory where it is missing: closed to others, save that the server's user may pass through it. */
    static DataDirectory open(Path path, Account self) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            String mode = self.isRoot() ? "rwx--x--x" : "rwx------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
        return new DataDirectory(path.toRealPath());
    }

    Path lock() {
        return root.resolve("ozzie.lock");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path password() {
        return root.resolve("postgres.password");
    }

    Path port() {
        return root.resolve("postgres.port");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Removes what a killed start left half made; only the holder of the lock may do so. */
    static void removeUnfinished(Path home) throws IOException {
        for (Path leftOver : named(home, UNFINISHED + "*")) {
            for (int attempt = 1; attempt <= REMOVAL_TRIES && !isRemoved(leftOver); attempt++) {
                Pause.ofMillis(REMOVAL_PAUSE_MS);
            }
        }
    }

    /** A dying initdb may still write there for a moment; what stays for that goes at the next start. */
    private static boolean isRemoved(Path leftOver) {
        try {
            FileTree.delete(leftOver);
            return true;
        } catch (IOException stillWrittenTo) {
            return false;
        }
    }

    static List<Path> named(Path home, String glob) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(home, glob)) {
            List<Path> found = new ArrayList<>();
            entries.forEach(found::add);
            return found;
        }
    }
}

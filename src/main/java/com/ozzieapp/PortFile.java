package com.ozzieapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Tells other programs on this machine which port the server took: {@code <data.dir>/http.port}. */
record PortFile(Path dataDir) {
    void write(int port) {
        try {
            Files.createDirectories(dataDir);
            Path fresh = dataDir.resolve("http.port.new");
            Files.writeString(fresh, port + "\n");
            Files.move(fresh, dataDir.resolve("http.port"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(dataDir.resolve("http.port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

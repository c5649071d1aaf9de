package com.ozzieapp.transactions.parsing.image;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files of the class path laid out in a directory, since native code opens files only. */
final class UnpackedFiles {
    private UnpackedFiles() {}

    /** Each resource under its own path below the directory; what is there already at its full size stays. */
    static Path in(Path directory, String... resources) throws IOException {
        for (String resource : resources) {
            unpack(directory.resolve(resource), resource);
        }
        return directory;
    }

    private static void unpack(Path file, String resource) throws IOException {
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), "unpacking", "");
        try (InputStream content = UnpackedFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new FileNotFoundException(resource);
            }
            long size = Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
            if (!Files.exists(file) || Files.size(file) != size) {
                // a second process may have the old file mapped: replaced by name, never overwritten in place
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}

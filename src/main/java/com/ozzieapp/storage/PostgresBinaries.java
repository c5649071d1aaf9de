package com.ozzieapp.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the jar once for each version. */
record PostgresBinaries(Path directory) {
    /** What the binaries in the jar say of themselves; it moves together with their version in the build. */
    static final String VERSION = "17.11";

    private static final int BUFFER_BYTES = 1 << 16;

    Path postgres() {
        return directory.resolve("bin/postgres");
    }

    Path initdb() {
        return directory.resolve("bin/initdb");
    }

    /** The binaries below that directory, unpacked there when they are not; those of other versions go. */
    static PostgresBinaries unpackedIn(Path home, Platform platform) throws IOException {
        Path place = home.resolve("postgres-" + VERSION + "-" + platform.architecture());
        if (!Files.isDirectory(place)) {
            DataDirectory.removeUnfinished(home);
            Path unfinished = Files.createTempDirectory(home, DataDirectory.UNFINISHED);
            unpack(platform.archive(), unfinished);
            flush(unfinished);
            FileTree.moveIntoPlace(unfinished, place);
            removeOthers(home, place);
        }
        return new PostgresBinaries(place);
    }

    private static void removeOthers(Path home, Path kept) throws IOException {
        for (Path version : DataDirectory.named(home, "postgres-[0-9]*")) {
            if (!version.equals(kept)) {
                FileTree.delete(version);
            }
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (resource == null) {
                throw new IOException(archive + " is missing from the jar");
            }
            var plain = new XZInputStream(new BufferedInputStream(resource, BUFFER_BYTES));
            var tar = new TarArchiveInputStream(new BufferedInputStream(plain, BUFFER_BYTES));
            makeDirectory(target);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            makeDirectory(path);
            return;
        }
        makeDirectory(Objects.requireNonNull(path.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, mode(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Readable whatever the umask, because the server may run as another user than this process. */
    private static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, mode("rwxr-xr-x"));
    }

    private static Set<PosixFilePermission> mode(String mode) {
        return PosixFilePermissions.fromString(mode);
    }

    /** One flush of the file system, where that program is there, instead of a thousand of single files. */
    private static void flush(Path directory) {
        Programs.find("sync")
                .ifPresent(sync -> Programs.succeeds(new ProcessBuilder(sync, "-f", directory.toString())));
    }
}

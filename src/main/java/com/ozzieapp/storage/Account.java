package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A user and group of the system, by number. */
record Account(int uid, int gid) {
    /** What Linux keeps for "nobody"; PostgreSQL refuses to run as root, so root's server runs as this. */
    static final Account NOBODY = new Account(65534, 65534);

    static Account ofThisProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        return new Account(effectiveId(status, "Uid:"), effectiveId(status, "Gid:"));
    }

    private static int effectiveId(Path status, String label) throws IOException {
        try (Stream<String> lines = Files.lines(status)) {
            String line =
                    lines.filter(text -> text.startsWith(label)).findFirst().orElseThrow();
            return Integer.parseUnsignedInt(line.split("\\s+", -1)[2]);
        }
    }

    static Account owning(Path path) throws IOException {
        return new Account(id(path, "unix:uid"), id(path, "unix:gid"));
    }

    private static int id(Path path, String attribute) throws IOException {
        return (Integer) Objects.requireNonNull(Files.getAttribute(path, attribute));
    }

    boolean isRoot() {
        return uid == 0;
    }

    /** The login name, which a user without an entry in {@code /etc/passwd} does not have. */
    Optional<String> name() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            String number = Integer.toUnsignedString(uid);
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 2 && fields[2].equals(number))
                    .map(fields -> fields[0])
                    .findFirst();
        }
    }

    void takeOver(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }

    void takeOverTree(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                takeOver(path);
            }
        }
    }
}

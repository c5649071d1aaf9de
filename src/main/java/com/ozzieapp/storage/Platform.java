package com.ozzieapp.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The systems there are binaries for. */
enum Platform {
    X86_64("amd64", "/lib64/ld-linux-x86-64.so.2"),
    ARM_64("aarch64", "/lib/ld-linux-aarch64.so.1");

    private final String javaName;
    private final Path loader;

    Platform(String javaName, String loader) {
        this.javaName = javaName;
        this.loader = Path.of(loader);
    }

    static Platform ofThisSystem() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** @throws EmbeddedPostgresException when there are no binaries for it */
    static Platform of(String system, String architecture) {
        return Arrays.stream(values())
                .filter(platform -> system.equals("Linux") && platform.javaName.equals(architecture))
                .filter(platform -> Files.exists(platform.loader))
                .findFirst()
                .orElseThrow(() -> unsupported(system + " " + architecture));
    }

    // The binaries are linked with glibc: where its loader is missing (Alpine's musl) they cannot run.
    private static EmbeddedPostgresException unsupported(String system) {
        return new EmbeddedPostgresException("there is no embedded PostgreSQL for this system (" + system
                + "; Linux with glibc on x86_64 or aarch64 is needed):"
                + " set database.url (OZZIE_DATABASE_URL) to a PostgreSQL 15 or newer");
    }

    String architecture() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The name of the archive among the jar's resources. */
    String archive() {
        return "postgres-linux-" + architecture() + ".txz";
    }
}

package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.storage.PostgresTestDirectory.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresTestDirectory.class)
final class PostgresBinariesTest {
    private final Platform platform = Platform.ofThisSystem();

    @Test
    void areOfTheVersionTheirDirectoryNames(Home home) throws IOException {
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(home.path(), platform);

        Process says = new ProcessBuilder(binaries.postgres().toString(), "--version").start();

        assertThat(new String(says.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("postgres (PostgreSQL) " + PostgresBinaries.VERSION + "\n");
    }

    @Test
    void replaceOtherVersionsAndWhatIsHalfUnpackedButNothingElse(@TempDir Path home) throws IOException {
        Path older = Files.createDirectories(home.resolve("postgres-16.4-x86_64/bin"));
        Path halfUnpacked = Files.createDirectories(home.resolve("postgres.new-42/bin"));
        Path cluster = Files.createDirectories(home.resolve("postgres/base"));
        Path log = Files.createFile(home.resolve("postgres.log"));

        PostgresBinaries binaries = PostgresBinaries.unpackedIn(home, platform);

        assertThat(binaries.postgres()).isExecutable();
        assertThat(binaries.initdb()).isExecutable();
        assertThat(older.getParent()).doesNotExist();
        assertThat(halfUnpacked.getParent()).doesNotExist();
        assertThat(cluster).exists();
        assertThat(log).exists();
    }
}

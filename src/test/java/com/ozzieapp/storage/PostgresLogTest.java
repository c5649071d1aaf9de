package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresLogTest {
    private final Path file;
    private final PostgresLog log;

    PostgresLogTest(@TempDir Path directory) {
        this.file = directory.resolve("postgres.log");
        this.log = new PostgresLog(file);
    }

    @Test
    void answersTheLastLineThatTellsOfTrouble() throws IOException {
        Files.writeString(file, "2026-01-01 UTC [7] FATAL:  no space\n2026-01-01 UTC [7] LOG:  shut down\n\n");

        assertThat(log.lastWords(0)).isEqualTo("FATAL:  no space");
    }

    @Test
    void answersTheLastLineOfAllWhenNoneTellsOfTrouble() throws IOException {
        Files.writeString(file, "first\nlast\n");

        assertThat(log.lastWords(0)).isEqualTo("last");
    }

    @Test
    void leavesOutWhatWasWrittenBefore() throws IOException {
        Files.writeString(file, "FATAL:  of yesterday\n");
        long yesterday = log.bytes();
        Files.writeString(file, "FATAL:  of yesterday\nLOG:  could not bind\n");

        assertThat(log.lastWords(yesterday)).isEqualTo("LOG:  could not bind");
        assertThat(log.contains("yesterday", yesterday)).isFalse();
        assertThat(log.contains("could not bind", yesterday)).isTrue();
        assertThat(log.lastWords(log.bytes())).isEqualTo("it said nothing");
    }

    @Test
    void beginsAFileOfItsOwnersAlone() throws IOException {
        log.rotate();

        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(log.bytes()).isZero();
    }
}

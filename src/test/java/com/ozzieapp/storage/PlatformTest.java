package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PlatformTest {
    @ParameterizedTest
    @EnumSource(Platform.class)
    void hasAnArchiveInTheJar(Platform platform) {
        assertThat(getClass().getResource("/" + platform.archive())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, riscv64"})
    void sendsOtherSystemsToADatabaseOfTheirOwn(String system, String architecture) {
        assertThatThrownBy(() -> Platform.of(system, architecture))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContainingAll(system + " " + architecture, "database.url (OZZIE_DATABASE_URL)", "15")
                .hasMessageNotContaining("\n");
    }

    @Test
    void knowsTheSystemTheseTestsRunOn() {
        assertThat(Platform.ofThisSystem().archive())
                .startsWith("postgres-linux-")
                .endsWith("_64.txz");
    }
}

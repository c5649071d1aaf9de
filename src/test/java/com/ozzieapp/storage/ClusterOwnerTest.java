package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClusterOwnerTest {
    private static final Account ROOT = new Account(0, 0);
    private static final Account SOMEBODY = new Account(4242, 4242);

    private final DataDirectory directory;
    private final Account self;

    ClusterOwnerTest(@TempDir Path data) throws IOException {
        this.directory = new DataDirectory(data);
        this.self = Account.ofThisProcess();
    }

    @BeforeEach
    void makeACluster() throws IOException {
        Files.createDirectory(directory.cluster());
        Files.writeString(directory.cluster().resolve("PG_VERSION"), "17\n");
    }

    @Test
    void isNobodyOrThisUserWhereThereIsNoClusterYet() throws IOException {
        DataDirectory empty = new DataDirectory(directory.root().resolve("empty"));

        assertThat(ClusterOwner.of(empty, ROOT)).isEqualTo(Account.NOBODY);
        assertThat(ClusterOwner.of(empty, SOMEBODY)).isEqualTo(SOMEBODY);
    }

    @Test
    void isForRootWhoeverMadeTheCluster() throws IOException {
        assumeTrue(self.isRoot(), "only root can give files away");
        SOMEBODY.takeOverTree(directory.cluster());

        assertThat(ClusterOwner.of(directory, ROOT)).isEqualTo(SOMEBODY);
    }

    @Test
    void becomesNobodyWhenRootPutACopyBack() throws IOException {
        assumeTrue(self.isRoot(), "only root can give files away");

        assertThat(ClusterOwner.of(directory, ROOT)).isEqualTo(Account.NOBODY);
        assertThat(Account.owning(directory.cluster().resolve("PG_VERSION"))).isEqualTo(Account.NOBODY);
    }

    @Test
    void refusesAnotherUsersCluster() {
        assertThatThrownBy(() -> ClusterOwner.of(directory, SOMEBODY))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContainingAll(directory.cluster().toString(), "belongs to user " + self.uid());
    }

    @Test
    void refusesAClusterOfAnotherMajorVersion() throws IOException {
        Files.writeString(directory.cluster().resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> ClusterOwner.of(directory, self))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContainingAll("PostgreSQL 16", "brings 17");
    }

    @Test
    void makesNoNewPasswordForAClusterThatHasLostItsOwn() {
        assertThatThrownBy(() -> SuperuserPassword.readOrMake(directory, new SecureRandom()))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("postgres.password is missing");
    }
}

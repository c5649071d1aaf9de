package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ozzieapp.storage.PostgresTestDirectory.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresTestDirectory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedPostgresTest {
    private final Path binaries;
    private final Path data;
    private EmbeddedPostgres postgres;

    EmbeddedPostgresTest(Home home) {
        this.binaries = home.path();
        this.data = home.path().resolve("life");
    }

    @BeforeAll
    void start() {
        postgres = EmbeddedPostgres.start(data, binaries);
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @Test
    void keepsItsDataThroughAStopAndAStart() throws SQLException {
        Sql.execute(postgres.uri(), "create table kept as select 42 as answer");
        postgres.close();

        postgres = EmbeddedPostgres.start(data, binaries);

        assertThat(Sql.query(postgres.uri(), "select answer from kept")).isEqualTo("42");
        assertThat(postgres.fresh()).isFalse();
    }

    @Test
    void refusesASecondStartInTheSameProcess() {
        String pid = Long.toString(ProcessHandle.current().pid());

        assertThatThrownBy(() -> EmbeddedPostgres.start(data, binaries))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContainingAll(data.toString(), "in use by another Ozzie", "(pid " + pid + ")")
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAStartFromAnotherProcessEvenAfterARefusalInThisOne() throws Exception {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, binaries)).isInstanceOf(EmbeddedPostgresException.class);
        assertThat(EmbeddedPostgres.running(data)).contains(postgres.uri());

        try (OtherProcess other = OtherProcess.starting(data, binaries)) {
            assertThat(other.says())
                    .contains(data.toString(), "(pid " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void tellsAnotherProcessWhereItIs() throws Exception {
        try (OtherProcess other = OtherProcess.looking(data)) {
            assertThat(other.says()).isEqualTo(postgres.uri());
        }
    }

    @Test
    void isNowhereWhenNoProcessHoldsItsDirectory(@TempDir Path empty) throws IOException {
        Files.createFile(empty.resolve("ozzie.lock"));

        assertThat(EmbeddedPostgres.running(empty)).isEmpty();
        assertThat(EmbeddedPostgres.running(empty.resolve("missing"))).isEmpty();
    }

    @Test
    void keepsALongPasswordThatOnlyItsOwnerMayRead() throws IOException {
        Path password = data.resolve("postgres.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(password).trim()).matches("[0-9a-f]{64}");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(Sql.jdbc(postgres.uri()), "ozzie", "guess"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException, SQLException {
        String port = String.format(":%04X", URI.create(postgres.uri()).getPort());

        List<String> listening = Stream.concat(lines("/proc/net/tcp"), lines("/proc/net/tcp6"))
                .map(line -> line.trim().split("\\s+", -1))
                .filter(fields -> fields[1].endsWith(port) && fields[3].equals("0A"))
                .map(fields -> fields[1])
                .toList();

        assertThat(listening).singleElement().asString().endsWith("7F" + port).startsWith("0100");
        assertThat(Sql.query(postgres.uri(), "show unix_socket_directories")).isEmpty();
    }

    @Test
    void isSetToKeepWhatItCommitted() throws SQLException {
        assertThat(Sql.query(
                        postgres.uri(),
                        "select string_agg(setting, ' ' order by name) from pg_settings"
                                + " where name in ('fsync', 'full_page_writes', 'synchronous_commit')"))
                .isEqualTo("on on on");
    }

    @Test
    void changesTheCaseOfAccentedLetters() throws SQLException {
        assertThat(Sql.query(postgres.uri(), "select lower('AÇÃO') || upper('ñandú')"))
                .isEqualTo("açãoÑANDÚ");
    }

    @Test
    void logsNoValues() throws IOException, SQLException {
        Sql.execute(postgres.uri(), "create table phone (number text primary key)");
        Sql.execute(postgres.uri(), "insert into phone values ('+5511987654321')");

        assertThatThrownBy(() -> Sql.execute(postgres.uri(), "insert into phone values ('+5511987654321')"))
                .hasMessageContaining("+5511987654321");
        assertThatThrownBy(() -> Sql.execute(postgres.uri(), "select '+5511987654321x'::int"))
                .hasMessageContaining("+5511987654321");

        assertThat(Files.readString(data.resolve("postgres.log")))
                .contains("ready to accept connections")
                .doesNotContain("5511987654321");
    }

    @Test
    void runsAsNobodyWhenRootStartsIt() throws IOException {
        assumeTrue(Account.ofThisProcess().isRoot(), "only root can become another user");

        assertThat(new ClusterProcesses(data.resolve("postgres")).find())
                .isNotEmpty()
                .allSatisfy(pid -> assertThat(Account.owning(Path.of("/proc", pid.toString())))
                        .isEqualTo(new Account(65534, 65534)));
    }

    @Test
    void isOutOfReachOfATerminalsSignals() throws IOException {
        assumeTrue(Programs.find("setsid").isPresent(), "needs setsid");
        long server = PostmasterPid.read(data.resolve("postgres")).orElseThrow().pid();

        assertThat(processGroup(server))
                .isEqualTo(server)
                .isNotEqualTo(processGroup(ProcessHandle.current().pid()));
    }

    @Test
    void runsBelowADirectoryThatOnlyItsOwnerMayEnter(@TempDir Path closed) throws Exception {
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path below = Files.createDirectory(closed.resolve("data"));
        linkBinariesInto(below);

        try (EmbeddedPostgres first = EmbeddedPostgres.start(below)) {
            assertThat(first.fresh()).isTrue();
            assertThat(Sql.query(first.uri(), "select 1")).isEqualTo("1");
        }
        try (EmbeddedPostgres again = EmbeddedPostgres.start(below)) {
            assertThat(again.fresh()).isFalse();
        }
    }

    @Test
    void saysWhichDirectoryToOpenWhenItCannotPassIt(@TempDir Path closed) throws Exception {
        assumeTrue(Account.ofThisProcess().isRoot(), "only root's server runs as another user");
        String setpriv = Programs.find("setpriv").orElse("");
        assumeTrue(!setpriv.isEmpty(), "needs setpriv to take root's rights away");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        List<String> weaker = List.of(setpriv, "--bounding-set", "-dac_override,-dac_read_search");

        try (OtherProcess other = OtherProcess.starting(closed.resolve("data"), binaries, weaker)) {
            assertThat(other.says()).contains("user 65534", "may not enter " + closed + ":", "OZZIE_DATA_DIR");
        }
    }

    private void linkBinariesInto(Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(unpacked())) {
            for (Path path : paths.toList()) {
                Path copy = target.resolve(binaries.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectory(copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(path));
                } else if (Files.isSymbolicLink(path)) {
                    Files.createSymbolicLink(copy, Files.readSymbolicLink(path));
                } else {
                    Files.createLink(copy, path);
                }
            }
        }
    }

    private Path unpacked() throws IOException {
        return PostgresBinaries.unpackedIn(binaries, Platform.ofThisSystem()).directory();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.exists(Path.of(file))
                ? Files.readAllLines(Path.of(file)).stream().skip(1)
                : Stream.empty();
    }

    private static long processGroup(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[2]);
    }
}

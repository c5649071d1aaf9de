package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ozzieapp.storage.PostgresTestDirectory.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresTestDirectory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedPostgresRecoveryTest {
    private static final int POLL_MS = 50;
    private static final int LIMIT_MS = 20_000;

    private final Path binaries;
    private final DataDirectory directory;
    private final ClusterProcesses processes;

    EmbeddedPostgresRecoveryTest(Home home) {
        this.binaries = home.path();
        this.directory = new DataDirectory(home.path().resolve("recovery"));
        this.processes = new ClusterProcesses(directory.cluster());
    }

    @BeforeEach
    void makeTheClusterOnce() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            Sql.execute(postgres.uri(), "drop table if exists row_kept");
            Sql.execute(postgres.uri(), "create table row_kept (name text)");
        }
    }

    @AfterEach
    void leavesNothingBehind() {
        assertThat(processes.find()).isEmpty();
    }

    @Test
    void keepsCommittedRowsWhenTheServerIsKilled() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            keep(postgres.uri(), "committed");
            processes.find().forEach(EmbeddedPostgresRecoveryTest::kill);
            awaitThat(() -> processes.find().isEmpty());
        }

        assertKept("committed");
    }

    @Test
    void stopsCleanlyByItselfWhenItsProcessIsKilled() throws Exception {
        assumeTrue(Programs.find("setpriv").isPresent(), "needs setpriv; else the next start stops it");
        try (OtherProcess other = OtherProcess.starting(directory.root(), binaries)) {
            keep(other.says(), "of a killed process");
            other.kill();
        }

        awaitThat(() -> processes.find().isEmpty());

        assertThat(PostmasterPid.file(directory.cluster())).doesNotExist();
        assertKept("of a killed process");
    }

    @Test
    void recoversWhenItIsKilledTogetherWithItsProcess() throws Exception {
        try (OtherProcess other = OtherProcess.starting(directory.root(), binaries)) {
            keep(other.says(), "of both killed");
            processes.find().forEach(EmbeddedPostgresRecoveryTest::kill);
            other.kill();
        }

        assertThat(PostmasterPid.file(directory.cluster())).exists();
        assertKept("of both killed");
    }

    @Test
    void stopsAServerThatWasLeftRunning() throws Exception {
        int port = serverWithoutOwner().run();
        long leftOver = PostmasterPid.read(directory.cluster()).orElseThrow().pid();

        try (EmbeddedPostgres postgres = start()) {
            assertThat(processes.find()).doesNotContain(leftOver);
            assertThat(postgres.uri()).doesNotContain(":" + port + "/");
            assertThat(Files.readString(directory.log())).contains("received fast shutdown request");
        }
    }

    @Test
    void stopsABusyProcessThatOutlivedItsServer() throws Exception {
        int port = serverWithoutOwner().run();
        long server = PostmasterPid.read(directory.cluster()).orElseThrow().pid();
        String uri = "postgresql://ozzie:" + SuperuserPassword.read(directory) + "@127.0.0.1:" + port + "/ozzie";
        CompletableFuture<Void> busy = new CompletableFuture<>();
        long backend = runEndlessly(uri, busy);
        kill(server);
        awaitThat(() -> processes.find().equals(List.of(backend)));

        try (EmbeddedPostgres postgres = start()) {
            assertThat(processes.find()).doesNotContain(backend);
            keep(postgres.uri(), "after an orphan");
        }
        assertThatThrownBy(busy::join).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void passesOverThePidFileOfADeadProcess() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();

        assertStartsWithPidFileOf(dead.pid());
    }

    @Test
    void passesOverThePidFileThatNamesAnotherProgram() throws Exception {
        assertStartsWithPidFileOf(ProcessHandle.current().pid());
    }

    @Test
    void startsAnewWhenTheFirstStartWasKilled(@TempDir Path parent) throws Exception {
        Path data = parent.resolve("data");
        try (OtherProcess other = OtherProcess.starting(data, binaries)) {
            awaitThat(() -> data.toFile().isDirectory() && hasUnfinished(data));
            other.kill();
        }

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, binaries)) {
            assertThat(postgres.fresh()).isTrue();
            assertThat(Sql.query(postgres.uri(), "select current_database()")).isEqualTo("ozzie");
            assertThat(hasUnfinished(data)).isFalse();
        }
    }

    @Test
    void removesWhatAKilledStartLeftHalfMade() throws IOException {
        Path halfMade = Files.createDirectories(directory.root().resolve("postgres.new-123/cluster"));

        start().close();

        assertThat(halfMade.getParent()).doesNotExist();
    }

    @Test
    void triesAnotherPortWhenOneIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(ServerStart.LOOPBACK))) {
            int free = ServerStart.freePort();
            Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();

            assertThat(serverWithoutOwner().run(ports::next)).isEqualTo(free);
        }
        start().close();
    }

    @Test
    void saysInOneLineWhyTheServerDoesNotStart() throws IOException {
        Path settings = directory.cluster().resolve("postgresql.conf");
        String good = Files.readString(settings);
        Files.writeString(settings, "no_such_setting = 1\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContainingAll(directory.cluster().toString(), "FATAL", "contains errors")
                .hasMessageNotContaining("\n");

        Files.writeString(settings, good);
        start().close();
    }

    @Test
    void putsALargeLogAsideAtTheStart() throws IOException {
        Files.writeString(directory.log(), "x".repeat(6 << 20));

        start().close();

        assertThat(directory.root().resolve("postgres.log.1")).hasSize(6 << 20);
        assertThat(Files.size(directory.log())).isLessThan(10_000);
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory.root(), binaries);
    }

    /** As when a process was killed where the system has no setpriv: nobody holds the lock, the server runs on. */
    private ServerStart serverWithoutOwner() throws IOException {
        Account self = Account.ofThisProcess();
        PostgresBinaries programs = PostgresBinaries.unpackedIn(binaries, Platform.ofThisSystem());
        Account owner = ClusterOwner.of(directory, self);
        return new ServerStart(directory, programs, PrivilegeDrop.choose(self, owner, List.of(directory.root())));
    }

    private static long runEndlessly(String uri, CompletableFuture<Void> end) throws SQLException {
        Connection connection = Sql.connect(uri);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select pg_backend_pid()");
        row.next();
        long backend = row.getLong(1);
        statement.execute("set statement_timeout = '30s'");
        Thread client = new Thread(() -> {
            try (connection) {
                statement.execute("do $$ begin loop end loop; end $$");
            } catch (SQLException broken) {
                end.completeExceptionally(broken);
            }
        });
        client.setDaemon(true);
        client.start();
        awaitThat(() -> isBusy(uri, backend));
        return backend;
    }

    private static boolean isBusy(String uri, long backend) {
        try {
            String query = "select coalesce(max(state), '') from pg_stat_activity where query like 'do%' and pid = ";
            return Sql.query(uri, query + backend).equals("active");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private void assertStartsWithPidFileOf(long pid) throws IOException, SQLException {
        Files.writeString(
                PostmasterPid.file(directory.cluster()),
                pid + "\n" + directory.cluster() + "\n1700000000\n5432\n\n127.0.0.1\n  1234 5\nready\n");

        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.query(postgres.uri(), "select 1")).isEqualTo("1");
        }
    }

    private static boolean hasUnfinished(Path data) {
        String[] names = data.toFile().list((parent, name) -> name.matches("postgres.new-\\d+"));
        return names != null && names.length > 0;
    }

    private static void keep(String uri, String name) throws SQLException {
        Sql.execute(uri, "insert into row_kept values ('" + name + "')");
    }

    private void assertKept(String name) throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.query(postgres.uri(), "select name from row_kept")).isEqualTo(name);
            assertThat(postgres.fresh()).isFalse();
        }
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void awaitThat(BooleanSupplier condition) {
        for (int waitedMs = 0; waitedMs < LIMIT_MS && !condition.getAsBoolean(); waitedMs += POLL_MS) {
            Pause.ofMillis(POLL_MS);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL under the data directory: made at the first start, kept between starts, recovered after a crash,
 * reached on the loopback address alone. Its methods block.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String NAME = "ozzie";
    private static final Duration LEFT_OVER_PATIENCE = Duration.ofSeconds(30);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final DataDirectory directory;
    private final DataDirectoryLock lock;
    private final String uri;
    private final boolean fresh;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataDirectory directory, DataDirectoryLock lock, String uri, boolean fresh) {
        this.directory = directory;
        this.lock = lock;
        this.uri = uri;
        this.fresh = fresh;
    }

    /**
     * Takes the data directory for this process, stops a server that a killed process left there, and starts one.
     *
     * @throws EmbeddedPostgresException when that cannot be; its message is one line for whoever started Ozzie
     */
    public static EmbeddedPostgres start(Path dataDir) {
        return start(dataDir, dataDir);
    }

    /** As {@link #start(Path)}, with the binaries unpacked in a directory that several data directories share. */
    static EmbeddedPostgres start(Path dataDir, Path binariesHome) {
        Platform platform = Platform.ofThisSystem();
        try {
            Account self = Account.ofThisProcess();
            DataDirectory directory = DataDirectory.open(dataDir, self);
            DataDirectoryLock lock = DataDirectoryLock.take(directory);
            try {
                PostgresBinaries binaries = prepare(directory, binariesHome, platform);
                return start(directory, lock, binaries, self);
            } catch (IOException | RuntimeException failure) {
                try (lock) {
                    new ClusterProcesses(directory.cluster()).stop(STOP_PATIENCE);
                }
                throw failure;
            }
        } catch (IOException failure) {
            throw unusable(dataDir, failure);
        }
    }

    /**
     * The uri of the server that another live process runs on that data directory; empty when there is none, or none
     * that takes connections yet.
     */
    public static Optional<String> running(Path dataDir) {
        DataDirectory directory = new DataDirectory(dataDir);
        try {
            if (!DataDirectoryLock.isHeld(directory)) {
                return Optional.empty();
            }
            Optional<PostmasterPid> server =
                    PostmasterPid.read(directory.cluster()).filter(PostmasterPid::isReady);
            if (server.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    uri(SuperuserPassword.read(directory), server.get().port()));
        } catch (IOException failure) {
            throw unusable(dataDir, failure);
        }
    }

    private static PostgresBinaries prepare(DataDirectory directory, Path binariesHome, Platform platform)
            throws IOException {
        if (new ClusterProcesses(directory.cluster()).stop(LEFT_OVER_PATIENCE)) {
            LOG.info("Stopped a PostgreSQL that an earlier process left running in {}", directory.cluster());
        }
        // What it names is dead now, or is another program that was given the same number.
        Files.deleteIfExists(PostmasterPid.file(directory.cluster()));
        DataDirectory.removeUnfinished(directory.root());
        return PostgresBinaries.unpackedIn(binariesHome.toRealPath(), platform);
    }

    private static EmbeddedPostgres start(
            DataDirectory directory, DataDirectoryLock lock, PostgresBinaries binaries, Account self)
            throws IOException {
        Account server = ClusterOwner.of(directory, self);
        PrivilegeDrop drop = PrivilegeDrop.choose(self, server, List.of(directory.root(), binaries.directory()));
        String password = SuperuserPassword.readOrMake(directory, new SecureRandom());
        boolean fresh = !Files.exists(directory.cluster());
        if (fresh) {
            new NewCluster(directory, binaries, drop, server).make(NAME, NAME, password);
        }
        int port = new ServerStart(directory, binaries, drop).run();
        Files.writeString(directory.port(), port + "\n");
        LOG.info(
                "PostgreSQL {} on 127.0.0.1:{}, {} in {}",
                PostgresBinaries.VERSION,
                port,
                fresh ? "made" : "kept",
                directory.cluster());
        return new EmbeddedPostgres(directory, lock, uri(password, port), fresh);
    }

    private static String uri(String password, int port) {
        return "postgresql://" + NAME + ":" + password + "@127.0.0.1:" + port + "/" + NAME;
    }

    private static EmbeddedPostgresException unusable(Path dataDir, IOException failure) {
        String reason = failure instanceof AccessDeniedException denied
                ? "this user may not open " + denied.getFile() + " (run Ozzie as the user it belongs to)"
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return new EmbeddedPostgresException(
                "the data directory " + dataDir.toAbsolutePath() + " cannot be used: " + reason, failure);
    }

    /** {@code postgresql://ozzie:<password>@127.0.0.1:<port>/ozzie}; a secret. */
    public String uri() {
        return uri;
    }

    /** Whether this start made the cluster. */
    public boolean fresh() {
        return fresh;
    }

    /** Stops the server cleanly, ending its connections, and gives the data directory free; once. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (lock) {
            new ClusterProcesses(directory.cluster()).stop(STOP_PATIENCE);
            Files.deleteIfExists(directory.port());
        } catch (IOException failure) {
            throw unusable(directory.root(), failure);
        }
    }
}

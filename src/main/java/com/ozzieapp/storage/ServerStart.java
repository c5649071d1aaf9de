package com.ozzieapp.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** Starts the server of a cluster on a port nobody has. */
final class ServerStart {
    /** Where the ports to try come from. */
    interface Ports {
        int next() throws IOException;
    }

    private static final int TRIES = 5;
    static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final DataDirectory directory;
    private final PostgresBinaries binaries;
    private final PrivilegeDrop drop;
    private final PostgresLog log;

    ServerStart(DataDirectory directory, PostgresBinaries binaries, PrivilegeDrop drop) {
        this.directory = directory;
        this.binaries = binaries;
        this.drop = drop;
        this.log = new PostgresLog(directory.log());
    }

    /**
     * @return the port, once the server takes connections
     * @throws EmbeddedPostgresException with the server's own last words when it ends instead
     */
    int run() throws IOException {
        return run(ServerStart::freePort);
    }

    int run(Ports ports) throws IOException {
        log.rotate();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            int port = ports.next();
            long logged = log.bytes();
            if (spawn(port).isReadyInTime()) {
                return port;
            }
            // Another program may have taken the port since it was found free.
            if (!log.contains("could not bind", logged)) {
                throw ended(log.lastWords(logged));
            }
        }
        throw ended("no free port in " + TRIES + " tries");
    }

    private EmbeddedPostgresException ended(String reason) {
        return new EmbeddedPostgresException("PostgreSQL in " + directory.cluster() + " does not start: " + reason);
    }

    private Postmaster spawn(int port) throws IOException {
        List<String> program = List.of(
                binaries.postgres().toString(), "-D", directory.cluster().toString());
        List<String> words = Stream.concat(program.stream(), PostgresSettings.words(port).stream())
                .toList();
        ProcessBuilder command = drop.command(words)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.redirect());
        return Postmaster.spawn(command, directory.cluster());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}

package com.ozzieapp.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The server as an operator runs it, in a process of its own that can be killed. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** A file that is there and says nothing: the house's own may be edited. */
    private static final String NO_SETTINGS = "/dev/null";

    private final Process process;
    private final Path dataDir;
    private final int port;

    private ServerProcess(Process process, Path dataDir, int port) {
        this.process = process;
        this.dataDir = dataDir;
        this.port = port;
    }

    /** Starts {@code serve} on a free port and waits until it answers. */
    public static ServerProcess start(Path dataDir, Map<String, String> settings) throws IOException {
        Files.createDirectories(dataDir);
        Files.deleteIfExists(portFile(dataDir));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "com.ozzieapp.Main",
                "serve",
                "--config",
                NO_SETTINGS));
        builder.environment().putAll(settings);
        builder.environment().put("OZZIE_DATA_DIR", dataDir.toString());
        builder.environment().put("OZZIE_HTTP_PORT", "0");
        builder.redirectErrorStream(true)
                .redirectOutput(dataDir.resolveSibling("serve.log").toFile());
        Process process = builder.start();
        return new ServerProcess(process, dataDir, awaitPort(process, dataDir));
    }

    private static int awaitPort(Process process, Path dataDir) throws IOException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += LOOK_AGAIN.toMillis()) {
            if (Files.exists(portFile(dataDir))) {
                return Integer.parseInt(Files.readString(portFile(dataDir)).strip());
            }
            if (!process.isAlive()) {
                break;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new IOException("no server: " + Files.readString(dataDir.resolveSibling("serve.log")));
    }

    private static Path portFile(Path dataDir) {
        return dataDir.resolve("http.port");
    }

    public String base() {
        return "http://127.0.0.1:" + port;
    }

    /** kill -9 of the server alone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** kill -9 of the server and its PostgreSQL, at once. */
    public void killWithDatabase() throws IOException {
        String pid =
                Files.readAllLines(dataDir.resolve("postgres/postmaster.pid")).get(0);
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        process.onExit().join();
    }

    /** SIGTERM; gives the exit code. */
    public int terminate() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        terminate();
    }
}

package com.ozzieapp.testing;

import com.ozzieapp.Application;
import com.ozzieapp.clients.ClientService;
import com.ozzieapp.config.Config;
import com.ozzieapp.webhooks.NameResolver;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A whole server on a free port over the tests' database. */
public final class TestServer implements AutoCloseable {
    private final Application application;
    private final TestClock clock;

    private TestServer(Application application, TestClock clock) {
        this.application = application;
        this.clock = clock;
    }

    private static final class Shared {
        private static final TestServer SERVER = start(new TestClock(), Map.of());
    }

    /** The server that most tests share; each has a tenant of its own there. */
    static TestServer shared() {
        return Shared.SERVER;
    }

    /** A server of a test's own, with settings by their environment variables. */
    public static TestServer start(TestClock clock, Map<String, String> settings) {
        return start(clock, settings, TestDatabase.uri());
    }

    /** Over another database than the tests'. */
    public static TestServer start(TestClock clock, Map<String, String> settings, String databaseUri) {
        return start(clock, settings, databaseUri, TestServer::nowhere);
    }

    /** Knows addresses as they are written and no names: tests send nothing to anybody, unless they say where. */
    private static InetAddress[] nowhere(String host) throws UnknownHostException {
        if (host.matches("[0-9.]+|[0-9a-fA-F]*:.*")) {
            return InetAddress.getAllByName(host);
        }
        throw new UnknownHostException(host);
    }

    /** With names of a test's own. */
    public static TestServer start(
            TestClock clock, Map<String, String> settings, String databaseUri, NameResolver names) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("OZZIE_HTTP_PORT", "0");
        all.putIfAbsent("OZZIE_HTTP_INSTANCES", "1");
        Config config = Config.load(Path.of("no-such-file.yaml"), all);
        Application.World world =
                new Application.World(CompletableFuture.completedFuture(databaseUri), clock, new SecureRandom(), names);
        return new TestServer(await(Application.start(config, world, clients -> Future.succeededFuture())), clock);
    }

    public ClientService clients() {
        return application.clients();
    }

    public TestClock clock() {
        return clock;
    }

    public String base() {
        return "http://127.0.0.1:" + application.port();
    }

    /** A client of a new tenant on this server. */
    public Api api() {
        return new Api(this, await(clients().create("test")).token());
    }

    /** Begins to stop, as SIGTERM does. */
    public Future<Void> stop() {
        return application.stop();
    }

    @Override
    public void close() {
        await(stop());
    }

    /** Waits for a future, on a test's own thread. */
    public static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}

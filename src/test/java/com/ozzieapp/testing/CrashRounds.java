package com.ozzieapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills a server under load at random moments, again and again over the same data; {@code crash.rounds} times. */
public final class CrashRounds {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);

    /** The load on one server. */
    @FunctionalInterface
    public interface Load {
        /** What writes until the server is gone, each on a thread of its own. */
        List<Runnable> on(ServerProcess server) throws Exception;
    }

    private final Random random;

    public CrashRounds(long seed) {
        this.random = new Random(seed);
    }

    /** @param withDatabase whether the database is killed too, at the same moment */
    public void run(Path data, Map<String, String> settings, boolean withDatabase, Load load) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ServerProcess server = ServerProcess.start(data, settings);
            List<Runnable> writing = load.on(server);
            ExecutorService writers = Executors.newFixedThreadPool(writing.size());
            writing.forEach(writers::execute);
            LockSupport.parkNanos(Duration.ofMillis(200 + random.nextInt(800)).toNanos());

            if (withDatabase) {
                server.killWithDatabase();
            } else {
                server.kill();
            }
            writers.shutdown();
            assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}

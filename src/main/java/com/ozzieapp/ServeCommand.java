package com.ozzieapp;

import com.ozzieapp.config.Config;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the server until it is told to stop. */
@Command(name = "serve", description = "Runs the server.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    /** Long enough for a database that must first recover from a crash. */
    private static final int START_MINUTES = 6;

    private static final int STOP_SECONDS = 15;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws InterruptedException {
        Config settings = config.load();
        warn(settings);
        // The database starts while the rest boots: on a fresh machine each takes seconds.
        CompletableFuture<OpenDatabase> database = CompletableFuture.supplyAsync(() -> OpenDatabase.toServe(settings));
        FirstClients firstClients = new FirstClients(settings);
        Application application;
        try {
            application = start(settings, database.thenApply(OpenDatabase::uri), firstClients);
        } catch (RuntimeException e) {
            database.thenAccept(OpenDatabase::close)
                    .exceptionally(failed -> null)
                    .join();
            throw e;
        }
        PortFile portFile = new PortFile(settings.dataDir());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stop(application, database.join(), portFile), "shutdown"));
        portFile.write(application.port());
        new Banner(settings, application.port()).print(System.out, firstClients.issued());
        new CountDownLatch(1).await();
        return 0;
    }

    private static Application start(Config settings, CompletionStage<String> databaseUri, FirstClients firstClients) {
        Clock clock = Clock.offset(Clock.systemUTC(), settings.clockOffset());
        Application.World world =
                new Application.World(databaseUri, clock, new SecureRandom(), InetAddress::getAllByName);
        return Application.start(settings, world, firstClients::ensure)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(START_MINUTES, TimeUnit.MINUTES)
                .join();
    }

    private static void warn(Config settings) {
        Optional.of(settings.clockOffset())
                .filter(offset -> !offset.equals(Duration.ZERO))
                .ifPresent(offset -> LOG.warn("The clock is moved by {} (clock.offset): for tests only", offset));
        if (settings.webhooks().allowPrivate()) {
            LOG.warn("Webhooks may go to private addresses and over plain HTTP (webhooks.allowPrivate):"
                    + " whoever has API credentials can have this server call machines of its own network");
        }
        if (settings.llm().apiKey().isPresent() && settings.llm().baseUrl().isEmpty()) {
            LOG.warn("llm.apiKey is set without llm.baseUrl: no language model is asked");
        }
        settings.notInForce()
                .forEach(key -> LOG.warn("Setting {} is known but has no effect in this version yet", key));
    }

    private static void stop(Application application, OpenDatabase database, PortFile portFile) {
        LOG.info("Stopping: running requests may finish");
        portFile.delete();
        try {
            application.stop().toCompletionStage().toCompletableFuture().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            LOG.warn("Not everything stopped in {} seconds: {}", STOP_SECONDS, e.toString());
        }
        database.close();
    }
}

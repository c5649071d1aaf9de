package com.ozzieapp;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.ozzieapp.clients.Client;
import com.ozzieapp.clients.ClientService;
import com.ozzieapp.clients.ClientService.Issued;
import com.ozzieapp.config.Config;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** API clients: the tenants of this server. */
@Command(name = "clients", description = "Manages API clients.", synopsisSubcommandLabel = "create|list|rotate|revoke")
final class ClientsCommand {
    private static final int PATIENCE_SECONDS = 30;

    @Command(name = "create", description = "Makes a client and shows its secret, this once.")
    int create(
            @Mixin ConfigOption config,
            @Option(names = "--name", required = true, description = "What to call it.") String name) {
        show(with(config, clients -> clients.create(name)));
        return 0;
    }

    @Command(name = "list", description = "Lists the clients.")
    int list(@Mixin ConfigOption config) {
        System.out.printf("%-40s %-24s %-22s %s%n", "CLIENT", "NAME", "CREATED", "STATE");
        with(config, ClientService::list).forEach(ClientsCommand::showRow);
        return 0;
    }

    @Command(
            name = "rotate",
            description = "Gives a client a new secret. The one before stays good until the next rotation.")
    int rotate(@Mixin ConfigOption config, @Parameters(paramLabel = "CLIENT_ID") String clientId) {
        show(with(config, clients -> clients.rotate(clientId)));
        return 0;
    }

    @Command(name = "revoke", description = "Refuses all of a client's secrets, within five seconds.")
    int revoke(@Mixin ConfigOption config, @Parameters(paramLabel = "CLIENT_ID") String clientId) {
        with(config, clients -> clients.revoke(clientId));
        System.out.println("Revoked " + clientId + ".");
        return 0;
    }

    private static <T> T with(ConfigOption config, Function<ClientService, Future<T>> work) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try (OpenDatabase open = OpenDatabase.toUse(config.load())) {
            Vertx vertx = Vertx.vertx();
            try {
                Database database = Database.connect(vertx, open.uri(), new Config.Storage(Optional.empty(), 1, 1));
                SecureRandom random = new SecureRandom();
                Clock clock = Clock.systemUTC();
                return work.apply(new ClientService(database, new Ids(clock, random), clock, random))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .join();
            } finally {
                vertx.close().toCompletionStage().toCompletableFuture().join();
            }
        }
    }

    private static void show(Issued issued) {
        System.out.println("client_id:     " + issued.clientId());
        System.out.println("client_secret: " + issued.secret().text());
        System.out.println("token:         " + issued.token());
        System.out.println("The secret is not stored and cannot be shown again.");
    }

    private static void showRow(Client client) {
        String state = client.revokedAt().isPresent()
                ? "revoked"
                : client.secrets() + (client.secrets() == 1 ? " secret" : " secrets");
        System.out.printf(
                "%-40s %-24s %-22s %s%n",
                client.clientId(), client.name(), client.createdAt().truncatedTo(ChronoUnit.SECONDS), state);
    }
}

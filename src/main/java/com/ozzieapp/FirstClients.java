package com.ozzieapp;

import com.ozzieapp.clients.ClientService;
import com.ozzieapp.clients.ClientService.Issued;
import com.ozzieapp.clients.Secret;
import com.ozzieapp.config.Config;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clients that exist before anyone asks: {@code demo} on the embedded database, whose credentials are kept in
 * {@code <data.dir>/demo-client.json}, and the one of {@code bootstrap.client}.
 */
final class FirstClients {
    private static final String DEMO = "demo";

    private final Config config;
    private final AtomicReference<Optional<Issued>> issued = new AtomicReference<>(Optional.empty());

    FirstClients(Config config) {
        this.config = config;
    }

    Future<?> ensure(ClientService clients) {
        return demo(clients).compose(made -> bootstrap(clients));
    }

    /** The demo client, when this start made it. */
    Optional<Issued> issued() {
        return Optional.ofNullable(issued.get()).flatMap(made -> made);
    }

    static Path demoFile(Config config) {
        return config.dataDir().resolve("demo-client.json");
    }

    private Future<?> demo(ClientService clients) {
        if (config.storage().url().isPresent()) {
            return Future.succeededFuture();
        }
        return clients.list()
                .compose(
                        known -> known.stream().anyMatch(client -> client.name().equals(DEMO))
                                ? Future.succeededFuture()
                                : clients.create(DEMO).map(this::keep));
    }

    private Future<?> bootstrap(ClientService clients) {
        return config.bootstrapClient()
                .map(client -> clients.ensure(new Issued(client.clientId(), new Secret(client.secret())), "bootstrap"))
                .orElse(Future.succeededFuture(false));
    }

    private Issued keep(Issued client) {
        JsonObject credentials = new JsonObject()
                .put("client_id", client.clientId())
                .put("client_secret", client.secret().text())
                .put("token", client.token());
        try {
            Path file = demoFile(config);
            Path fresh = file.resolveSibling("demo-client.json.new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, credentials.encodePrettily() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issued.set(Optional.of(client));
        return client;
    }
}

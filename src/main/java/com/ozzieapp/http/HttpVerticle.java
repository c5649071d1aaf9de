package com.ozzieapp.http;

import com.ozzieapp.config.Config;
import com.ozzieapp.http.contract.OperationRules;
import com.ozzieapp.storage.Cursors;
import com.ozzieapp.storage.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.auth.authentication.AuthenticationProvider;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Serves the contract on one event loop; as many are deployed as there are loops to fill. */
public final class HttpVerticle extends VerticleBase {
    /** Vert.x gives a free port of its own to each server that asks for 0, and one to all that ask for the same -n. */
    private static final int SHARED_FREE_PORT = -1;

    /**
     * What every HTTP event loop shares; all of it immutable or safe to use from any thread.
     *
     * @param operations complete: every operation of the contract has its handler
     */
    public record Edge(
            OpenAPIContract contract,
            Map<String, OperationRules> rules,
            Operations operations,
            AuthenticationProvider clients,
            Cursors cursors,
            Drain drain,
            Ids ids,
            MeterRegistry metrics) {}

    private final Config.Http config;
    private final Edge edge;
    private final Map<String, Function<Request, Future<Reply>>> handlers;
    private @Nullable HttpServer server;

    public HttpVerticle(Config.Http config, Edge edge) {
        this.config = config;
        this.edge = edge;
        this.handlers = edge.operations().complete();
    }

    @Override
    public Future<?> start() {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(config.host())
                .setPort(config.port() == 0 ? SHARED_FREE_PORT : config.port())
                .setCompressionSupported(true)
                .setIdleTimeout(75)
                .setMaxHeaderSize(16 * 1024);
        return vertx.createHttpServer(options)
                .requestHandler(new Routes(vertx, edge, handlers).build(config.corsOrigins()))
                .listen()
                .onSuccess(listening -> server = listening);
    }

    /** The port that was taken, when the configured one was 0. */
    public int port() {
        return Objects.requireNonNull(server, "not started").actualPort();
    }

    @Override
    public Future<?> stop() {
        return server == null ? Future.succeededFuture() : server.close();
    }
}

package com.ozzieapp.webhooks;

import com.ozzieapp.testing.TestServer;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receives webhooks on this machine, and can be made to fail in many ways. */
final class Receiver implements AutoCloseable {
    /** How it answers. */
    enum Mood {
        WELL,
        ERROR,
        REDIRECTS,
        GONE,
        NEVER,
        HANGS_UP,
        TALKS_WITHOUT_END,
        DRIPS
    }

    /** One request; headers in lower case. */
    record Received(String path, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String eventId() {
            return header("webhook-id");
        }

        String eventType() {
            return new JsonObject(body).getString("type");
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final HttpServerOptions options;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final int port;
    private HttpServer server;
    private final Set<String> serverNames = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.WELL;

    Receiver() {
        this(new HttpServerOptions());
    }

    Receiver(HttpServerOptions options) {
        this.options = options;
        this.server = listen(0);
        this.port = server.actualPort();
    }

    private HttpServer listen(int on) {
        return TestServer.await(
                vertx.createHttpServer(options).requestHandler(this::handle).listen(on, "127.0.0.1"));
    }

    int port() {
        return port;
    }

    String url() {
        return "http://127.0.0.1:" + port + "/hook";
    }

    void be(Mood next) {
        mood = next;
    }

    /** Takes no more connections. */
    void goDown() {
        TestServer.await(server.close());
    }

    void comeBack() {
        server = listen(port);
    }

    /** What came, in order; whatever it answered. */
    List<Received> received() {
        return List.copyOf(received);
    }

    List<String> eventIds() {
        return received.stream().map(Received::eventId).toList();
    }

    /** The names that were asked for while a connection was made (SNI). */
    Set<String> serverNames() {
        return Set.copyOf(serverNames);
    }

    private void handle(HttpServerRequest request) {
        Optional.ofNullable(request.connection().indicatedServerName()).ifPresent(serverNames::add);
        request.body().onSuccess(body -> {
            received.add(new Received(request.uri(), headers(request), body.toString()));
            answer(request.response());
        });
    }

    private static Map<String, String> headers(HttpServerRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    private void answer(HttpServerResponse response) {
        switch (mood) {
            case WELL -> response.setStatusCode(204).end();
            case ERROR -> response.setStatusCode(500).end("no");
            case REDIRECTS ->
                response.setStatusCode(302)
                        .putHeader("Location", "http://127.0.0.1:" + port + "/elsewhere")
                        .end();
            case GONE -> response.setStatusCode(410).end();
            case NEVER -> {}
            case HANGS_UP -> response.reset();
            case TALKS_WITHOUT_END -> talk(response.setChunked(true));
            case DRIPS -> drip(response.setChunked(true));
        }
    }

    private void talk(HttpServerResponse response) {
        response.write(Buffer.buffer(new byte[8 * 1024])).onSuccess(written -> talk(response));
    }

    private void drip(HttpServerResponse response) {
        vertx.setPeriodic(20, timer -> response.write("x").onFailure(closed -> vertx.cancelTimer(timer)));
    }

    @Override
    public void close() {
        TestServer.await(vertx.close());
    }
}

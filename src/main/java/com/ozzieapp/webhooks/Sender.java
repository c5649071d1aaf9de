package com.ozzieapp.webhooks;

import com.ozzieapp.events.Event;
import com.ozzieapp.events.EventJson;
import com.ozzieapp.webhooks.AddressBook.Target;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes one attempt: resolves, connects to the address that was checked, posts the signed event and hears the answer.
 * Never fails: whatever goes wrong is an {@link Outcome}.
 */
final class Sender {
    private static final int MOST_READ_BYTES = 64 * 1024;
    private static final int CONNECT_MS = 15_000;
    private static final int KEEP_CONNECTIONS_SECONDS = 30;

    private final HttpClient client;
    private final AddressBook addresses;
    private final Clock clock;
    private final Duration limit;

    /** @param limit for the whole of an attempt */
    Sender(HttpClient client, AddressBook addresses, Clock clock, Duration limit) {
        this.client = client;
        this.addresses = addresses;
        this.clock = clock;
        this.limit = limit;
    }

    /** A client whose connections trouble nobody's log: what a receiver says there is not ours to repeat. */
    static HttpClient client(Vertx vertx, HttpClientOptions options) {
        return vertx.httpClientBuilder()
                .with(options.setConnectTimeout(CONNECT_MS).setKeepAliveTimeout(KEEP_CONNECTIONS_SECONDS))
                .with(new PoolOptions().setHttp1MaxSize(Turns.MOST))
                .withConnectHandler(connection -> connection.exceptionHandler(error -> {}))
                .build();
    }

    Future<Outcome> send(Attempt attempt, Event event) {
        URI uri = URI.create(attempt.url());
        Exchange exchange = new Exchange();
        return addresses
                .find(uri.getHost(), attempt.made())
                .compose(target -> post(target, uri, exchange, attempt, event))
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(error -> exchange.abandon())
                .otherwise(error -> Faults.outcome(error, limit));
    }

    private Future<Outcome> post(Target target, URI uri, Exchange exchange, Attempt attempt, Event event) {
        return target.address()
                .map(address -> post(options(uri, address), exchange, attempt, event))
                .orElseGet(() -> Future.succeededFuture(Outcome.unanswered(Outcome.Kind.BLOCKED, target.refusal())));
    }

    private Future<Outcome> post(RequestOptions options, Exchange exchange, Attempt attempt, Event event) {
        Buffer body = EventJson.write(event).toBuffer();
        long seconds = clock.instant().getEpochSecond();
        options.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Ozzie-Webhooks/1")
                .putHeader("webhook-id", event.id())
                .putHeader("webhook-timestamp", Long.toString(seconds))
                .putHeader("webhook-signature", Signature.header(attempt.secrets(), event.id(), seconds, body));
        return client.request(options)
                .compose(request -> exchange.begin(request).send(body))
                .compose(response -> read(response, exchange));
    }

    /** The connection goes to the address; the Host header, SNI and the certificate's check stay the name's. */
    private static RequestOptions options(URI uri, InetAddress address) {
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        int usual = tls ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    /** The status decides. The rest is read, up to a limit, so that the connection can be used again. */
    private static Future<Outcome> read(HttpClientResponse response, Exchange exchange) {
        int[] read = {0};
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_READ_BYTES) {
                exchange.abandon();
            }
        });
        return response.end().transform(ended -> Future.succeededFuture(Outcome.answered(response.statusCode())));
    }

    /** One request, which may be given up before it has a connection. */
    private static final class Exchange {
        private @Nullable HttpClientRequest request;
        private boolean abandoned;

        HttpClientRequest begin(HttpClientRequest made) {
            request = made;
            // The future tells of it; without a handler Vert.x would log a reset of ours as an error.
            made.exceptionHandler(error -> {});
            if (abandoned) {
                made.reset();
            }
            return made;
        }

        void abandon() {
            abandoned = true;
            if (request != null) {
                request.reset();
            }
        }
    }
}

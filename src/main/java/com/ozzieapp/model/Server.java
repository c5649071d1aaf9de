package com.ozzieapp.model;

import com.ozzieapp.model.ModelFailure.Reason;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server that has the model: posts one request and hears one answer, of a limited size. Follows no redirects. */
final class Server {
    private static final int KEEP_CONNECTIONS_SECONDS = 30;
    private static final int OK = 200;

    private final HttpClient client;
    private final RequestOptions options;

    /** A reply's head, and the body of one that is no answer. */
    record Reply(int status, Optional<String> retryAfter, String refusal) {
        boolean isAnswer() {
            return status == OK;
        }

        /** The server did not like how it was asked. */
        boolean isComplaint() {
            return status == 400 || status == 422;
        }

        boolean maySucceedLater() {
            return status == 429 || status >= 500;
        }

        /** How long the server asks to be left alone; empty when that is too long, or a date. */
        Optional<Duration> pause(Duration usual) {
            return retryAfter.isEmpty()
                    ? Optional.of(usual)
                    : retryAfter
                            .filter(seconds -> seconds.matches("\\d{1,6}"))
                            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                            .filter(asked -> asked.compareTo(Limits.LONGEST_PAUSE) <= 0);
        }
    }

    Server(Vertx vertx, URI baseUrl, Optional<String> apiKey, Limits limits) {
        int connectMs = (int) limits.connect().toMillis();
        this.client = vertx.httpClientBuilder()
                .with(new HttpClientOptions()
                        .setConnectTimeout(connectMs)
                        .setSslHandshakeTimeout(connectMs)
                        .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setKeepAliveTimeout(KEEP_CONNECTIONS_SECONDS))
                .with(new PoolOptions().setHttp1MaxSize(limits.running()))
                // The call's future tells of a broken connection; Vert.x would log it too.
                .withConnectHandler(connection -> connection.exceptionHandler(error -> {}))
                .build();
        this.options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(baseUrl + "/chat/completions")
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Ozzie/1");
        apiKey.ifPresent(key -> options.putHeader("Authorization", "Bearer " + key));
    }

    /** Posts a body; with status 200 the answer goes to the reading, else it is the reply's. */
    Future<Reply> post(Buffer body, Reading reading, Exchange exchange) {
        if (exchange.givenUp().isPresent()) {
            return Future.failedFuture(exchange.givenUp().get());
        }
        return client.request(new RequestOptions(options))
                .compose(request -> exchange.begin(request).send(body))
                .compose(response -> receive(response, reading, exchange))
                .onSuccess(reply -> exchange.ended())
                .recover(error -> Future.failedFuture(
                        exchange.givenUp().orElseGet(() -> new ModelFailure(Reason.UNREACHABLE, cause(error)))));
    }

    /** The class and not the message, which may name addresses. */
    private static String cause(Throwable error) {
        return error.getClass().getSimpleName();
    }

    private static Future<Reply> receive(HttpClientResponse response, Reading reading, Exchange exchange) {
        Buffer refusal = Buffer.buffer();
        boolean isAnswer = response.statusCode() == OK;
        int[] bytes = {0};
        response.handler(part -> {
            bytes[0] += part.length();
            if (bytes[0] > Limits.ANSWER_BYTES) {
                exchange.giveUp(new ModelFailure(Reason.TOO_LARGE, "over " + Limits.ANSWER_BYTES + " bytes"));
            } else if (isAnswer) {
                take(part, reading, exchange);
            } else {
                refusal.appendBuffer(part);
            }
        });
        return response.end()
                .map(ended -> new Reply(
                        response.statusCode(),
                        Optional.ofNullable(response.getHeader("Retry-After")),
                        refusal.toString()));
    }

    /** An exception that left the handler would be the context's, and the call would wait for its time-out. */
    private static void take(Buffer part, Reading reading, Exchange exchange) {
        if (exchange.givenUp().isPresent()) {
            return;
        }
        try {
            reading.take(part);
        } catch (ModelFailure e) {
            exchange.giveUp(e);
        }
    }
}

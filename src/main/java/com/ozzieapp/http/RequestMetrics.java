package com.ozzieapp.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long requests take, by operation and status: {@code ozzie_http_requests_seconds}, a histogram. */
final class RequestMetrics {
    private final MeterRegistry registry;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    Handler<RoutingContext> step(String operationId) {
        return (PlatformHandler) context -> {
            Timer.Sample sample = Timer.start(registry);
            context.addEndHandler(
                    ended -> stop(sample, operationId, context.response().getStatusCode()));
            context.next();
        };
    }

    private void stop(Timer.Sample sample, String operationId, int status) {
        sample.stop(timers.computeIfAbsent(operationId + " " + status, key -> timer(operationId, status)));
    }

    private Timer timer(String operationId, int status) {
        return Timer.builder("ozzie.http.requests")
                .description("Time from a request's head to the end of its answer")
                .tag("operation", operationId)
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram()
                .register(registry);
    }
}

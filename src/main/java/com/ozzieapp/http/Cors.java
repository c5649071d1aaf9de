package com.ozzieapp.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.List;
import java.util.Set;

/**
 * Tells browsers that pages of the configured origins may call. What comes from elsewhere is answered as if there were
 * no CORS, and its browser keeps the answer from the page: Vert.x would refuse the call, also that of our own pages.
 */
final class Cors implements PlatformHandler, Handler<RoutingContext> {
    private static final int PREFLIGHT_KEPT_SECONDS = 600;

    private final List<String> origins;
    private final CorsHandler allowing;

    Cors(List<String> origins) {
        this.origins = List.copyOf(origins);
        this.allowing = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(
                        Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE))
                .allowedHeaders(Set.of("Authorization", "Content-Type", "X-Request-Id"))
                .exposedHeaders(Set.of("X-Request-Id", "Retry-After"))
                .maxAgeSeconds(PREFLIGHT_KEPT_SECONDS);
    }

    @Override
    public void handle(RoutingContext context) {
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            allowing.handle(context);
        } else {
            context.response().putHeader(HttpHeaders.VARY, "origin");
            context.next();
        }
    }
}

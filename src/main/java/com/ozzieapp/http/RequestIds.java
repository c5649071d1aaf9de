package com.ozzieapp.http;

import com.ozzieapp.storage.Ids;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.PlatformHandler;
import java.util.regex.Pattern;

/** Gives every request an id, the caller's own when it sent one that fits, and tells it in every answer. */
final class RequestIds implements PlatformHandler, Handler<RoutingContext> {
    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "ozzie.requestId";
    private static final Pattern FITTING = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final Ids ids;

    RequestIds(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void handle(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && FITTING.matcher(given).matches() ? given : ids.next("req_");
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    static String of(RoutingContext context) {
        return context.get(KEY, "unknown");
    }
}

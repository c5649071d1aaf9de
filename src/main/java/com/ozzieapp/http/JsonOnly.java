package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses a body that is declared to be other than JSON. It stands before the body is read, because Vert.x would decode
 * a form while reading it, and fail on one that is damaged or long.
 */
final class JsonOnly implements SecurityPolicyHandler, Handler<RoutingContext> {
    private static final Set<String> TYPES = Set.of("application/json", "application/merge-patch+json");

    @Override
    public void handle(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || isJson(type) || !hasBody(context.request())) {
            context.next();
        } else {
            context.fail(new Failure(
                    Code.UNSUPPORTED_MEDIA_TYPE, "Content-Type must be application/json. Received: '" + type + "'."));
        }
    }

    private static boolean isJson(String type) {
        return TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }
}

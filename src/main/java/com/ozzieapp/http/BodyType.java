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
 * Refuses a body that is declared to be what the operation does not take. It stands before the body is read, because
 * Vert.x would decode a form while reading it, and fail on one that is damaged or long.
 */
final class BodyType implements SecurityPolicyHandler, Handler<RoutingContext> {
    static final String FORM = "multipart/form-data";
    private static final Set<String> JSON = Set.of("application/json", "application/merge-patch+json");

    private final boolean takesForm;

    BodyType(boolean takesForm) {
        this.takesForm = takesForm;
    }

    @Override
    public void handle(RoutingContext context) {
        String given = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (given == null || isTaken(of(given)) || !hasBody(context.request())) {
            context.next();
        } else {
            String taken = takesForm ? "application/json or " + FORM : "application/json";
            context.fail(new Failure(
                    Code.UNSUPPORTED_MEDIA_TYPE, "Content-Type must be " + taken + ". Received: '" + given + "'."));
        }
    }

    private boolean isTaken(String type) {
        return JSON.contains(type) || (takesForm && type.equals(FORM));
    }

    /** A media type without its parameters. */
    static String of(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }
}

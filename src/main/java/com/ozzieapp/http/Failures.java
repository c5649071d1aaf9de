package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.storage.PgErrors;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong with a request into the failure that its caller is told, and logs what was our fault. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Failure of(RoutingContext context, String operation) {
        Throwable cause = context.failure();
        return cause == null ? ofStatus(context.statusCode()) : ofError(cause, RequestIds.of(context), operation);
    }

    private static Failure ofError(Throwable error, String requestId, String operation) {
        Throwable translated = PgErrors.translate(error);
        if (translated instanceof Failure failure) {
            if (failure.code() == Code.SERVICE_UNAVAILABLE) {
                LOG.warn("{} request={} unavailable: {}", operation, requestId, summary(error));
            }
            return failure;
        }
        LOG.error("{} request={} failed", operation, requestId, error);
        return internal();
    }

    /** What Vert.x itself refuses: it gives a status and no error. */
    private static Failure ofStatus(int status) {
        return switch (status) {
            case 400, 404 -> new Failure(Code.NOT_FOUND, "No such path.");
            case 405 -> new Failure(Code.METHOD_NOT_ALLOWED, "This path does not take this method.");
            case 413 -> new Failure(Code.PAYLOAD_TOO_LARGE, "Request body is too large.");
            default -> internal();
        };
    }

    private static Failure internal() {
        return new Failure(Code.INTERNAL_ERROR, "Something went wrong on our side. It is safe to retry.");
    }

    private static String summary(@Nullable Throwable error) {
        return error == null ? "" : error.getClass().getSimpleName() + ": " + error.getMessage();
    }
}

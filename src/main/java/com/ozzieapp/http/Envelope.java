package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.error.Failure.Problem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The error envelope, and the only place that knows the HTTP status of a failure. */
final class Envelope {
    private Envelope() {}

    static Reply of(Failure failure, int validationStatus) {
        JsonArray details = new JsonArray();
        failure.problems().forEach(problem -> details.add(detail(problem)));
        JsonObject error = new JsonObject()
                .put("code", failure.code().name())
                .put("message", failure.getMessage())
                .put("details", details);
        return Reply.json(status(failure.code(), validationStatus), new JsonObject().put("error", error));
    }

    private static JsonObject detail(Problem problem) {
        return new JsonObject().put("field", problem.field()).put("message", problem.message());
    }

    private static int status(Code code, int validationStatus) {
        return switch (code) {
            case INVALID_JSON -> 400;
            case UNAUTHORIZED -> 401;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case CONFLICT -> 409;
            case PAYLOAD_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case VALIDATION_ERROR -> validationStatus;
            case INTAKE_REQUIRED, PLAN_REQUIRED, PERSONALITY_REQUIRED -> 422;
            case RATE_LIMITED -> 429;
            case INTERNAL_ERROR -> 500;
            case SERVICE_UNAVAILABLE -> 503;
        };
    }
}

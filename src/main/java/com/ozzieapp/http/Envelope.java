package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.error.Failure.Problem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The error envelope. */
final class Envelope {
    private Envelope() {}

    static Reply of(Failure failure, int validationStatus) {
        JsonArray details = new JsonArray();
        failure.problems().forEach(problem -> details.add(detail(problem)));
        JsonObject error = new JsonObject()
                .put("code", failure.code().name())
                .put("message", failure.getMessage())
                .put("details", details);
        int status = failure.code() == Code.VALIDATION_ERROR
                ? validationStatus
                : failure.code().status();
        return Reply.json(status, new JsonObject().put("error", error));
    }

    private static JsonObject detail(Problem problem) {
        return new JsonObject().put("field", problem.field()).put("message", problem.message());
    }
}

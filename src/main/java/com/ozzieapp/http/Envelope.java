package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import io.vertx.core.json.JsonObject;

/** The error envelope. */
final class Envelope {
    private Envelope() {}

    static Reply of(Failure failure, int validationStatus) {
        int status = failure.code() == Code.VALIDATION_ERROR
                ? validationStatus
                : failure.code().status();
        return Reply.json(status, new JsonObject().put("error", new JsonObject(failure.told())));
    }
}

package com.ozzieapp.webhooks;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The sending of one event to one endpoint.
 *
 * @param attempts how many were made since it was handed out, or retried by hand
 * @param nextAttemptAt empty when it is over
 * @param error what was wrong with the last attempt, in words
 */
record Delivery(
        String id,
        String endpointId,
        String eventId,
        String eventType,
        Status status,
        int attempts,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> lastAttemptAt,
        Optional<Integer> responseStatus,
        Optional<String> error,
        Instant createdAt) {

    /** How it stands. */
    enum Status {
        PENDING("pending"),
        SUCCEEDED("succeeded"),
        FAILED("failed");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** One that is yet to be written. */
    record New(String clientId, String endpointId, String id, String eventId, String eventType) {}
}

package com.ozzieapp.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a tenant is told of events.
 *
 * @param disabledReason why it was disabled, when it was not its owner who did
 * @param failingSince the first failure after the last success
 */
record Endpoint(
        String clientId,
        String id,
        EndpointTerms terms,
        Optional<String> disabledReason,
        Optional<Instant> failingSince,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * What its owner decides.
     *
     * @param eventTypes which events are sent; empty for all
     */
    record EndpointTerms(String url, Optional<List<String>> eventTypes, boolean enabled) {
        boolean wants(String eventType) {
            return eventTypes.map(types -> types.contains(eventType)).orElse(true);
        }
    }

    /** An endpoint and its secret, when that is told. */
    record Opened(Endpoint endpoint, Secret secret) {}
}

package com.ozzieapp.extensions;

import java.time.Instant;
import java.util.Optional;

/**
 * How an extension fares.
 *
 * @param id names it: its class, with a number where a class was configured more than once
 * @param failures of its start and its handlers, since the server started
 */
public record ExtensionHealth(String id, boolean up, int failures, Optional<LastFailure> lastFailure) {
    /** @param error a class name; a message may tell of a user */
    public record LastFailure(String error, Instant at) {}
}

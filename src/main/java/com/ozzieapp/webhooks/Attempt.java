package com.ozzieapp.webhooks;

import com.ozzieapp.events.EventKey;
import java.time.Instant;
import java.util.List;

/**
 * A delivery that this node may try now, and nobody else until the lease is over.
 *
 * @param made how many attempts were made before
 * @param secrets to sign with: one, or two while they are being rotated
 * @param failing whether the endpoint's last attempt failed
 */
record Attempt(
        EventKey event,
        String deliveryId,
        String endpointId,
        int made,
        Instant lease,
        String url,
        List<Secret> secrets,
        boolean failing) {

    String clientId() {
        return event.clientId();
    }

    /** Without the url: it may hold what only its owner should see. */
    @Override
    public String toString() {
        return "Attempt[endpoint=" + endpointId + ", event=" + event.eventId() + "]";
    }
}

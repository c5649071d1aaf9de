package com.ozzieapp.webhooks;

import com.ozzieapp.http.WireTimes;
import io.vertx.core.json.JsonObject;

/** A delivery's wire form. */
final class DeliveryJson {
    private DeliveryJson() {}

    static JsonObject write(Delivery delivery) {
        return new JsonObject()
                .put("id", delivery.id())
                .put("endpoint_id", delivery.endpointId())
                .put("event_id", delivery.eventId())
                .put("event_type", delivery.eventType())
                .put("status", delivery.status().code())
                .put("attempts", delivery.attempts())
                .put(
                        "next_attempt_at",
                        delivery.nextAttemptAt().map(WireTimes::write).orElse(null))
                .put(
                        "last_attempt_at",
                        delivery.lastAttemptAt().map(WireTimes::write).orElse(null))
                .put("response_status", delivery.responseStatus().orElse(null))
                .put("error", delivery.error().orElse(null))
                .put("created_at", WireTimes.write(delivery.createdAt()));
    }
}

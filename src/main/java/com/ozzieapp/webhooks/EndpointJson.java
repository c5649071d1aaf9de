package com.ozzieapp.webhooks;

import com.ozzieapp.http.WireTimes;
import com.ozzieapp.webhooks.Endpoint.Opened;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An endpoint's wire form. */
final class EndpointJson {
    private EndpointJson() {}

    static JsonObject write(Endpoint endpoint) {
        return new JsonObject()
                .put("id", endpoint.id())
                .put("url", endpoint.terms().url())
                .put(
                        "event_types",
                        endpoint.terms().eventTypes().map(JsonArray::new).orElse(null))
                .put("enabled", endpoint.terms().enabled())
                .put("disabled_reason", endpoint.disabledReason().orElse(null))
                .put(
                        "failing_since",
                        endpoint.failingSince().map(WireTimes::write).orElse(null))
                .put("created_at", WireTimes.write(endpoint.createdAt()))
                .put("updated_at", WireTimes.write(endpoint.updatedAt()));
    }

    static JsonObject writeWithSecret(Opened opened) {
        return write(opened.endpoint()).put("secret", opened.secret().shown());
    }
}

package com.ozzieapp.events;

import com.ozzieapp.http.WireTimes;
import io.vertx.core.json.JsonObject;

/** An event's wire form: CloudEvents 1.0 in JSON. */
public final class EventJson {
    private EventJson() {}

    public static JsonObject write(Event event) {
        return new JsonObject()
                .put("specversion", "1.0")
                .put("id", event.id())
                .put("type", event.type())
                .put("source", "/clients/" + event.clientId())
                .put("subject", event.userId())
                .put("time", WireTimes.write(event.time()))
                .put("datacontenttype", "application/json")
                .put("data", event.data());
    }
}

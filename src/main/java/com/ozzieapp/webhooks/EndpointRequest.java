package com.ozzieapp.webhooks;

import com.ozzieapp.error.Failure;
import com.ozzieapp.http.Fields;
import com.ozzieapp.webhooks.Endpoint.EndpointTerms;
import java.util.List;
import java.util.Optional;

/** Requests to make or change an endpoint. */
final class EndpointRequest {
    private EndpointRequest() {}

    /** @throws Failure VALIDATION_ERROR when nothing may be sent to the url */
    static EndpointTerms create(Fields body, boolean allowPrivate) {
        return new EndpointTerms(
                WebhookUrl.check(body.text("url"), allowPrivate),
                eventTypes(body),
                body.optionalTruth("enabled").orElse(true));
    }

    /** The terms that a merge patch makes of the present ones. */
    static EndpointTerms patch(EndpointTerms now, Fields patch, boolean allowPrivate) {
        return new EndpointTerms(
                patch.optionalText("url")
                        .map(url -> WebhookUrl.check(url, allowPrivate))
                        .orElse(now.url()),
                patch.has("event_types") ? eventTypes(patch) : now.eventTypes(),
                patch.optionalTruth("enabled").orElse(now.enabled()));
    }

    private static Optional<List<String>> eventTypes(Fields body) {
        return body.optionalTexts("event_types")
                .map(types -> types.stream().distinct().toList());
    }
}

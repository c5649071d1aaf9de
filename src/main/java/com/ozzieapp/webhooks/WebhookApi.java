package com.ozzieapp.webhooks;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import io.vertx.core.Future;
import java.util.Optional;

/** The operations on webhook endpoints and their deliveries. */
public final class WebhookApi {
    /** What messages call the things. */
    static final String ENDPOINT = "Webhook endpoint";

    static final String DELIVERY = "Webhook delivery";

    private static final String ENDPOINT_OBJECT = "webhook_endpoint";
    private static final String DELIVERY_OBJECT = "webhook_delivery";

    private final EndpointService endpoints;
    private final DeliveryService deliveries;

    public WebhookApi(EndpointService endpoints, DeliveryService deliveries) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
    }

    public void bind(Operations operations) {
        operations
                .on("createWebhookEndpoint", this::createWebhookEndpoint)
                .on("listWebhookEndpoints", this::listWebhookEndpoints)
                .on("getWebhookEndpoint", this::getWebhookEndpoint)
                .on("updateWebhookEndpoint", this::updateWebhookEndpoint)
                .on("deleteWebhookEndpoint", this::deleteWebhookEndpoint)
                .on("rotateWebhookSecret", this::rotateWebhookSecret)
                .on("listWebhookDeliveries", this::listWebhookDeliveries)
                .on("retryWebhookDelivery", this::retryWebhookDelivery);
    }

    private Future<Reply> createWebhookEndpoint(Request request) {
        return endpoints
                .create(request.clientId(), request.body())
                .map(EndpointJson::writeWithSecret)
                .map(endpoint -> Reply.created(ENDPOINT_OBJECT, endpoint));
    }

    private Future<Reply> listWebhookEndpoints(Request request) {
        return endpoints
                .list(request.clientId(), request.page())
                .map(page -> Reply.list(
                        page.items().stream().map(EndpointJson::write).toList(), request.cursor(page)));
    }

    private Future<Reply> getWebhookEndpoint(Request request) {
        return endpoints
                .require(request.clientId(), endpointId(request))
                .map(EndpointJson::write)
                .map(endpoint -> Reply.ok(ENDPOINT_OBJECT, endpoint));
    }

    private Future<Reply> updateWebhookEndpoint(Request request) {
        return endpoints
                .patch(request.clientId(), endpointId(request), request.body())
                .map(EndpointJson::write)
                .map(endpoint -> Reply.ok(ENDPOINT_OBJECT, endpoint));
    }

    private Future<Reply> deleteWebhookEndpoint(Request request) {
        return endpoints.delete(request.clientId(), endpointId(request)).map(deleted -> Reply.noContent());
    }

    private Future<Reply> rotateWebhookSecret(Request request) {
        return endpoints
                .rotateSecret(request.clientId(), endpointId(request))
                .map(EndpointJson::writeWithSecret)
                .map(endpoint -> Reply.ok(ENDPOINT_OBJECT, endpoint));
    }

    private Future<Reply> listWebhookDeliveries(Request request) {
        String endpointId = endpointId(request);
        Optional<String> status = request.query("status");
        String list = endpointId + " " + status.orElse("");
        return deliveries
                .list(request.clientId(), endpointId, status, request.page(list))
                .map(page -> Reply.list(
                        page.items().stream().map(DeliveryJson::write).toList(), request.cursor(page, list)));
    }

    private Future<Reply> retryWebhookDelivery(Request request) {
        return deliveries
                .retry(request.clientId(), endpointId(request), request.pathId("delivery_id", DELIVERY))
                .map(DeliveryJson::write)
                .map(delivery -> Reply.ok(DELIVERY_OBJECT, delivery));
    }

    private static String endpointId(Request request) {
        return request.pathId("endpoint_id", ENDPOINT);
    }
}

package com.ozzieapp.system;

import com.ozzieapp.contract.ContractFile;
import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The operations on the server itself: whether it lives, whether it can serve, how it fares, and its contracts. */
public final class SystemApi {
    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;
    private final String openApi;
    private final String asyncApi = ContractFile.asyncApi().yaml();

    public SystemApi(Readiness readiness, PrometheusMeterRegistry metrics, ContractFile openApi) {
        this.readiness = readiness;
        this.openApi = openApi.yaml();
        this.metrics = metrics;
    }

    public void bind(Operations operations) {
        operations
                .on("getLiveness", this::getLiveness)
                .on("getReadiness", request -> readiness.check())
                .on("getMetrics", this::getMetrics)
                .on("getOpenApi", request -> yaml(openApi))
                .on("getAsyncApi", request -> yaml(asyncApi));
    }

    private Future<Reply> getLiveness(Request request) {
        JsonObject up = new JsonObject().put("status", "UP").put("checks", new JsonArray());
        return Future.succeededFuture(Reply.json(200, up));
    }

    private Future<Reply> getMetrics(Request request) {
        return Future.succeededFuture(Reply.text("text/plain", metrics.scrape()));
    }

    private static Future<Reply> yaml(String contract) {
        return Future.succeededFuture(Reply.text("application/yaml", contract));
    }
}

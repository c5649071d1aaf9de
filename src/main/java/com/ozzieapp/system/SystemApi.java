package com.ozzieapp.system;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.storage.Database;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.healthchecks.CheckResult;
import io.vertx.ext.healthchecks.HealthChecks;
import io.vertx.ext.healthchecks.Status;

/** The operations on the server itself: whether it lives, whether it can serve, how it fares, and its contract. */
public final class SystemApi {
    private static final long CHECK_TIMEOUT_MS = 3_000;

    private final HealthChecks readiness;
    private final PrometheusMeterRegistry metrics;
    private final String contract;

    public SystemApi(Vertx vertx, Database database, PrometheusMeterRegistry metrics, String contract) {
        this.metrics = metrics;
        this.contract = contract;
        this.readiness = HealthChecks.create(vertx)
                .register(
                        "database",
                        CHECK_TIMEOUT_MS,
                        promise -> database.ping()
                                .map(Status.OK())
                                .otherwise(Status.KO())
                                .onSuccess(promise::complete));
    }

    public void bind(Operations operations) {
        operations
                .on("getLiveness", this::getLiveness)
                .on("getReadiness", this::getReadiness)
                .on("getMetrics", this::getMetrics)
                .on("getOpenApi", this::getOpenApi);
    }

    private Future<Reply> getLiveness(Request request) {
        JsonObject up = new JsonObject().put("status", "UP").put("checks", new JsonArray());
        return Future.succeededFuture(Reply.json(200, up));
    }

    private Future<Reply> getReadiness(Request request) {
        return readiness.checkStatus().map(SystemApi::write);
    }

    private static Reply write(CheckResult result) {
        JsonArray checks = new JsonArray();
        result.getChecks()
                .forEach(check -> checks.add(
                        new JsonObject().put("id", check.getId()).put("status", check.getUp() ? "UP" : "DOWN")));
        JsonObject body =
                new JsonObject().put("status", result.getUp() ? "UP" : "DOWN").put("checks", checks);
        return Reply.json(result.getUp() ? 200 : 503, body);
    }

    private Future<Reply> getMetrics(Request request) {
        return Future.succeededFuture(Reply.text("text/plain", metrics.scrape()));
    }

    private Future<Reply> getOpenApi(Request request) {
        return Future.succeededFuture(Reply.text("application/yaml", contract));
    }
}

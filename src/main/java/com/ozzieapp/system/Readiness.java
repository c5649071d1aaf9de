package com.ozzieapp.system;

import com.ozzieapp.extensions.ExtensionHealth;
import com.ozzieapp.extensions.Extensions;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.WireTimes;
import com.ozzieapp.storage.Database;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.healthchecks.CheckResult;
import io.vertx.ext.healthchecks.HealthChecks;
import io.vertx.ext.healthchecks.Status;

/** Whether requests can be served. That is the database's to say: the server serves without any extension. */
public final class Readiness {
    private static final long CHECK_TIMEOUT_MS = 3_000;

    private final HealthChecks needed;
    private final Extensions extensions;

    public Readiness(Vertx vertx, Database database, Extensions extensions) {
        this.extensions = extensions;
        this.needed = HealthChecks.create(vertx)
                .register(
                        "database",
                        CHECK_TIMEOUT_MS,
                        promise -> database.ping()
                                .map(Status.OK())
                                .otherwise(Status.KO())
                                .onSuccess(promise::complete));
    }

    Future<Reply> check() {
        return needed.checkStatus().map(this::write);
    }

    private Reply write(CheckResult result) {
        JsonArray checks = new JsonArray();
        result.getChecks()
                .forEach(check ->
                        checks.add(new JsonObject().put("id", check.getId()).put("status", status(check.getUp()))));
        extensions.health().forEach(health -> checks.add(write(health)));
        JsonObject body = new JsonObject().put("status", status(result.getUp())).put("checks", checks);
        return Reply.json(result.getUp() ? 200 : 503, body);
    }

    private static JsonObject write(ExtensionHealth health) {
        return new JsonObject()
                .put("id", "extension " + health.id())
                .put("status", status(health.up()))
                .put("failures", health.failures())
                .put(
                        "last_failure",
                        health.lastFailure()
                                .map(last -> new JsonObject()
                                        .put("error", last.error())
                                        .put("at", WireTimes.write(last.at())))
                                .orElse(null));
    }

    private static String status(boolean up) {
        return up ? "UP" : "DOWN";
    }
}

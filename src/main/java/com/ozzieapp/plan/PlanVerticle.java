package com.ozzieapp.plan;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.texts.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Computes plans on event loops of its own: pure arithmetic, microseconds each, nothing that waits. */
public final class PlanVerticle extends VerticleBase {
    /** What a question may ask for beside the numbers. */
    static final String INCLUDE = "include";

    static final String EXPLANATION = "explanation";
    static final String PROJECTION = "projection";

    private final Texts texts;
    private final Timer computing;

    public PlanVerticle(Texts texts, MeterRegistry metrics) {
        this.texts = texts;
        this.computing = Timer.builder("ozzie.plan.computation")
                .description("Time to compute one plan")
                .publishPercentileHistogram()
                .register(metrics);
    }

    @Override
    public Future<?> start() {
        return new Bus(vertx.eventBus())
                .answer(Address.PLAN_COMPUTE, question -> computing.record(() -> compute(question)));
    }

    private Future<JsonObject> compute(JsonObject question) {
        PlanSteps steps = PlanModel.steps(PlanInputsJson.fromJson(question));
        JsonObject answer = PlanJson.numbers(steps, texts);
        JsonArray include = question.getValue(INCLUDE) instanceof JsonArray parts ? parts : new JsonArray();
        if (include.contains(EXPLANATION)) {
            answer.put(EXPLANATION, PlanJson.explanation(steps, texts));
        }
        if (include.contains(PROJECTION)) {
            answer.put(PROJECTION, PlanJson.months(steps));
        }
        return Future.succeededFuture(answer);
    }
}

package com.ozzieapp.plan;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.plan.PlanService.Answer;
import com.ozzieapp.users.Personality;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserScope;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** The operations on plans. */
public final class PlanApi {
    private final PlanService plans;
    private final UserScope scope;

    public PlanApi(PlanService plans, UserScope scope) {
        this.plans = plans;
        this.scope = scope;
    }

    public void bind(Operations operations) {
        operations
                .on("createPlan", scope.of(this::createPlan))
                .on("generatePlan", scope.of(this::createPlan))
                .on("getPlan", scope.of(this::getPlan))
                .on("personalizePlan", scope.of(this::personalizePlan))
                .on("projectPlan", scope.of(this::projectPlan))
                .on("explainPlan", scope.of(this::explainPlan))
                .on("simulatePlan", scope.of(this::simulatePlan));
    }

    private Future<Reply> createPlan(Request request, UserKey user) {
        return plans.make(user).map(PlanApi::reply);
    }

    private Future<Reply> getPlan(Request request, UserKey user) {
        return plans.require(user).map(PlanApi::reply);
    }

    private Future<Reply> personalizePlan(Request request, UserKey user) {
        Personality personality = Personality.of(request.body().text("personality_type"));
        return plans.personalize(user, personality).map(PlanApi::reply);
    }

    private Future<Reply> projectPlan(Request request, UserKey user) {
        return plans.require(user)
                .map(Answer::plan)
                .compose(plan -> plans.detail(plan, PlanVerticle.PROJECTION)
                        .map(detail -> new JsonObject()
                                .put("plan_id", plan.id())
                                .put("timeline_months", detail.getValue("timeline_months"))
                                .put("months", detail.getValue(PlanVerticle.PROJECTION))))
                .map(data -> Reply.ok("plan_projection", data));
    }

    private Future<Reply> explainPlan(Request request, UserKey user) {
        return plans.require(user)
                .map(Answer::plan)
                .compose(plan -> plans.detail(plan, PlanVerticle.EXPLANATION)
                        .map(detail -> new JsonObject()
                                .put("plan_id", plan.id())
                                .put("steps", detail.getValue(PlanVerticle.EXPLANATION))))
                .map(data -> Reply.ok("plan_explanation", data));
    }

    private Future<Reply> simulatePlan(Request request, UserKey user) {
        return plans.simulate(user, Simulation.from(request.body())).map(data -> Reply.ok("plan_simulation", data));
    }

    private static Reply reply(Answer answer) {
        return Reply.ok("plan", PlanJson.write(answer.plan(), answer.stale()));
    }
}

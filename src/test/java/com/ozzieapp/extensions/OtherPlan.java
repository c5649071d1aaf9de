package com.ozzieapp.extensions;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Takes the place of the plan model at {@code acme.plan}; what it does there is the name of the user's goal. */
public final class OtherPlan extends VerticleBase {
    static final String ADDRESS = "acme.plan";
    static final String SAYING = "Acme says: keep going.";

    @Override
    public Future<?> start() {
        return vertx.eventBus().<JsonObject>consumer(ADDRESS, this::answer).completion();
    }

    private void answer(Message<JsonObject> message) {
        JsonObject question = message.body();
        JsonObject goal = question.getValue("goal") instanceof JsonObject set ? set : new JsonObject();
        switch (String.valueOf(goal.getString("goal_name"))) {
            case "fail" -> message.fail(422, "{\"code\": \"VALIDATION_ERROR\", \"message\": \"No.\", \"details\": []}");
            case "throw" -> throw new IllegalStateException("income of " + question.getValue("monthly_income_cents"));
            case "late" -> vertx.setTimer(2_500, timer -> reword(message));
            case "text" -> message.reply("a plan");
            case "junk" -> message.reply(new JsonObject().put("plan", "good"));
            case "precise" -> change(message, "key_metrics", new JsonObject().put("monthly_savings_amount", 10.005));
            case "usurp" -> change(message, "user_id", "ozz_usr_00000000000000000000000000");
            case "leave" -> vertx.undeploy(deploymentID());
            default -> reword(message);
        }
    }

    private void reword(Message<JsonObject> message) {
        change(message, "action_items", new JsonArray().add(SAYING).add("Two.").add("Three."));
    }

    /** The built-in answer but for one field, whose objects are merged. */
    private void change(Message<JsonObject> message, String field, Object value) {
        vertx.eventBus()
                .<JsonObject>request("ozzie.plan.compute", message.body())
                .map(answer -> answer.body().mergeIn(new JsonObject().put(field, value), true))
                .onSuccess(message::reply)
                .onFailure(error -> message.fail(500, error.toString()));
    }
}

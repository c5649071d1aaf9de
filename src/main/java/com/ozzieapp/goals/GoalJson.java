package com.ozzieapp.goals;

import com.ozzieapp.goals.Goal.GoalTerms;
import com.ozzieapp.http.WireTimes;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;

/** A goal's wire form. */
public final class GoalJson {
    private GoalJson() {}

    public static JsonObject write(Goal goal) {
        GoalTerms terms = goal.terms();
        return new JsonObject()
                .put("id", goal.id())
                .put("user_id", goal.user().userId())
                .put("goal_type", terms.type().code())
                .put("goal_name", terms.name())
                .put("target_amount", terms.target().toUnits())
                .put("starting_amount", terms.starting().toUnits())
                .put("cadence", terms.cadence().code())
                .put("next_move_date", terms.nextMoveDate().toString())
                .put("annual_interest_rate", terms.annualInterestRate().orElse(null))
                .put("target_date", terms.targetDate().map(LocalDate::toString).orElse(null))
                .put("payoff_strategy", terms.payoffStrategy().code())
                .put("status", goal.status())
                .put("progress", progress(goal))
                .put("created_at", WireTimes.write(goal.createdAt()))
                .put("updated_at", WireTimes.write(goal.updatedAt()));
    }

    private static JsonObject progress(Goal goal) {
        return new JsonObject().put("current_amount", goal.current().toUnits()).put("percent", goal.percent());
    }
}

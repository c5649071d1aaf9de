package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import com.ozzieapp.users.Personality;
import com.ozzieapp.users.UserKey;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A user's plan as it was last computed; there is one a user.
 *
 * @param inputs what it was computed from, in the wire form of {@code ozzie.plan.compute}
 * @param numbers what was answered, in the API's own form
 * @param basis what it was made from
 */
public record Plan(
        UserKey user,
        String id,
        JsonObject inputs,
        JsonObject numbers,
        Personality personality,
        Basis basis,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether a newer intake, a changed goal or other transactions are not in the plan yet. */
    public boolean isStale(Basis current) {
        return !current.equals(basis);
    }

    /** Which intake it was made from. */
    public long intakeSeq() {
        return basis.intakeSeq();
    }

    /** Which goal it aims at; empty for the assumed one. */
    Optional<String> goalId() {
        return Optional.ofNullable(numbers.getJsonObject("goal").getString("goal_id"));
    }

    /** What the plan moves to savings in a month. */
    public Money monthlySavings() {
        return metric("monthly_savings_amount");
    }

    /** What the plan pays on the debt in a month. */
    public Money monthlyDebtPayment() {
        return metric("monthly_debt_payment");
    }

    /** What wants give up in a month. */
    public Money monthlyWantsCut() {
        return metric("monthly_wants_cut");
    }

    /** All that led to the numbers. */
    public PlanSteps steps() {
        return PlanModel.steps(PlanInputsJson.fromJson(inputs));
    }

    private Money metric(String name) {
        String units = numbers.getJsonObject("key_metrics").getValue(name).toString();
        return Money.ofUnits(new BigDecimal(units));
    }
}

package com.ozzieapp.plan;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.http.Fields;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanInputs.Debts;
import com.ozzieapp.plan.PlanInputs.Finances;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user would like to see changed; what is absent stays as it is.
 *
 * @param targetAmount a target of its own, which takes the place of listed debts
 * @param targetDate an empty one within: no date any more
 * @param extraMonthly moved to the goal each month beside the plan's own amount
 */
record Simulation(
        Optional<Money> monthlyIncome,
        Optional<Money> monthlyExpenses,
        Optional<Money> targetAmount,
        Optional<Optional<LocalDate>> targetDate,
        Optional<Money> extraMonthly,
        Optional<PayoffStrategy> payoffStrategy) {
    private static final List<String> COMPARED = List.of("monthly_savings_amount", "total_interest");

    static Simulation from(Fields body) {
        return new Simulation(
                body.optionalMoney("monthly_income"),
                body.optionalMoney("monthly_expenses"),
                body.optionalMoney("target_amount"),
                body.has("target_date") ? Optional.of(body.optionalDate("target_date")) : Optional.empty(),
                body.optionalMoney("extra_monthly"),
                body.optionalText("payoff_strategy").map(PayoffStrategy::of));
    }

    PlanInputs applyTo(PlanInputs now) {
        Finances finances = new Finances(
                monthlyIncome.orElse(now.finances().monthlyIncome()),
                monthlyExpenses.orElse(now.finances().monthlyExpenses()));
        PlanInputs financed = now.withFinances(finances);
        PlannedGoal goal = financed.effectiveGoal();
        PlannedGoal aimed = targetAmount.map(goal::withTarget).orElse(goal);
        PlannedGoal dated = targetDate
                .map(date -> date.map(aimed::withTargetDate).orElseGet(aimed::withoutTargetDate))
                .orElse(aimed);
        Debts debts = targetAmount.isPresent() ? Debts.NONE : now.debts();
        Debts ordered = payoffStrategy.map(debts::withStrategy).orElse(debts);
        return financed.withGoal(dated).withDebts(ordered).withExtraMonthly(extraMonthly.orElse(Money.ZERO));
    }

    /** Both plans and what changes: simulated less current, null where one of them has no such number. */
    static JsonObject compare(JsonObject current, JsonObject simulated) {
        JsonObject difference = new JsonObject()
                .put(
                        "timeline_months",
                        less(simulated.getInteger("timeline_months"), current.getInteger("timeline_months")));
        for (String metric : COMPARED) {
            difference.put(metric, less(metric, simulated, current));
        }
        return new JsonObject()
                .put("current", current)
                .put("simulated", simulated)
                .put("difference", difference);
    }

    private static @Nullable Integer less(@Nullable Integer simulated, @Nullable Integer current) {
        return simulated == null || current == null ? null : (Integer) (simulated - current);
    }

    private static @Nullable Number less(String metric, JsonObject simulated, JsonObject current) {
        Object to = simulated.getJsonObject("key_metrics").getValue(metric);
        Object from = current.getJsonObject("key_metrics").getValue(metric);
        if (to == null || from == null) {
            return null;
        }
        return Money.ofUnits(new BigDecimal(to.toString()).subtract(new BigDecimal(from.toString())))
                .toUnits();
    }
}

package com.ozzieapp.plan;

import com.ozzieapp.http.WireTimes;
import com.ozzieapp.money.Money;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.UserJson;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The API's form of a plan and of what surrounds it. */
final class PlanJson {
    private PlanJson() {}

    /** A stored plan as a resource. */
    static JsonObject write(Plan plan, boolean stale) {
        return new JsonObject()
                .put("id", plan.id())
                .put("user_id", plan.user().userId())
                .mergeIn(plan.numbers())
                .put("stale", stale)
                .put("personality_type", UserJson.write(plan.personality()))
                .put("created_at", WireTimes.write(plan.createdAt()))
                .put("updated_at", WireTimes.write(plan.updatedAt()));
    }

    /** What the model answers: the plan's numbers and words, without what only the database knows. */
    static JsonObject numbers(PlanSteps steps, Texts texts) {
        PlanNumbers numbers = steps.numbers();
        PlanWords words = new PlanWords(texts, steps.inputs().reader());
        return new JsonObject()
                .put("timeline_months", orNull(numbers.timelineMonths()))
                .put("allocations", allocations(numbers.allocations()))
                .put("key_metrics", metrics(numbers))
                .put("action_items", new JsonArray(ActionItems.write(steps, texts)))
                .put("assumptions", new JsonArray(words.assumptions(numbers)))
                .put(
                        "payoff",
                        numbers.payoff().map(payoff -> payoff(payoff, steps)).orElse(null))
                .put("goal", goal(steps, words));
    }

    /** Numbers that also name the goal they aim at, null being the assumed one: the model knows no ids. */
    static JsonObject withGoalId(JsonObject numbers, Optional<String> goalId) {
        JsonObject goal = new JsonObject().put("goal_id", goalId.orElse(null)).mergeIn(numbers.getJsonObject("goal"));
        return numbers.copy().put("goal", goal);
    }

    private static JsonObject allocations(Allocations allocations) {
        return new JsonObject()
                .put("needs", allocations.needs())
                .put("wants", allocations.wants())
                .put("savings", allocations.savings())
                .put("debt", allocations.debt());
    }

    private static JsonObject metrics(PlanNumbers numbers) {
        Amounts amounts = numbers.amounts();
        return new JsonObject()
                .put("monthly_savings_amount", amounts.monthlySavings().toUnits())
                .put(
                        "projected_goal_date",
                        numbers.projectedGoalDate().map(WireTimes::startOf).orElse(null))
                .put("current_savings_rate", numbers.currentSavingsRate())
                .put("target_savings_rate", numbers.targetSavingsRate())
                .put(
                        "debt_payoff_date",
                        numbers.debtPayoffDate().map(WireTimes::startOf).orElse(null))
                .put("monthly_debt_payment", amounts.monthlyDebtPayment().toUnits())
                .put("monthly_wants_cut", amounts.monthlyWantsCut().toUnits())
                .put(
                        "total_interest",
                        numbers.totalInterest().map(Money::toUnits).orElse(null));
    }

    private static JsonObject goal(PlanSteps steps, PlanWords words) {
        Progress progress = steps.progress();
        return new JsonObject()
                .put("goal_type", steps.goal().type().code())
                .put("goal_name", words.goal(steps.goal()))
                .put("target_amount", progress.target().toUnits())
                .put("current_amount", progress.current().toUnits())
                .put("remaining_amount", progress.remaining().toUnits());
    }

    private static JsonObject payoff(Payoff payoff, PlanSteps steps) {
        return course(payoff.chosen())
                .put("pay_first", steps.firstDebt().orElse(null))
                .put("alternative", course(payoff.other()));
    }

    private static JsonObject course(Payoff.Course course) {
        JsonArray order = new JsonArray();
        course.order()
                .forEach(paid -> order.add(new JsonObject()
                        .put("name", paid.debt())
                        .put("paid_off_month", orNull(paid.month()))
                        .put("paid_off_date", paid.date().map(Object::toString).orElse(null))));
        return new JsonObject()
                .put("strategy", course.strategy().code())
                .put("order", order)
                .put("months", orNull(course.months()))
                .put(
                        "total_interest",
                        course.totalInterest().map(Money::toUnits).orElse(null));
    }

    static JsonArray months(PlanSteps steps) {
        JsonArray months = new JsonArray();
        Projection.of(steps)
                .forEach(month -> months.add(new JsonObject()
                        .put("month", month.month().toString())
                        .put("contribution", month.contribution().toUnits())
                        .put("interest", month.interest().toUnits())
                        .put("balance", month.balance().toUnits())));
        return months;
    }

    static JsonArray explanation(PlanSteps steps, Texts texts) {
        JsonArray explained = new JsonArray();
        Explanation.of(steps, texts)
                .steps()
                .forEach(step -> explained.add(new JsonObject()
                        .put("step", step.step())
                        .put("name", step.name())
                        .put("title", step.title())
                        .put("formula", step.formula())
                        .put("inputs", new JsonObject(new LinkedHashMap<>(step.inputs())))
                        .put("result", new JsonObject(new LinkedHashMap<>(step.result())))));
        return explained;
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}

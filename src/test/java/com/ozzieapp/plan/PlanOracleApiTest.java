package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.plan.IndependentPlan.Goal;
import com.ozzieapp.plan.IndependentPlan.Payoff;
import com.ozzieapp.plan.IndependentPlan.Result;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans of many random users, compared to the cent with a second reading of the model. */
@ApiTest
class PlanOracleApiTest {
    private static final int PROFILES = Integer.getInteger("ozzie.test.profiles", 300);
    private static final long SEED = Long.getLong("ozzie.test.seed", 20250505L);

    private final Api api;

    PlanOracleApiTest(Api api) {
        this.api = api;
    }

    @Test
    void agreesWithASecondReadingOfTheModel() {
        Random random = new Random(SEED);
        List<String> disagreements = new ArrayList<>();

        for (int i = 0; i < PROFILES; i++) {
            RandomProfile profile = RandomProfile.of(random);
            PlanningUser user = tell(profile);
            compare(profile, BigDecimal.ZERO, user.makePlan(), disagreements);
            if (profile.goal() != null && !profile.isAboutDebts() && i % 3 == 0) {
                user.completeMove();
                compare(profile, moved(profile.goal(), user.currentGoal()), user.makePlan(), disagreements);
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private PlanningUser tell(RandomProfile profile) {
        api.clock().set(profile.today() + "T12:00:00Z");
        PlanningUser user = PlanningUser.of(api);
        if (profile.goalFirst()) {
            setGoal(user, profile);
        }
        JsonArray debts = new JsonArray();
        profile.debts()
                .forEach(debt -> debts.add(PlanningUser.debt(
                        debt.name(),
                        debt.balance().toString(),
                        debt.annualRate().toString(),
                        debt.minimum().toString())));
        user.intake(
                profile.income().toString(),
                profile.expenses().toString(),
                profile.intakeGoal(),
                new JsonObject().put("debts", debts));
        if (!profile.goalFirst()) {
            setGoal(user, profile);
        }
        return user;
    }

    private static void setGoal(PlanningUser user, RandomProfile profile) {
        Goal goal = profile.goal();
        if (goal != null) {
            user.setGoal(PlanningUser.goal(goal.type(), "Goal", goal.target().toString())
                    .put("starting_amount", goal.starting())
                    .put("annual_interest_rate", goal.annualRate())
                    .put(
                            "target_date",
                            goal.targetDate() == null ? null : goal.targetDate().toString())
                    .put("payoff_strategy", profile.strategy()));
        }
    }

    private static BigDecimal moved(Goal goal, JsonObject told) {
        BigDecimal current = new BigDecimal(
                told.getJsonObject("progress").getValue("current_amount").toString());
        return goal.type().equals("savings") ? current.subtract(goal.starting()) : current;
    }

    private static void compare(RandomProfile profile, BigDecimal moved, JsonObject plan, List<String> disagreements) {
        Result expected = IndependentPlan.compute(profile.inputs(moved));
        Result actual = result(plan);
        if (!actual.equals(expected)) {
            disagreements.add("%s moved %s%n  said   %s%n  should %s".formatted(profile, moved, actual, expected));
        }
    }

    /** The plan in the form of the second reading. */
    private static Result result(JsonObject plan) {
        JsonObject allocations = plan.getJsonObject("allocations");
        JsonObject metrics = plan.getJsonObject("key_metrics");
        return new Result(
                allocations.getInteger("needs"),
                allocations.getInteger("wants"),
                allocations.getInteger("savings"),
                allocations.getInteger("debt"),
                money(metrics.getValue("monthly_savings_amount")),
                money(metrics.getValue("monthly_debt_payment")),
                plan.getInteger("timeline_months"),
                metrics.getString("projected_goal_date"),
                metrics.getString("debt_payoff_date"),
                new BigDecimal(metrics.getValue("current_savings_rate").toString()),
                new BigDecimal(metrics.getValue("target_savings_rate").toString()),
                moneyOrNull(metrics.getValue("total_interest")),
                payoff(plan.getJsonObject("payoff"), "avalanche"),
                payoff(plan.getJsonObject("payoff"), "snowball"));
    }

    private static @Nullable Payoff payoff(@Nullable JsonObject payoff, String strategy) {
        if (payoff == null) {
            return null;
        }
        JsonObject course =
                payoff.getString("strategy").equals(strategy) ? payoff : payoff.getJsonObject("alternative");
        return new Payoff(course.getInteger("months"), moneyOrNull(course.getValue("total_interest")));
    }

    private static @Nullable BigDecimal moneyOrNull(@Nullable Object units) {
        return units == null ? null : money(units);
    }

    /** With its two decimals; fails when there are more. */
    private static BigDecimal money(Object units) {
        return new BigDecimal(units.toString()).setScale(2);
    }
}

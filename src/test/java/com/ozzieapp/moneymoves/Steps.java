package com.ozzieapp.moneymoves;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.Amounts;
import com.ozzieapp.plan.Basis;
import com.ozzieapp.plan.Plan;
import com.ozzieapp.plan.PlanInputs;
import com.ozzieapp.plan.PlanModel;
import com.ozzieapp.plan.PlanSteps;
import com.ozzieapp.plan.PlannedGoal;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import com.ozzieapp.users.UserKey;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Plans to make moves of, without a server. */
final class Steps {
    private Steps() {}

    static Money money(String units) {
        return Money.ofUnits(new BigDecimal(units));
    }

    static PlanInputs inputs(GoalType type, Money income, Money expenses) {
        return new PlanInputs(
                new PlanInputs.Finances(income, expenses),
                Optional.empty(),
                type,
                PlanInputs.Debts.NONE,
                Spending.NONE,
                new PlanInputs.Reader(Language.EN, "USD", Personality.NONE),
                new PlanInputs.Pace(Cadence.MONTHLY, Optional.empty()),
                LocalDate.of(2025, 5, 5),
                Money.ZERO);
    }

    /** A plan without a goal of the user's own. */
    static PlanSteps of(GoalType type, String income, String expenses) {
        return PlanModel.steps(inputs(type, money(income), money(expenses)));
    }

    /** A plan to pay one debt. */
    static PlanSteps owing(String income, String expenses, String rate) {
        PlannedGoal goal = new PlannedGoal(
                GoalType.DEBT,
                Optional.of("Card"),
                money("5000"),
                Money.ZERO,
                Money.ZERO,
                new BigDecimal(rate),
                Optional.empty(),
                false);
        return PlanModel.steps(
                inputs(GoalType.DEBT, money(income), money(expenses)).withGoal(goal));
    }

    /** A plan to pay several debts, 3,000 coming in and 2,900 going out. */
    static PlanSteps owing(Money paid, Debt... debts) {
        PlanInputs inputs = inputs(GoalType.DEBT, money("3000"), money("2900"));
        return PlanModel.steps(inputs.withDebts(new PlanInputs.Debts(List.of(debts), paid, PayoffStrategy.AVALANCHE)));
    }

    /** Inputs with what was spent in two categories in 90 days; 5,000 comes in a month and 4,000 goes out. */
    static PlanInputs spending(String category, String spent, String other, String spentOther) {
        PlanInputs plain = inputs(GoalType.SAVINGS, money("5000"), money("4000"));
        Map<Category, Money> totals =
                Map.of(Category.of(category), money(spent), Category.of(other), money(spentOther));
        return new PlanInputs(
                plain.finances(),
                plain.goal(),
                plain.intakeGoalType(),
                plain.debts(),
                new Spending(totals, 20, 60),
                plain.reader(),
                plain.pace(),
                plain.today(),
                plain.extraMonthly());
    }

    static Debt debt(String name, String balance, String rate) {
        return new Debt(name, money(balance), new BigDecimal(rate), money("10"));
    }

    /** The plan that tells what the steps led to. */
    static Plan plan(PlanSteps steps) {
        Amounts amounts = steps.amounts();
        JsonObject metrics = new JsonObject()
                .put("monthly_savings_amount", amounts.monthlySavings().toUnits())
                .put("monthly_debt_payment", amounts.monthlyDebtPayment().toUnits())
                .put("monthly_wants_cut", amounts.monthlyWantsCut().toUnits());
        return new Plan(
                new UserKey("client", "user"),
                "plan",
                new JsonObject(),
                new JsonObject().put("key_metrics", metrics),
                Personality.NONE,
                new Basis(1, OptionalLong.empty(), 0),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static DoTask task(PlanSteps steps, Standing standing, Cadence cadence) {
        return DoTask.of(plan(steps), steps, standing, cadence);
    }
}

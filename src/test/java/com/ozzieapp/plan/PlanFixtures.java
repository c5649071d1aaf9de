package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs to start a test from. */
final class PlanFixtures {
    static final LocalDate TODAY = LocalDate.of(2025, 5, 5);
    static final PlanInputs.Reader READER = new PlanInputs.Reader(Language.EN, "USD", Personality.NONE);

    /** Needs 2,400 and wants 600 in 90 days: four to one. */
    static final Spending MEASURED = new Spending(
            Map.of(
                    Category.HOUSING, money("1800"),
                    Category.FOOD, money("600"),
                    Category.ENTERTAINMENT, money("450"),
                    Category.OTHER, money("150")),
            12,
            40);

    static final List<Debt> THREE_DEBTS =
            List.of(debt("Card", "3000", "24", "90"), debt("Car", "1000", "8", "50"), debt("Store", "600", "18", "30"));

    private PlanFixtures() {}

    static Money money(String units) {
        return Money.ofUnits(new BigDecimal(units));
    }

    static Debt debt(String name, String balance, String rate, String minimum) {
        return new Debt(name, money(balance), new BigDecimal(rate), money(minimum));
    }

    static PlanInputs inputs(GoalType type, String income, String expenses) {
        return new PlanInputs(
                new PlanInputs.Finances(money(income), money(expenses)),
                Optional.empty(),
                type,
                PlanInputs.Debts.NONE,
                Spending.NONE,
                READER,
                new PlanInputs.Pace(Cadence.MONTHLY, Optional.empty()),
                TODAY,
                Money.ZERO);
    }

    static PlanInputs savings(String income, String expenses) {
        return inputs(GoalType.SAVINGS, income, expenses);
    }

    static PlanInputs savings(String income, String expenses, String target) {
        return savings(income, expenses).withGoal(goal(GoalType.SAVINGS, target, "0"));
    }

    static PlanInputs debtGoal(String income, String expenses, String target, String rate) {
        return inputs(GoalType.DEBT, income, expenses).withGoal(goal(GoalType.DEBT, target, rate));
    }

    static PlanInputs listed(String income, String expenses, List<Debt> debts, PayoffStrategy strategy) {
        return inputs(GoalType.DEBT, income, expenses).withDebts(new PlanInputs.Debts(debts, Money.ZERO, strategy));
    }

    static PlannedGoal goal(GoalType type, String target, String rate) {
        return new PlannedGoal(
                type,
                Optional.of("Trip"),
                money(target),
                Money.ZERO,
                Money.ZERO,
                new BigDecimal(rate),
                Optional.empty(),
                false);
    }

    static PlanInputs spending(PlanInputs inputs, Spending spending) {
        return new PlanInputs(
                inputs.finances(),
                inputs.goal(),
                inputs.intakeGoalType(),
                inputs.debts(),
                spending,
                inputs.reader(),
                inputs.pace(),
                inputs.today(),
                inputs.extraMonthly());
    }

    static PlanInputs paced(PlanInputs inputs, Cadence cadence, Optional<LocalDate> nextPayDate) {
        return new PlanInputs(
                inputs.finances(),
                inputs.goal(),
                inputs.intakeGoalType(),
                inputs.debts(),
                inputs.spending(),
                inputs.reader(),
                new PlanInputs.Pace(cadence, nextPayDate),
                inputs.today(),
                inputs.extraMonthly());
    }
}

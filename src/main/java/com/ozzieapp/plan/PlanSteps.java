package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The model at work: every intermediate value of a plan. The numbers, the explanation, the projection and the action
 * items are all read from here, so that none of them can tell another story.
 *
 * @param goal the goal that was set, else the default one
 * @param rates steps 2 to 5; empty without an income
 * @param shares step 6, before they become whole percentages; empty without an income
 */
public record PlanSteps(
        PlanInputs inputs,
        PlannedGoal goal,
        Situation situation,
        SpendingShape shape,
        Optional<RateSteps> rates,
        Optional<Shares> shares,
        Allocations allocations,
        Amounts amounts,
        Progress progress,
        Timeline timeline) {

    /** What the plan tells. */
    public PlanNumbers numbers() {
        return new PlanNumbers(
                situation,
                allocations,
                amounts,
                progress,
                timeline.months(),
                projectedGoalDate(),
                debtPayoffDate(),
                currentSavingsRate(),
                allocations.savings(),
                timeline.totalInterest(),
                timeline.payoff(),
                Assumption.of(this));
    }

    Optional<LocalDate> projectedGoalDate() {
        return Timeline.date(inputs.today(), timeline.months());
    }

    Optional<LocalDate> debtPayoffDate() {
        return goal.type() == GoalType.DEBT ? projectedGoalDate() : Optional.empty();
    }

    /** Percent, half-up to one decimal; a whole number has none. */
    BigDecimal currentSavingsRate() {
        BigFraction free = rates.map(RateSteps::free).orElse(BigFraction.ZERO);
        BigDecimal percent = Exact.decimal(Exact.max(BigFraction.ZERO, free).multiply(Exact.HUNDRED), 1);
        return percent.stripTrailingZeros().scale() > 0 ? percent : percent.setScale(0);
    }

    /** Whether the plan is about the debts of the intake and not about a single balance. */
    public boolean hasListedDebts() {
        return timeline.payoff().isPresent();
    }

    /** The same plan when more was paid on listed debts since it was made. */
    public PlanSteps withPaid(Money paid) {
        return PlanModel.steps(inputs.withDebts(inputs.debts().withPaid(paid)));
    }

    /** Whether more than one listed debt is not paid yet. */
    public boolean owesSeveralDebts() {
        return hasListedDebts()
                && timeline.debts().stream()
                                .filter(debt -> debt.balance().isPositive())
                                .count()
                        > 1;
    }

    /** The debt that gets what is left after the minimum payments. */
    public Optional<String> firstDebt() {
        return hasListedDebts() ? timeline.firstDebt() : Optional.empty();
    }

    /** The category furthest over what is sensible for this income, when spending was measured. */
    public Optional<Category> costliestCategory() {
        return shape.isMeasured()
                ? Baseline.furthestOver(inputs.spending(), inputs.finances().monthlyIncome())
                        .map(Baseline.Overspend::category)
                : Optional.empty();
    }
}

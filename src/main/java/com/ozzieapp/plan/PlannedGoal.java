package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the plan aims at: the user's goal, or the one that is assumed until there is one.
 *
 * @param name in the user's own words; a goal without a name is called by its type
 * @param target the amount to have, or the debt to be rid of
 * @param starting what was there when the goal was set (savings)
 * @param moved what done tasks have moved since: saved, or paid on the debt
 * @param annualInterestRate percent a year, of the debt
 * @param isDefault whether the goal was assumed, which the plan says among its assumptions
 */
public record PlannedGoal(
        GoalType type,
        Optional<String> name,
        Money target,
        Money starting,
        Money moved,
        BigDecimal annualInterestRate,
        Optional<LocalDate> targetDate,
        boolean isDefault) {
    private static final Money LEAST_DEFAULT_TARGET = Money.ofCents(100_000);

    /** Three months' expenses, rounded up to the next 100 and at least 1,000, with nothing moved yet. */
    public static PlannedGoal byDefault(GoalType type, Money monthlyExpenses) {
        Money target = threeMonths(monthlyExpenses).max(LEAST_DEFAULT_TARGET);
        return new PlannedGoal(
                type, Optional.empty(), target, Money.ZERO, Money.ZERO, BigDecimal.ZERO, Optional.empty(), true);
    }

    /** Whether the default target is the floor of 1,000, three months' expenses being less. */
    static boolean isLeastDefault(Money monthlyExpenses) {
        return threeMonths(monthlyExpenses).compareTo(LEAST_DEFAULT_TARGET) < 0;
    }

    public PlannedGoal withTarget(Money newTarget) {
        return new PlannedGoal(type, name, newTarget, starting, moved, annualInterestRate, targetDate, false);
    }

    public PlannedGoal withTargetDate(LocalDate newTargetDate) {
        return new PlannedGoal(
                type, name, target, starting, moved, annualInterestRate, Optional.of(newTargetDate), isDefault);
    }

    PlannedGoal withoutTargetDate() {
        return new PlannedGoal(type, name, target, starting, moved, annualInterestRate, Optional.empty(), isDefault);
    }

    public PlannedGoal withMoved(Money newMoved) {
        return new PlannedGoal(type, name, target, starting, newMoved, annualInterestRate, targetDate, isDefault);
    }

    private static Money threeMonths(Money monthlyExpenses) {
        return Exact.upToHundreds(monthlyExpenses.plus(monthlyExpenses).plus(monthlyExpenses));
    }
}

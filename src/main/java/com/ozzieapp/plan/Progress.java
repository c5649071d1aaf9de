package com.ozzieapp.plan;

import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.util.List;

/**
 * How far the goal has come.
 *
 * @param target the amount to have, or the debt to be rid of (the sum of the balances when several are listed)
 * @param current what is there (savings) or what was paid (debt); may exceed the target
 * @param remaining never under zero
 */
public record Progress(Money target, Money current, Money remaining) {
    static Progress of(PlannedGoal goal, PlanInputs.Debts debts) {
        if (goal.type() == GoalType.SAVINGS) {
            return towards(goal.target(), goal.starting().plus(goal.moved()));
        }
        if (debts.listed().isEmpty()) {
            return towards(goal.target(), goal.moved());
        }
        return towards(total(debts.listed()), debts.paid());
    }

    boolean isReached() {
        return remaining.isZero();
    }

    private static Progress towards(Money target, Money current) {
        return new Progress(target, current, target.minus(current).max(Money.ZERO));
    }

    private static Money total(List<Debt> debts) {
        return debts.stream().map(Debt::balance).reduce(Money.ZERO, Money::plus);
    }
}

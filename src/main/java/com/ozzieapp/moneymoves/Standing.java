package com.ozzieapp.moneymoves;

import com.ozzieapp.goals.Goal;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanSteps;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a user is on the way at the moment, which may be further than when the plan was made.
 *
 * @param current what is there or was paid; may exceed the target
 */
record Standing(GoalType type, Money target, Money current) {
    static Standing of(Goal goal) {
        return new Standing(goal.terms().type(), goal.terms().target(), goal.current());
    }

    /** Without a goal of the user's own, or with listed debts in its place: what the plan is about. */
    static Standing of(PlanSteps steps, Money moved) {
        return new Standing(steps.goal().type(), steps.progress().target(), moved);
    }

    Money remaining() {
        return target.minus(current).max(Money.ZERO);
    }

    boolean isReached() {
        return remaining().isZero();
    }

    /** Whether less is left than was done. */
    boolean isPastHalf() {
        return current.compareTo(remaining()) > 0;
    }

    /** Whole percent, rounded down. */
    int percent() {
        return BigDecimal.valueOf(current.cents())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(target.cents()), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(100))
                .intValue();
    }
}

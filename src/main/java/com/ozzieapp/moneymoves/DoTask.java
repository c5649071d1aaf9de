package com.ozzieapp.moneymoves;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.Plan;
import com.ozzieapp.plan.PlanSteps;
import com.ozzieapp.plan.Situation;
import java.util.Optional;

/**
 * What a cycle asks to be done with money.
 *
 * @param key the wording, under {@code moves.do}
 * @param amount above zero
 * @param movesMoney whether it brings money nearer to the goal
 * @param debt the debt to pay beyond its minimum, when several are listed
 */
record DoTask(String key, Money amount, boolean movesMoney, Optional<String> debt) {
    /** What is set aside when the plan has nothing to move and nothing to free: it keeps the habit. */
    private static final Money SYMBOLIC = Money.ofCents(100);

    /** The plan's monthly amount over the cycles of a year, and never more than what is left of the goal. */
    static DoTask of(Plan plan, PlanSteps steps, Standing standing, Cadence cadence) {
        Money monthly = standing.type() == GoalType.SAVINGS ? plan.monthlySavings() : plan.monthlyDebtPayment();
        Money amount = cadence.perCycle(monthly).min(standing.remaining());
        return amount.isPositive()
                ? towardsGoal(amount, steps, standing)
                : withoutMoving(cadence.perCycle(plan.monthlyWantsCut()), steps, standing);
    }

    private static DoTask towardsGoal(Money amount, PlanSteps steps, Standing standing) {
        boolean last = amount.equals(standing.remaining());
        Optional<String> debt = steps.owesSeveralDebts() ? steps.firstDebt() : Optional.empty();
        if (debt.isPresent() && !last) {
            return new DoTask("debts", amount, true, debt);
        }
        return new DoTask(standing.type().code() + stage(standing, last), amount, true, Optional.empty());
    }

    private static String stage(Standing standing, boolean last) {
        if (last) {
            return "_last";
        }
        if (standing.percent() == 0) {
            return "_start";
        }
        return standing.isPastHalf() ? "_halfway" : "_progress";
    }

    private static DoTask withoutMoving(Money cut, PlanSteps steps, Standing standing) {
        Money amount = cut.isPositive() ? cut : SYMBOLIC;
        if (standing.isReached() && steps.situation() == Situation.NORMAL) {
            return new DoTask("reached_keep", amount, false, Optional.empty());
        }
        return new DoTask(cut.isPositive() ? "cut_wants" : "first_step", amount, false, Optional.empty());
    }
}

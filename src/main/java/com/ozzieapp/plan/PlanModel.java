package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * From what a user earns, spends and wants to a plan. Pure and deterministic: no clock, no randomness, no input or
 * output, and fractions instead of decimals, so that nothing is rounded before the model says so.
 */
public final class PlanModel {
    /** The part of a debt goal's share that goes to the debt; the rest begins an emergency fund. */
    private static final BigFraction TO_DEBT = BigFraction.of(85, 100);

    private PlanModel() {}

    public static PlanNumbers compute(PlanInputs inputs) {
        return steps(inputs).numbers();
    }

    /** The plan with all that led to it, for {@link Explanation}, {@link Projection} and {@link ActionItems}. */
    public static PlanSteps steps(PlanInputs inputs) {
        PlannedGoal goal = inputs.effectiveGoal();
        Money income = inputs.finances().monthlyIncome();
        SpendingShape shape = SpendingShape.of(inputs.spending());
        Progress progress = Progress.of(goal, inputs.debts());
        Optional<RateSteps> rates =
                income.isZero() ? Optional.empty() : Optional.of(RateSteps.of(inputs, shape, progress));
        Situation situation = rates.map(PlanModel::situation).orElse(Situation.NO_INCOME);
        Optional<Shares> shares = rates.map(found -> shares(goal.type(), found));
        Amounts amounts = rates.map(found -> Amounts.of(income, found, shares(goal.type(), found)))
                .orElse(Amounts.NONE);
        return new PlanSteps(
                inputs,
                goal,
                situation,
                shape,
                rates,
                shares,
                shares.map(Allocations::of).orElse(Allocations.WITHOUT_INCOME),
                amounts,
                progress,
                Timeline.of(inputs, situation, progress, amounts));
    }

    private static Situation situation(RateSteps rates) {
        return rates.isDeficit() ? Situation.DEFICIT : Situation.NORMAL;
    }

    private static Shares shares(GoalType type, RateSteps rates) {
        if (rates.isDeficit()) {
            BigFraction needs = Exact.min(BigFraction.ONE, rates.needs());
            return new Shares(needs, BigFraction.ONE.subtract(needs), BigFraction.ZERO, BigFraction.ZERO);
        }
        BigFraction toDebt = switch (type) {
            case SAVINGS -> BigFraction.ZERO;
            case DEBT -> rates.goalShare().multiply(TO_DEBT);
        };
        BigFraction wants = rates.wants().subtract(rates.cut());
        return new Shares(rates.needs(), wants, rates.goalShare().subtract(toDebt), toDebt);
    }
}

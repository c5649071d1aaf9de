package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanModel;
import com.ozzieapp.plan.PlanSteps;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DoTaskPropertiesTest {
    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, Money.MAX.cents()),
                        Arbitraries.longs().between(0, 1_000_000))
                .map(Money::ofCents);
    }

    @Provide
    Arbitrary<Money> targets() {
        return amounts().filter(Money::isPositive);
    }

    private static DoTask task(GoalType type, Money income, Money expenses, Money target, Money current, Cadence step) {
        PlanSteps steps = PlanModel.steps(Steps.inputs(type, income, expenses));
        return Steps.task(steps, new Standing(type, target, current), step);
    }

    @Property
    void aYearsCyclesMoveAYearsAmountButForRounding(@ForAll("amounts") Money monthly, @ForAll Cadence cadence) {
        BigInteger cycles = BigInteger.valueOf(cadence.perYear());
        BigInteger year = BigInteger.valueOf(monthly.cents()).multiply(BigInteger.valueOf(12));

        BigInteger moved = BigInteger.valueOf(cadence.perCycle(monthly).cents()).multiply(cycles);

        BigInteger twiceOff = moved.subtract(year).abs().multiply(BigInteger.TWO);
        assertThat(twiceOff).as("half a cent a cycle at most").isLessThanOrEqualTo(cycles);
    }

    @Property
    void somethingIsAlwaysAskedForAndNeverMoreThanIsLeft(
            @ForAll GoalType type,
            @ForAll("amounts") Money income,
            @ForAll("amounts") Money expenses,
            @ForAll("targets") Money target,
            @ForAll("amounts") Money current,
            @ForAll Cadence cadence) {
        DoTask task = task(type, income, expenses, target, current, cadence);

        Money remaining = target.minus(current).max(Money.ZERO);
        assertThat(task.amount().isPositive()).isTrue();
        if (task.movesMoney()) {
            assertThat(task.amount()).isLessThanOrEqualTo(remaining);
        }
    }

    @Property
    void moneyIsMovedExactlyWhenThereIsSomeToMoveAndSomewhereToMoveIt(
            @ForAll GoalType type,
            @ForAll("amounts") Money income,
            @ForAll("amounts") Money expenses,
            @ForAll("targets") Money target,
            @ForAll("amounts") Money current,
            @ForAll Cadence cadence) {
        PlanSteps steps = PlanModel.steps(Steps.inputs(type, income, expenses));
        Money monthly = type == GoalType.SAVINGS
                ? steps.amounts().monthlySavings()
                : steps.amounts().monthlyDebtPayment();
        boolean movable = cadence.perCycle(monthly).isPositive();

        DoTask task = task(type, income, expenses, target, current, cadence);

        assertThat(task.movesMoney()).isEqualTo(movable && current.compareTo(target) < 0);
    }
}

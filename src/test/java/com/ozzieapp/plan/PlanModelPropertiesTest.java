package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.users.Personality;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.numbers.fraction.BigFraction;

/** What must hold for every input. */
@Domain(AnyPlan.class)
class PlanModelPropertiesTest {
    @Property
    void allocationsAreWholePercentagesThatSumTo100(@ForAll PlanInputs inputs) {
        Allocations points = PlanModel.compute(inputs).allocations();

        assertThat(List.of(points.needs(), points.wants(), points.savings(), points.debt()))
                .allMatch(point -> point >= 0 && point <= 100);
        assertThat(points.needs() + points.wants() + points.savings() + points.debt())
                .isEqualTo(100);
    }

    @Property(tries = 5000)
    void aHigherIncomeNeverLengthensTheTimeline(@ForAll PlanInputs inputs, @ForAll Money more) {
        PlanInputs.Finances finances = inputs.finances();
        Money higher = finances.monthlyIncome().plus(more).min(Money.MAX);

        PlanNumbers before = PlanModel.compute(inputs);
        PlanNumbers after =
                PlanModel.compute(inputs.withFinances(new PlanInputs.Finances(higher, finances.monthlyExpenses())));

        assertThat(length(after)).isLessThanOrEqualTo(length(before));
    }

    @Property(tries = 5000)
    void aLargerTargetNeverShortensTheTimelineOfAPlanWithoutATargetDate(
            @ForAll PlanInputs inputs, @ForAll PlannedGoal goal, @ForAll Money more) {
        PlannedGoal undated = goal.withTargetDate(inputs.today());

        PlanNumbers before = PlanModel.compute(inputs.withGoal(undated));
        PlanNumbers after = PlanModel.compute(inputs.withGoal(larger(undated, more)));

        assertThat(length(after)).isGreaterThanOrEqualTo(length(before));
    }

    /** Before the monthly amount is rounded to cents: {@link PlanModelLimitsTest} tells what the rounding does. */
    @Property(tries = 5000)
    void aLargerTargetNeverShortensTheExactTimelineOfAnySavingsPlan(
            @ForAll PlanInputs inputs, @ForAll PlannedGoal goal, @ForAll Money more) {
        Assume.that(goal.type() == GoalType.SAVINGS);

        PlanSteps before = PlanModel.steps(inputs.withGoal(goal));
        PlanSteps after = PlanModel.steps(inputs.withGoal(larger(goal, more)));

        assertThat(exactMonths(after)).isGreaterThanOrEqualTo(exactMonths(before));
    }

    @Property
    void personalityLeavesEveryNumberAsItWas(@ForAll PlanInputs inputs, @ForAll Personality personality) {
        PlanInputs.Reader reader = inputs.reader();
        PlanInputs.Reader other = new PlanInputs.Reader(reader.language(), reader.currency(), personality);

        assertThat(PlanModel.compute(inputs.withReader(other))).isEqualTo(PlanModel.compute(inputs));
    }

    @Property
    void equalInputsGiveAnEqualPlan(@ForAll PlanInputs inputs) {
        assertThat(PlanModel.compute(PlanInputsJson.fromJson(PlanInputsJson.toJson(inputs))))
                .isEqualTo(PlanModel.compute(inputs));
    }

    @Property
    void everyNumberIsInRange(@ForAll PlanInputs inputs) {
        PlanNumbers numbers = PlanModel.compute(inputs);

        Amounts amounts = numbers.amounts();
        assertThat(Stream.of(
                        amounts.monthlySavings(),
                        amounts.monthlyDebtPayment(),
                        amounts.monthlyWantsCut(),
                        amounts.monthlyGap()))
                .allMatch(amount -> amount.cents() >= 0 && amount.compareTo(Money.MAX) <= 0);
        assertThat(numbers.currentSavingsRate()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(numbers.progress().remaining().cents()).isNotNegative();
        assertThat(numbers.totalInterest().orElse(Money.ZERO).cents()).isNotNegative();
        numbers.timelineMonths().ifPresent(months -> assertThat(months).isBetween(0, 600));
        assertThat(numbers.projectedGoalDate().isPresent())
                .isEqualTo(numbers.timelineMonths().isPresent());
    }

    @Property
    void whatIsMovedAndSpentIsTheIncome(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(inputs);

        steps.shares()
                .ifPresent(shares -> assertThat(shares.inOrder().stream().reduce(BigFraction::add))
                        .hasValue(BigFraction.ONE));
    }

    private static PlannedGoal larger(PlannedGoal goal, Money more) {
        return goal.withTarget(goal.target().plus(more).min(Money.MAX));
    }

    private static BigFraction exactMonths(PlanSteps steps) {
        BigFraction monthly = steps.shares()
                .map(shares -> shares.savings()
                        .multiply(steps.inputs().finances().monthlyIncome().cents())
                        .add(steps.inputs().extraMonthly().cents()))
                .orElse(BigFraction.ZERO);
        return monthly.isZero()
                ? BigFraction.of(Long.MAX_VALUE)
                : BigFraction.of(steps.progress().remaining().cents()).divide(monthly);
    }

    private static int length(PlanNumbers numbers) {
        return numbers.timelineMonths().orElse(Integer.MAX_VALUE);
    }
}

package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.debt;
import static com.ozzieapp.plan.PlanFixtures.debtGoal;
import static com.ozzieapp.plan.PlanFixtures.goal;
import static com.ozzieapp.plan.PlanFixtures.money;
import static com.ozzieapp.plan.PlanFixtures.savings;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the model's own rules bend what should hold for every input; a change of a rule shows here first. */
class PlanModelLimitsTest {
    @Test
    void roundingTheAmountOfADatedGoalDownMissesTheDateByAMonth() {
        PlannedGoal dated = goal(GoalType.SAVINGS, "5000", "0").withTargetDate(LocalDate.of(2025, 12, 5));

        // A seventh of 5,002 is 714.571…, of 5,004 it is 714.857…
        PlanNumbers down = PlanModel.compute(savings("3000", "2500").withGoal(dated.withTarget(money("5002"))));
        PlanNumbers up = PlanModel.compute(savings("3000", "2500").withGoal(dated.withTarget(money("5004"))));

        assertThat(down.amounts().monthlySavings()).isEqualTo(money("714.57"));
        assertThat(down.timelineMonths()).hasValue(8);
        assertThat(up.amounts().monthlySavings()).isEqualTo(money("714.86"));
        assertThat(up.timelineMonths()).hasValue(7);
    }

    @Test
    void roundingThePaymentOfADatedDebtCanCostAMonthToo() {
        PlanInputs inputs = debtGoal("1400", "1200", "5000", "0");
        PlannedGoal dated = goal(GoalType.DEBT, "5000", "0").withTargetDate(LocalDate.of(2026, 10, 5));

        PlanNumbers down = PlanModel.compute(inputs.withGoal(dated.withTarget(money("5000.09"))));
        PlanNumbers up = PlanModel.compute(inputs.withGoal(dated.withTarget(money("5000.10"))));

        assertThat(down.timelineMonths()).hasValue(21);
        assertThat(up.timelineMonths()).hasValue(20);
    }

    @Test
    void aSnowballCanTakeLongerOnALargerBudget() {
        // With less to spend, the dear debt C comes under A sooner, by its minimums, and is paid before it.
        List<Debt> debts =
                List.of(debt("A", "2450", "24", "0"), debt("B", "1400", "10", "0"), debt("C", "2610", "100", "200"));

        assertThat(DebtRun.payOff(debts, money("488"), PayoffStrategy.SNOWBALL).months())
                .hasSize(20);
        assertThat(DebtRun.payOff(debts, money("498"), PayoffStrategy.SNOWBALL).months())
                .hasSize(24);
    }

    @Test
    void aMonthThatBringsTheTotalNoLowerEndsAPayoffThatWouldComeToAnEnd() {
        // The first month's interest is above the budget, but once the dear debt is paid there is plenty.
        List<Debt> debts = List.of(debt("Dear", "100", "1000", "0"), debt("Large", "10000", "1", "0"));

        assertThat(DebtRun.payOff(debts, money("90"), PayoffStrategy.AVALANCHE).isPaidOff())
                .isFalse();
        assertThat(DebtRun.firstMonths(debts, money("90"), PayoffStrategy.AVALANCHE, 600))
                .hasSizeLessThan(600);
    }
}

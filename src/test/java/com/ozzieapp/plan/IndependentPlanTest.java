package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.plan.IndependentPlan.Debt;
import com.ozzieapp.plan.IndependentPlan.Goal;
import com.ozzieapp.plan.IndependentPlan.Inputs;
import com.ozzieapp.plan.IndependentPlan.Payoff;
import com.ozzieapp.plan.IndependentPlan.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked examples of the plan model, figure by figure. */
class IndependentPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);
    private static final List<Debt> THREE_SMALL = List.of(
            debt("card", "3000", "24", "90"), debt("loan", "1000", "8", "50"), debt("store", "600", "18", "30"));
    private static final List<Debt> THREE_LARGE = List.of(
            debt("car", "8000", "6", "160"), debt("card", "2500", "22", "75"), debt("store", "1200", "12", "40"));

    @Test
    void savesForTheDefaultGoalOutOfWhatIsFree() {
        Inputs inputs = inputs("5000", "3200", "savings", null, List.of(), "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan)
                .isEqualTo(new Result(
                        40,
                        24,
                        36,
                        0,
                        decimal("1800.00"),
                        decimal("0.00"),
                        6,
                        "2025-11-01T00:00:00Z",
                        null,
                        decimal("36"),
                        decimal("36"),
                        null,
                        null,
                        null));
    }

    @Test
    void cutsWantsByNoMoreThanThirtyPercentForADebt() {
        Inputs inputs = inputs("3000", "2900", "debt", debtGoal("5000", "20"), List.of(), "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan)
                .isEqualTo(new Result(
                        61,
                        25,
                        2,
                        12,
                        decimal("63.94"),
                        decimal("362.31"),
                        16,
                        "2026-09-01T00:00:00Z",
                        "2026-09-01T00:00:00Z",
                        decimal("3.3"),
                        decimal("2"),
                        decimal("729.53"),
                        null,
                        null));
        assertThat(lastPayment("5000", plan)).isEqualByComparingTo("294.88");
    }

    @Test
    void paysOneDebtOffInTwentyFivePayments() {
        Inputs inputs = inputs("1000", "705.88", "debt", debtGoal("5000", "20"), List.of(), "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan.monthlyDebtPayment()).isEqualTo("250.00");
        assertThat(plan.timelineMonths()).isEqualTo(25);
        assertThat(plan.totalInterest()).isEqualTo("1133.05");
        assertThat(lastPayment("5000", plan)).isEqualByComparingTo("133.05");
    }

    @Test
    void neverPaysADebtOffThatEatsThePaymentAsInterest() {
        Inputs inputs = inputs("1000", "764.71", "debt", debtGoal("10000", "24"), List.of(), "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan.monthlyDebtPayment()).isEqualTo("200.00");
        assertThat(plan.timelineMonths()).isNull();
        assertThat(plan.debtPayoffDate()).isNull();
        assertThat(plan.totalInterest()).isNull();
    }

    @Test
    void comparesAvalancheWithSnowballOnThreeSmallDebts() {
        Inputs inputs = inputs("1000", "729.41", "debt", null, THREE_SMALL, "snowball");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan.monthlyDebtPayment()).as("400 less the minimums").isEqualTo("230.00");
        assertThat(plan.avalanche()).isEqualTo(new Payoff(13, decimal("502.34")));
        assertThat(plan.snowball()).isEqualTo(new Payoff(14, decimal("605.54")));
        assertThat(plan.timelineMonths()).isEqualTo(14);
        assertThat(plan.totalInterest()).isEqualTo("605.54");
        assertThat(plan.debtPayoffDate()).isEqualTo("2026-07-01T00:00:00Z");
    }

    @Test
    void comparesAvalancheWithSnowballOnThreeLargeDebts() {
        Inputs inputs = inputs("1000", "617.65", "debt", null, THREE_LARGE, "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan.monthlyDebtPayment()).as("600 less the minimums").isEqualTo("325.00");
        assertThat(plan.avalanche()).isEqualTo(new Payoff(21, decimal("834.55")));
        assertThat(plan.snowball()).isEqualTo(new Payoff(21, decimal("896.21")));
        assertThat(plan.totalInterest()).isEqualTo("834.55");
    }

    @Test
    void givesFixedAllocationsWithoutIncome() {
        Inputs inputs = inputs("0", "1200", "debt", null, THREE_SMALL, "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(List.of(plan.needs(), plan.wants(), plan.savings(), plan.debt()))
                .containsExactly(60, 20, 15, 5);
        assertThat(plan.monthlySavingsAmount()).isEqualTo("0.00");
        assertThat(plan.monthlyDebtPayment()).isEqualTo("0.00");
        assertThat(plan.timelineMonths()).isNull();
        assertThat(plan.avalanche()).isEqualTo(new Payoff(null, null));
    }

    @Test
    void leavesNothingToSaveInADeficitThatTheCutCannotClose() {
        Inputs inputs = inputs("1000", "1500", "savings", null, List.of(), "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(List.of(plan.needs(), plan.wants(), plan.savings(), plan.debt()))
                .containsExactly(94, 6, 0, 0);
        assertThat(plan.timelineMonths()).isNull();
        assertThat(plan.currentSavingsRate()).isEqualTo("0");
    }

    // The share wanted is exactly a third of 400, which the cents cannot hold: three months become four.
    @Test
    void reachesForATargetDateWithinTheCut() {
        LocalDate inThreeMonths = LocalDate.of(2025, 8, 5);
        Goal goal = new Goal("savings", decimal("1000"), decimal("500"), null, inThreeMonths, decimal("100"));
        Inputs inputs = inputs("500", "400", "savings", goal, List.of(), "avalanche");

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan.monthlySavingsAmount()).isEqualTo("133.33");
        assertThat(plan.timelineMonths()).isEqualTo(4);
        assertThat(plan.targetSavingsRate()).isEqualTo("27");
    }

    @Test
    void measuresTheShapeOfSpendingFromEnoughTransactions() {
        Map<String, BigDecimal> spending = Map.of("housing", decimal("300"), "clothing", decimal("100"));
        Inputs inputs = new Inputs(
                decimal("1000"), decimal("800"), "savings", null, List.of(), "avalanche", spending, 10, 21, TODAY);

        Result plan = IndependentPlan.compute(inputs);

        assertThat(plan.needs()).isEqualTo(60);
        assertThat(plan.wants()).isEqualTo(20);
    }

    private static BigDecimal lastPayment(String principal, Result plan) {
        int payments = Objects.requireNonNull(plan.timelineMonths());
        BigDecimal before = plan.monthlyDebtPayment().multiply(BigDecimal.valueOf(payments - 1));
        return decimal(principal).add(plan.totalInterest()).subtract(before);
    }

    private static Inputs inputs(
            String income, String expenses, String intakeGoal, @Nullable Goal goal, List<Debt> debts, String strategy) {
        return new Inputs(decimal(income), decimal(expenses), intakeGoal, goal, debts, strategy, Map.of(), 0, 0, TODAY);
    }

    private static Goal debtGoal(String target, String annualRate) {
        return new Goal("debt", decimal(target), BigDecimal.ZERO, decimal(annualRate), null, BigDecimal.ZERO);
    }

    private static Debt debt(String name, String balance, String annualRate, String minimum) {
        return new Debt(name, decimal(balance), decimal(annualRate), decimal(minimum));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }
}

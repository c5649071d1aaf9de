package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.debtGoal;
import static com.ozzieapp.plan.PlanFixtures.goal;
import static com.ozzieapp.plan.PlanFixtures.money;
import static com.ozzieapp.plan.PlanFixtures.savings;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanModelTest {
    @Test
    void savesWhatIsFreeWhenThatIsMoreThanAFifth() {
        PlanNumbers numbers = PlanModel.compute(savings("5000", "3200"));

        assertThat(numbers.allocations()).isEqualTo(new Allocations(40, 24, 36, 0));
        assertThat(numbers.amounts()).isEqualTo(new Amounts(money("1800"), Money.ZERO, Money.ZERO, Money.ZERO));
        assertThat(numbers.progress().target()).isEqualTo(money("9600"));
        assertThat(numbers.timelineMonths()).hasValue(6);
        assertThat(numbers.projectedGoalDate()).hasValue(LocalDate.of(2025, 11, 1));
        assertThat(numbers.debtPayoffDate()).isEmpty();
        assertThat(numbers.currentSavingsRate()).isEqualByComparingTo("36").hasToString("36");
        assertThat(numbers.targetSavingsRate()).isEqualTo(36);
        assertThat(numbers.totalInterest()).isEmpty();
    }

    @Test
    void cutsWantsByAtMostThreeTenthsToPayADebt() {
        PlanNumbers numbers = PlanModel.compute(debtGoal("3000", "2900", "5000", "20"));

        assertThat(numbers.allocations()).isEqualTo(new Allocations(61, 25, 2, 12));
        assertThat(numbers.amounts())
                .isEqualTo(new Amounts(money("63.94"), money("362.31"), money("326.25"), Money.ZERO));
        assertThat(numbers.timelineMonths()).hasValue(16);
        assertThat(numbers.totalInterest()).hasValue(money("729.53"));
        assertThat(numbers.debtPayoffDate()).hasValue(LocalDate.of(2026, 9, 1));
        assertThat(numbers.projectedGoalDate()).isEqualTo(numbers.debtPayoffDate());
        assertThat(numbers.currentSavingsRate()).hasToString("3.3");
        assertThat(numbers.targetSavingsRate()).isEqualTo(2);
    }

    @Test
    void advisesWithoutAmountsWhenThereIsNoIncome() {
        PlanNumbers numbers = PlanModel.compute(savings("0", "1200"));

        assertThat(numbers.situation()).isEqualTo(Situation.NO_INCOME);
        assertThat(numbers.allocations()).isEqualTo(new Allocations(60, 20, 15, 5));
        assertThat(numbers.amounts()).isEqualTo(Amounts.NONE);
        assertThat(numbers.timelineMonths()).isEmpty();
        assertThat(numbers.projectedGoalDate()).isEmpty();
        assertThat(numbers.currentSavingsRate()).hasToString("0");
        assertThat(numbers.targetSavingsRate()).isEqualTo(15);
    }

    @Test
    void namesTheGapThatTheCutOfWantsLeaves() {
        PlanNumbers numbers = PlanModel.compute(savings("2000", "3000"));

        assertThat(numbers.situation()).isEqualTo(Situation.DEFICIT);
        assertThat(numbers.allocations()).isEqualTo(new Allocations(94, 6, 0, 0));
        assertThat(numbers.amounts()).isEqualTo(new Amounts(Money.ZERO, Money.ZERO, money("337.50"), money("662.50")));
        assertThat(numbers.timelineMonths()).isEmpty();
        assertThat(numbers.currentSavingsRate()).hasToString("0");
    }

    @Test
    void allocatesAllOfTheIncomeToNeedsThatExceedIt() {
        assertThat(PlanModel.compute(savings("1000", "3000")).allocations()).isEqualTo(new Allocations(100, 0, 0, 0));
    }

    @Test
    void isInDeficitWhenTheCutJustBreaksEven() {
        // Wants of 3,000 are 1,125, of which the cut frees 337.50.
        PlanNumbers even = PlanModel.compute(savings("2662.50", "3000"));
        PlanNumbers above = PlanModel.compute(savings("2662.51", "3000"));

        assertThat(even.situation()).isEqualTo(Situation.DEFICIT);
        assertThat(even.amounts().monthlyGap()).isEqualTo(Money.ZERO);
        assertThat(above.situation()).isEqualTo(Situation.NORMAL);
        assertThat(above.amounts().monthlySavings()).isEqualTo(money("0.01"));
    }

    @Test
    void divesIntoWantsOnlyAsFarAsAFifthRequires() {
        PlanNumbers numbers = PlanModel.compute(savings("5000", "4200"));

        assertThat(numbers.amounts().monthlySavings()).isEqualTo(money("1000"));
        assertThat(numbers.amounts().monthlyWantsCut()).isEqualTo(money("200"));
        assertThat(numbers.targetSavingsRate()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, 1000, no later month",
        "2025-04-01, 1000, a month that is over",
        "2025-06-01, 1272.50, less than a month is one; wants of 1575 give up 472.50 at most",
        "2025-10-06, 1220, five whole months",
        "2025-11-04, 1220, five whole months",
        "2025-11-05, 1016.67, six whole months",
        "2025-12-05, 1000, a fifth is more than the date requires",
    })
    void raisesTheRateForATargetDate(LocalDate targetDate, String monthly, String why) {
        PlannedGoal dated = goal(GoalType.SAVINGS, "6100", "0").withTargetDate(targetDate);

        PlanNumbers numbers = PlanModel.compute(savings("5000", "4200").withGoal(dated));

        assertThat(numbers.amounts().monthlySavings()).as(why).isEqualTo(money(monthly));
    }

    @Test
    void measuresNeedsWhenThereAreTenTransactionsOverTwentyOneDays() {
        Spending tooFew = new Spending(PlanFixtures.MEASURED.totals(), 9, 40);
        Spending tooShort = new Spending(PlanFixtures.MEASURED.totals(), 12, 20);
        Spending enough = new Spending(PlanFixtures.MEASURED.totals(), 10, 21);

        assertThat(allocations(tooFew)).isEqualTo(new Allocations(40, 24, 36, 0));
        assertThat(allocations(tooShort)).isEqualTo(new Allocations(40, 24, 36, 0));
        // Four fifths of 64 % are 51.2 %.
        assertThat(allocations(enough)).isEqualTo(new Allocations(51, 13, 36, 0));
    }

    @Test
    void takesTheUsualShapeWhenNothingButIncomeWasMeasured() {
        Spending none = new Spending(Map.of(Category.INCOME, money("9000")), 12, 40);

        assertThat(allocations(none)).isEqualTo(new Allocations(40, 24, 36, 0));
    }

    @Test
    void countsWhatWasThereAndWhatWasMovedTowardsASavingsGoal() {
        PlannedGoal half = progressed(GoalType.SAVINGS, "9000", "1000", "500");

        PlanNumbers numbers = PlanModel.compute(savings("5000", "3200").withGoal(half));

        assertThat(numbers.progress()).isEqualTo(new Progress(money("9000"), money("1500"), money("7500")));
        assertThat(numbers.timelineMonths()).hasValue(5);
    }

    @Test
    void countsOnlyWhatWasPaidTowardsADebt() {
        PlannedGoal half = progressed(GoalType.DEBT, "9000", "1000", "500");

        PlanNumbers numbers = PlanModel.compute(savings("5000", "3200").withGoal(half));

        assertThat(numbers.progress()).isEqualTo(new Progress(money("9000"), money("500"), money("8500")));
    }

    @Test
    void isThereInTheCurrentMonthWhenNothingRemains() {
        PlannedGoal reached = progressed(GoalType.SAVINGS, "900", "1000", "0");

        PlanNumbers numbers = PlanModel.compute(savings("5000", "3200").withGoal(reached));

        assertThat(numbers.timelineMonths()).hasValue(0);
        assertThat(numbers.projectedGoalDate()).hasValue(LocalDate.of(2025, 5, 1));
    }

    @Test
    void hasNoTimelineInADeficitEvenWhenNothingRemains() {
        PlannedGoal reached = progressed(GoalType.SAVINGS, "900", "1000", "0");

        assertThat(PlanModel.compute(savings("2000", "3000").withGoal(reached)).timelineMonths())
                .isEmpty();
        assertThat(PlanModel.compute(savings("0", "0").withGoal(reached)).timelineMonths())
                .isEmpty();
    }

    @Test
    void hasNoTimelineAbove600Months() {
        assertThat(PlanModel.compute(savings("5", "4", "600")).timelineMonths()).hasValue(600);
        assertThat(PlanModel.compute(savings("5", "4", "600.01")).timelineMonths())
                .isEmpty();
    }

    @Test
    void hasNoTimelineWhenTheAmountIsNothing() {
        assertThat(PlanModel.compute(savings("0.01", "0.01")).timelineMonths()).isEmpty();
    }

    @Test
    void anExtraAmountShortensTheTimelineAndNothingElse() {
        PlanInputs inputs = savings("5000", "3200");

        PlanNumbers plain = PlanModel.compute(inputs);
        PlanNumbers extra = PlanModel.compute(inputs.withExtraMonthly(money("1400")));

        assertThat(extra.timelineMonths()).hasValue(3);
        assertThat(extra.allocations()).isEqualTo(plain.allocations());
        assertThat(extra.amounts()).isEqualTo(plain.amounts());
    }

    @ParameterizedTest
    @CsvSource({"3200, 9600", "3200.01, 9700", "0, 1000", "333.33, 1000", "333.34, 1100", "33.34, 1000"})
    void assumesThreeMonthsOfExpensesWithoutAGoal(String expenses, String target) {
        PlanNumbers numbers = PlanModel.compute(savings("5000", expenses));

        assertThat(numbers.progress().target()).isEqualTo(money(target));
    }

    @Test
    void aDefaultGoalFollowsTheExpensesOfASimulation() {
        PlanInputs.Finances dearer = new PlanInputs.Finances(money("5000"), money("4000"));
        PlanInputs assumed = savings("5000", "3200")
                .withGoal(PlannedGoal.byDefault(GoalType.SAVINGS, money("3200")).withMoved(money("500")));

        Progress progress = PlanModel.compute(assumed.withFinances(dearer)).progress();

        assertThat(progress).isEqualTo(new Progress(money("12000"), money("500"), money("11500")));
        assertThat(PlanModel.compute(savings("5000", "3200", "9000").withFinances(dearer))
                        .progress()
                        .target())
                .isEqualTo(money("9000"));
    }

    @Test
    void saysWhatItAssumes() {
        assertThat(keys(savings("5000", "3200"))).containsExactly("default_goal", "default_spending");
        assertThat(keys(savings("5000", "200"))).containsExactly("default_goal_minimum", "default_spending");
        assertThat(keys(PlanFixtures.inputs(GoalType.DEBT, "5000", "200")))
                .containsExactly("default_debt_goal", "no_interest", "default_spending");
        assertThat(keys(debtGoal("5000", "3200", "900", "0"))).containsExactly("no_interest", "default_spending");
        assertThat(keys(debtGoal("5000", "3200", "900", "1"))).containsExactly("default_spending");
        assertThat(keys(savings("5000", "3200", "900"))).containsExactly("default_spending");
    }

    @Test
    void saysTheMeasuredShareInWholePercent() {
        PlanInputs inputs = PlanFixtures.spending(savings("5000", "3200", "900"), PlanFixtures.MEASURED);

        assertThat(PlanModel.compute(inputs).assumptions()).containsExactly(new Assumption.MeasuredSpending(80, 20));
    }

    private static List<String> keys(PlanInputs inputs) {
        return PlanModel.compute(inputs).assumptions().stream()
                .map(Assumption::key)
                .toList();
    }

    private static Allocations allocations(Spending spending) {
        return PlanModel.compute(PlanFixtures.spending(savings("5000", "3200"), spending))
                .allocations();
    }

    private static PlannedGoal progressed(GoalType type, String target, String starting, String moved) {
        PlannedGoal fresh = goal(type, target, "0");
        return new PlannedGoal(
                type,
                fresh.name(),
                fresh.target(),
                money(starting),
                money(moved),
                fresh.annualInterestRate(),
                Optional.empty(),
                false);
    }
}

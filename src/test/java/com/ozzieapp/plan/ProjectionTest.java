package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.debtGoal;
import static com.ozzieapp.plan.PlanFixtures.money;
import static com.ozzieapp.plan.PlanFixtures.savings;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(AnyPlan.class)
class ProjectionTest {
    @Test
    void savesTowardsTheTargetMonthByMonth() {
        List<Projection.Month> rows = Projection.of(PlanModel.steps(savings("5000", "3200")));

        assertThat(rows).hasSize(6);
        assertThat(rows.get(0))
                .isEqualTo(new Projection.Month(YearMonth.of(2025, 6), money("1800"), Money.ZERO, money("1800")));
        assertThat(rows.get(5))
                .isEqualTo(new Projection.Month(YearMonth.of(2025, 11), money("600"), Money.ZERO, money("9600")));
    }

    @Test
    void paysADebtWithItsInterestMonthByMonth() {
        List<Projection.Month> rows = Projection.of(PlanModel.steps(debtGoal("3000", "2900", "5000", "20")));

        assertThat(rows).hasSize(16);
        assertThat(rows.get(0))
                .isEqualTo(
                        new Projection.Month(YearMonth.of(2025, 6), money("362.31"), money("83.33"), money("4721.02")));
        assertThat(rows.get(15).contribution()).isEqualTo(money("294.88"));
        assertThat(rows.get(15).balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void showsFiveYearsOfADebtThatNeverEnds() {
        // 85 % of the 235.29 that are free are the 200 of interest.
        List<Projection.Month> rows = Projection.of(PlanModel.steps(debtGoal("1000", "764.71", "10000", "24")));

        assertThat(rows).hasSize(60);
        assertThat(rows).extracting(Projection.Month::balance).containsOnly(money("10000"));
    }

    @Test
    void showsFiveYearsOfSavingsThatTakeLongerThan600Months() {
        List<Projection.Month> rows = Projection.of(PlanModel.steps(savings("5", "4", "9000")));

        assertThat(rows).hasSize(60);
        assertThat(rows.get(59).balance()).isEqualTo(money("60"));
    }

    @Test
    void isEmptyWhenNoMoneyMoves() {
        assertThat(Projection.of(PlanModel.steps(savings("0", "3000")))).isEmpty();
        assertThat(Projection.of(PlanModel.steps(savings("2000", "3000").withExtraMonthly(money("50")))))
                .isEmpty();
        assertThat(Projection.of(PlanModel.steps(debtGoal("2000", "3000", "900", "5"))))
                .isEmpty();
    }

    @Property
    void endsAtTheGoalInTheMonthOfTheProjectedDate(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(inputs);
        PlanNumbers numbers = steps.numbers();
        Assume.that(numbers.timelineMonths().orElse(0) > 0);

        List<Projection.Month> rows = Projection.of(steps);

        Projection.Month last = rows.get(rows.size() - 1);
        boolean isDebt = steps.goal().type() == GoalType.DEBT;
        assertThat(rows).hasSize(numbers.timelineMonths().getAsInt());
        assertThat(last.month())
                .isEqualTo(YearMonth.from(numbers.projectedGoalDate().orElseThrow()));
        assertThat(last.balance())
                .isEqualTo(isDebt ? Money.ZERO : numbers.progress().target());
    }

    @Property
    void addsUp(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(inputs);

        List<Projection.Month> rows = Projection.of(steps);

        Money moved = sum(rows, Projection.Month::contribution);
        Money interest = sum(rows, Projection.Month::interest);
        Progress progress = steps.progress();
        boolean isDebt = steps.goal().type() == GoalType.DEBT;
        Money expected = isDebt
                ? progress.remaining().plus(interest).minus(moved)
                : progress.current().plus(moved);
        Money start = isDebt ? progress.remaining() : progress.current();
        Money end = rows.isEmpty() ? start : rows.get(rows.size() - 1).balance();
        assertThat(end).isEqualTo(expected);
        assertThat(rows).hasSizeLessThanOrEqualTo(600);
        steps.timeline().totalInterest().ifPresent(total -> assertThat(interest).isEqualTo(total));
    }

    private static Money sum(List<Projection.Month> rows, Function<Projection.Month, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}

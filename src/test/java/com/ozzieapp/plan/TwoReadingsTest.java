package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;

/** The model and {@link IndependentPlan}, written apart from each other after the same description, agree. */
@Domain(AnyPlan.class)
class TwoReadingsTest {
    @Property(tries = 2000)
    void giveTheSameNumbers(@ForAll PlanInputs any) {
        PlanInputs inputs = any.withExtraMonthly(Money.ZERO)
                .withDebts(new PlanInputs.Debts(
                        any.debts().listed(), Money.ZERO, any.debts().strategy()));

        PlanNumbers numbers = PlanModel.compute(inputs);

        IndependentPlan.Result other = IndependentPlan.compute(translated(inputs));
        assertThat(numbers.allocations())
                .isEqualTo(new Allocations(other.needs(), other.wants(), other.savings(), other.debt()));
        assertThat(numbers.amounts().monthlySavings()).isEqualTo(Money.ofUnits(other.monthlySavingsAmount()));
        assertThat(numbers.amounts().monthlyDebtPayment()).isEqualTo(Money.ofUnits(other.monthlyDebtPayment()));
        assertThat(numbers.timelineMonths()).isEqualTo(months(other.timelineMonths()));
        assertThat(date(numbers.projectedGoalDate())).isEqualTo(other.projectedGoalDate());
        assertThat(date(numbers.debtPayoffDate())).isEqualTo(other.debtPayoffDate());
        assertThat(numbers.currentSavingsRate()).isEqualTo(other.currentSavingsRate());
        assertThat(numbers.targetSavingsRate())
                .isEqualTo(other.targetSavingsRate().intValueExact());
        assertThat(numbers.totalInterest()).isEqualTo(money(other.totalInterest()));
        numbers.payoff().ifPresent(payoff -> {
            assertSame(payoff.chosen(), other);
            assertSame(payoff.other(), other);
        });
    }

    private static void assertSame(Payoff.Course course, IndependentPlan.Result other) {
        IndependentPlan.Payoff payoff = Objects.requireNonNull(
                course.strategy() == PayoffStrategy.AVALANCHE ? other.avalanche() : other.snowball());
        assertThat(course.months()).isEqualTo(months(payoff.months()));
        assertThat(course.totalInterest()).isEqualTo(money(payoff.totalInterest()));
    }

    private static IndependentPlan.Inputs translated(PlanInputs inputs) {
        Map<String, BigDecimal> spending = new HashMap<>();
        for (Category category : inputs.spending().totals().keySet()) {
            spending.put(category.code(), units(inputs.spending().totals().getOrDefault(category, Money.ZERO)));
        }
        return new IndependentPlan.Inputs(
                units(inputs.finances().monthlyIncome()),
                units(inputs.finances().monthlyExpenses()),
                inputs.intakeGoalType().code(),
                inputs.goal().map(TwoReadingsTest::translated).orElse(null),
                inputs.debts().listed().stream()
                        .map(debt -> new IndependentPlan.Debt(
                                debt.name(),
                                units(debt.balance()),
                                debt.annualInterestRate(),
                                units(debt.minimumPayment())))
                        .toList(),
                inputs.debts().strategy().code(),
                spending,
                inputs.spending().count(),
                inputs.spending().spanDays(),
                inputs.today());
    }

    private static IndependentPlan.Goal translated(PlannedGoal goal) {
        return new IndependentPlan.Goal(
                goal.type().code(),
                units(goal.target()),
                units(goal.starting()),
                goal.annualInterestRate(),
                goal.targetDate().orElse(null),
                units(goal.moved()));
    }

    private static BigDecimal units(Money money) {
        return BigDecimal.valueOf(money.cents(), 2);
    }

    private static Optional<Money> money(@Nullable BigDecimal units) {
        return Optional.ofNullable(units).map(Money::ofUnits);
    }

    private static OptionalInt months(@Nullable Integer months) {
        return months == null ? OptionalInt.empty() : OptionalInt.of(months);
    }

    private static @Nullable String date(Optional<LocalDate> date) {
        return date.map(day -> day + "T00:00:00Z").orElse(null);
    }
}

package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every amount that a plan's sentences may name, worked out apart from the code that writes them. */
final class PlanFigures {
    private PlanFigures() {}

    static Set<Money> of(PlanSteps steps) {
        PlanInputs inputs = steps.inputs();
        PlanNumbers numbers = steps.numbers();
        Money income = inputs.finances().monthlyIncome();
        Money expenses = inputs.finances().monthlyExpenses();
        Money savings = numbers.amounts().monthlySavings();
        Money payment = numbers.amounts().monthlyDebtPayment();
        Money target = numbers.progress().target();
        Set<Money> figures = new HashSet<>(List.of(Money.ZERO, income, expenses, target));
        figures.add(numbers.amounts().monthlyWantsCut());
        figures.add(numbers.amounts().monthlyGap());
        figures.add(expenses.minus(income));
        figures.add(target.times(new BigDecimal("0.5"), RoundingMode.HALF_UP));
        figures.add(hundreds(expenses).max(Money.ofCents(50_000)));
        figures.add(hundreds(expenses.plus(expenses).plus(expenses)).max(Money.ofCents(100_000)));
        figures.add(Exact.money(
                Exact.cents(expenses).multiply(steps.shape().wantsShare()).multiply(RateSteps.MOST_CUT)));
        for (Money monthly : List.of(savings, payment.plus(inputs.extraMonthly()))) {
            addMoved(figures, monthly, inputs);
        }
        addMoved(figures, savings.plus(inputs.extraMonthly()), inputs);
        for (Category category : Category.values()) {
            addOverspend(figures, inputs, category);
        }
        return figures;
    }

    private static void addMoved(Set<Money> figures, Money monthly, PlanInputs inputs) {
        figures.add(monthly);
        BigDecimal yearly = BigDecimal.valueOf(monthly.cents()).multiply(BigDecimal.valueOf(12));
        BigDecimal cycles = BigDecimal.valueOf(inputs.pace().cadence().perYear());
        figures.add(Money.ofCents(yearly.divide(cycles, 0, RoundingMode.HALF_UP).longValueExact()));
    }

    private static void addOverspend(Set<Money> figures, PlanInputs inputs, Category category) {
        BigDecimal percent = switch (category) {
            case HOUSING -> BigDecimal.valueOf(30);
            case FOOD, TRANSPORT -> BigDecimal.valueOf(12);
            case UTILITIES -> BigDecimal.valueOf(8);
            case HEALTH -> BigDecimal.valueOf(6);
            case EDUCATION, ENTERTAINMENT, OTHER -> BigDecimal.valueOf(5);
            case CLOTHING -> BigDecimal.valueOf(3);
            case INCOME -> BigDecimal.valueOf(100);
        };
        BigDecimal spent = BigDecimal.valueOf(
                inputs.spending().totals().getOrDefault(category, Money.ZERO).cents());
        BigDecimal sensible = BigDecimal.valueOf(
                        inputs.finances().monthlyIncome().cents())
                .multiply(percent)
                .movePointLeft(2);
        BigDecimal over = spent.subtract(sensible.multiply(BigDecimal.valueOf(3)));
        figures.add(Money.ofCents(
                over.divide(BigDecimal.valueOf(3), 0, RoundingMode.HALF_UP).longValueExact()));
    }

    private static Money hundreds(Money amount) {
        return Money.ofCents(BigDecimal.valueOf(amount.cents(), 4)
                .setScale(0, RoundingMode.CEILING)
                .movePointRight(4)
                .longValueExact());
    }
}

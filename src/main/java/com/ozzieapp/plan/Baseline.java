package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What spending on a category sensibly is, as a part of the income. */
final class Baseline {
    /** Spending is of 90 days; an average month has 30 of them. */
    private static final int MONTHS_OF_SPENDING = 3;

    /** By how much a month's average spending on a category exceeds its baseline. */
    record Overspend(Category category, Money monthly) {}

    private Baseline() {}

    /** The category furthest over its baseline in money, of equal ones the earlier; empty when none is over. */
    static Optional<Overspend> furthestOver(Spending spending, Money monthlyIncome) {
        Optional<Overspend> furthest = Optional.empty();
        for (Category category : Category.values()) {
            Money over = over(spending.totals().getOrDefault(category, Money.ZERO), category, monthlyIncome);
            if (over.compareTo(furthest.map(Overspend::monthly).orElse(Money.ZERO)) > 0) {
                furthest = Optional.of(new Overspend(category, over));
            }
        }
        return furthest;
    }

    private static Money over(Money spent, Category category, Money monthlyIncome) {
        BigFraction monthly = Exact.cents(spent).divide(MONTHS_OF_SPENDING);
        BigFraction sensible = Exact.cents(monthlyIncome).multiply(BigFraction.of(percentOfIncome(category), 100));
        return Exact.money(Exact.max(BigFraction.ZERO, monthly.subtract(sensible)));
    }

    private static int percentOfIncome(Category category) {
        return switch (category) {
            case HOUSING -> 30;
            case FOOD, TRANSPORT -> 12;
            case UTILITIES -> 8;
            case HEALTH -> 6;
            case EDUCATION, ENTERTAINMENT, OTHER -> 5;
            case CLOTHING -> 3;
            case INCOME -> 100;
        };
    }
}

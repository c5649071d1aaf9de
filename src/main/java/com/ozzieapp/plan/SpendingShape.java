package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How expenses divide into needs and wants.
 *
 * @param needs what was spent on needs in the measured days, zero when nothing was measured
 * @param wants likewise on wants
 * @param needsShare needs as a part of all expenses
 */
record SpendingShape(boolean isMeasured, Money needs, Money wants, BigFraction needsShare) {
    private static final int LEAST_TRANSACTIONS = 10;
    private static final int LEAST_DAYS = 21;

    /** 50 : 30, the needs and the wants of the 50/30/20 rule. */
    private static final BigFraction USUAL = BigFraction.of(5, 8);

    static SpendingShape of(Spending spending) {
        Money needs = total(spending, Category.Kind.NEED);
        Money wants = total(spending, Category.Kind.WANT);
        Money all = needs.plus(wants);
        if (spending.count() < LEAST_TRANSACTIONS || spending.spanDays() < LEAST_DAYS || !all.isPositive()) {
            return new SpendingShape(false, Money.ZERO, Money.ZERO, USUAL);
        }
        return new SpendingShape(true, needs, wants, BigFraction.of(needs.cents(), all.cents()));
    }

    BigFraction wantsShare() {
        return BigFraction.ONE.subtract(needsShare);
    }

    private static Money total(Spending spending, Category.Kind kind) {
        Money total = Money.ZERO;
        for (Category category : Category.values()) {
            if (category.kind() == kind) {
                total = total.plus(spending.totals().getOrDefault(category, Money.ZERO));
            }
        }
        return total;
    }
}

package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the plan moves and frees in a month, each half-up to cents from the exact share of the income.
 *
 * @param monthlySavings to savings; with a debt goal, the starter emergency fund's part
 * @param monthlyDebtPayment to the debt, beside the minimum payments of listed debts
 * @param monthlyWantsCut what wants give up
 * @param monthlyGap in a deficit, what expenses still exceed the income by after that cut; else zero
 */
public record Amounts(Money monthlySavings, Money monthlyDebtPayment, Money monthlyWantsCut, Money monthlyGap) {
    static final Amounts NONE = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static Amounts of(Money monthlyIncome, RateSteps rates, Shares shares) {
        BigFraction income = Exact.cents(monthlyIncome);
        BigFraction gap = rates.isDeficit() ? rates.free().add(rates.cut()).negate() : BigFraction.ZERO;
        return new Amounts(
                Exact.money(income.multiply(shares.savings())),
                Exact.money(income.multiply(shares.debt())),
                Exact.money(income.multiply(rates.cut())),
                Exact.money(income.multiply(gap)));
    }
}

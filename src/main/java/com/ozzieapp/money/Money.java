package com.ozzieapp.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in whole cents (hundredths of the currency's unit, whatever the currency). Exact: every operation either
 * gives the exact result, rounds as it says, or fails with {@link ArithmeticException} on overflow.
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** The largest amount the API takes: 999,999,999,999.99. */
    public static final Money MAX = new Money(99_999_999_999_999L);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * @param units currency units with at most two decimals
     * @throws ArithmeticException when there are more decimals or the amount does not fit
     */
    public static Money ofUnits(BigDecimal units) {
        return new Money(units.movePointRight(2).longValueExact());
    }

    /** Currency units: {@code 1800} for a whole number, else with exactly two decimals ({@code 562.50}). */
    public Number toUnits() {
        if (cents % 100 == 0) {
            return cents / 100;
        }
        return BigDecimal.valueOf(cents, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(BigDecimal rate, RoundingMode rounding) {
        return new Money(
                rate.multiply(BigDecimal.valueOf(cents)).setScale(0, rounding).longValueExact());
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}

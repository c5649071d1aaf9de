package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions of money and of income without any rounding but the one asked for. */
final class Exact {
    static final BigFraction HUNDRED = BigFraction.of(100);

    private static final long HUNDRED_UNITS_IN_CENTS = 10_000;

    private Exact() {}

    static BigFraction cents(Money money) {
        return BigFraction.of(money.cents());
    }

    static BigFraction of(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        return number.scale() >= 0
                ? BigFraction.of(unscaled, BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(number.toBigIntegerExact());
    }

    /** @param cents may have a fraction, which is rounded half-up */
    static Money money(BigFraction cents) {
        return Money.ofCents(decimal(cents, 0).longValueExact());
    }

    /** Half-up; exactly {@code decimals} decimals. */
    static BigDecimal decimal(BigFraction number, int decimals) {
        return number.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    static BigFraction max(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static BigFraction min(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** To a multiple of 100 currency units. */
    static Money upToHundreds(Money amount) {
        return Money.ofCents(
                Math.multiplyExact(ceilingOf(amount.cents(), HUNDRED_UNITS_IN_CENTS), HUNDRED_UNITS_IN_CENTS));
    }

    /** The quotient rounded up, of a dividend not under zero and a divisor above it. */
    static long ceilingOf(long dividend, long divisor) {
        return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
    }
}

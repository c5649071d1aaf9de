package com.ozzieapp.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** A month's interest on a balance: balance times rate over 1200, half-up to cents. */
final class MonthlyInterest {
    /** Percent, and months of a year. */
    private static final int PERCENT_MONTHS = 1200;

    /** So that twice a number still fits into a long. */
    private static final int MOST_BITS = 61;

    private final BigFraction part;
    private final long numerator;
    private final long denominator;
    private final long largestInLongs;

    MonthlyInterest(BigDecimal annualRate) {
        part = Exact.of(annualRate).divide(PERCENT_MONTHS);
        boolean inLongs = part.getNumerator().bitLength() <= MOST_BITS
                && part.getDenominator().bitLength() <= MOST_BITS;
        numerator = inLongs ? part.getNumeratorAsLong() : 1;
        denominator = inLongs ? part.getDenominatorAsLong() : 1;
        largestInLongs = inLongs && numerator > 0 ? (Long.MAX_VALUE - denominator) / 2 / numerator : -1;
    }

    /** Exact also where the product does not fit into a long; nearly all balances take the short way. */
    long onCents(long balanceCents) {
        if (part.isZero()) {
            return 0;
        }
        if (balanceCents <= largestInLongs) {
            return (2 * balanceCents * numerator + denominator) / (2 * denominator);
        }
        return part.multiply(BigInteger.valueOf(balanceCents))
                .bigDecimalValue(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}

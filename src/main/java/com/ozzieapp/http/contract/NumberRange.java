package com.ozzieapp.http.contract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a schema takes.
 *
 * @param decimals how many digits may follow the point
 * @param exclusive whether {@code least} itself is refused
 */
record NumberRange(Optional<BigDecimal> least, boolean exclusive, Optional<BigDecimal> most, int decimals) {
    /** More digits than any number here needs; beyond it, arithmetic on the number could be made to cost dearly. */
    private static final int MAX_DIGITS = 60;

    /** Completes "must …" when the number does not fit. */
    Optional<String> problem(Number number, String must) {
        BigDecimal value = exact(number);
        if (least.isPresent() && isBelow(value, least.get())) {
            return Optional.of("be " + must);
        }
        if (most.isPresent() && value.compareTo(most.get()) > 0) {
            return Optional.of(
                    must.contains(" to ")
                            ? "be " + must
                            : "be at most " + most.get().toPlainString());
        }
        if ((long) value.precision() - value.scale() > MAX_DIGITS) {
            return Optional.of("be " + must);
        }
        if (value.scale() > MAX_DIGITS || value.stripTrailingZeros().scale() > decimals) {
            return Optional.of(decimals == 0 ? "be " + must : "have at most " + decimals + " decimals");
        }
        return Optional.empty();
    }

    private boolean isBelow(BigDecimal value, BigDecimal bound) {
        int order = value.compareTo(bound);
        return exclusive ? order <= 0 : order < 0;
    }

    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}

package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;

/** Named figures in the order in which they were added, each as an explanation shows it. */
final class Figures {
    private static final int DECIMALS_OF_A_SHARE = 6;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    /** At most six decimals, half-up. */
    Figures share(String name, BigFraction share) {
        BigDecimal shown = Exact.decimal(share, DECIMALS_OF_A_SHARE).stripTrailingZeros();
        return put(name, shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    /** Currency units with two decimals. */
    Figures money(String name, Money money) {
        return put(name, BigDecimal.valueOf(money.cents(), 2));
    }

    Figures money(String name, Optional<Money> money) {
        money.ifPresent(present -> money(name, present));
        return this;
    }

    Figures count(String name, int count) {
        return put(name, count);
    }

    Figures count(String name, OptionalInt count) {
        count.ifPresent(present -> count(name, present));
        return this;
    }

    Figures number(String name, BigDecimal number) {
        return put(name, number);
    }

    Figures text(String name, Object text) {
        return put(name, text.toString());
    }

    Map<String, Object> asMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    private Figures put(String name, Object figure) {
        figures.put(name, figure);
        return this;
    }
}

package com.ozzieapp.goals;

import java.util.Locale;

/** In which order several debts are paid: the highest rate first, or the smallest balance first. */
public enum PayoffStrategy {
    AVALANCHE,
    SNOWBALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PayoffStrategy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

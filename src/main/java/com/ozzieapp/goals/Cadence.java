package com.ozzieapp.goals;

import java.util.Locale;

/** How often a user makes a money move. */
public enum Cadence {
    WEEKLY(52),
    BIWEEKLY(26),
    TWICE_MONTHLY(24),
    MONTHLY(12);

    private final int perYear;

    Cadence(int perYear) {
        this.perYear = perYear;
    }

    /** Cycles in a year: 52, 26, 24 or 12 (by which a monthly amount is divided among cycles). */
    public int perYear() {
        return perYear;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Cadence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

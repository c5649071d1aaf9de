package com.ozzieapp.intake;

import java.util.Locale;

/** What a user aims at: to have something, or to owe nothing. */
public enum GoalType {
    SAVINGS,
    DEBT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static GoalType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

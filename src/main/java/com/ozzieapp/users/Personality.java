package com.ozzieapp.users;

import java.util.Locale;

/** How a user thinks about money. It changes words, never numbers; {@code NONE} until the user was profiled. */
public enum Personality {
    NONE,
    OPTIMIZER,
    PLANNER,
    AVOIDER,
    SPENDER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Personality of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

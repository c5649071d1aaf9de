package com.ozzieapp.moneymoves;

import java.util.Locale;

/**
 * How a cycle stands. {@code AVAILABLE} is never stored: it is a scheduled cycle whose due day has begun, so that it
 * needs nobody to make it so.
 */
public enum MoveStatus {
    SCHEDULED,
    AVAILABLE,
    COMPLETED,
    SKIPPED;

    /** Whether it has ended. */
    public boolean isTerminal() {
        return this == COMPLETED || this == SKIPPED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MoveStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package com.ozzieapp.moneymoves;

import java.util.Locale;

/** How a task stands. */
public enum TaskStatus {
    PENDING,
    DONE,
    SKIPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

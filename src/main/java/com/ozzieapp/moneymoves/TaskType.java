package com.ozzieapp.moneymoves;

import java.util.Locale;

/** What a task asks for, and how many points doing it earns. */
public enum TaskType {
    DO(50),
    LEARN(10),
    MIND(10);

    private final int points;

    TaskType(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package com.ozzieapp.users;

import java.util.Locale;

/** How far a user has come: nothing told yet, an intake but no plan, or a plan. */
public enum OnboardingStage {
    INTAKE_PENDING,
    PLAN_PENDING,
    ACTIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OnboardingStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

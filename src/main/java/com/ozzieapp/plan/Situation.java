package com.ozzieapp.plan;

import java.util.Locale;

/** What a plan has to work with, which decides what it says first. */
public enum Situation {
    /** Nothing comes in: the plan is advice without amounts. */
    NO_INCOME,

    /** Even with wants cut as far as the model goes, nothing is left for the goal. */
    DEFICIT,

    NORMAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

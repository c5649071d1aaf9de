package com.ozzieapp.transactions.parsing.text;

import java.util.Locale;

/** What a wording says about the money near it; each is a name in the table {@code cues.txt} of a language. */
enum Cue {
    /** Nothing, though its words alone would. */
    NOTHING,
    SPENT,
    /** Spent by a form that tells no time: {@code pay}, {@code pago}. */
    SPENDING,
    EARNED,
    /** Came in when the amount follows at once, else was bought: {@code got}. */
    TAKEN,
    /** What comes in by its name: {@code salary}. */
    EARNING,
    PLAN,
    HYPOTHESIS,
    NEGATION,
    QUESTION,
    /** What is, not what happened. */
    STATEMENT,
    HABIT,
    /** One's own money put elsewhere. */
    TRANSFER;

    /** Whether it is a verb of paying or being paid, which a description does without. */
    boolean isVerb() {
        return this == SPENT || this == SPENDING || this == EARNED || this == TAKEN;
    }

    static Cue of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT));
    }
}

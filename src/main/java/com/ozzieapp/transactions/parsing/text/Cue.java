package com.ozzieapp.transactions.parsing.text;

import java.util.Locale;

/** What a wording says about the money near it; each is a name in the table {@code cues.txt} of a language. */
enum Cue {
    /** Nothing, though its words alone would. */
    NOTHING,
    SPENT,
    /** Spent by a form that tells no time: {@code pay}, {@code pago}. */
    SPENDING,
    /** Spent by a verb that itself says what for: {@code almocei}. */
    CONSUMED,
    EARNED,
    /** A transfer, in or out as what follows says: {@code pix de 50 da Ana}. */
    PASSED,
    /** Came in when the amount follows at once, else tells nothing: {@code fiz 90}. */
    MADE,
    /** Came in when someone else is its subject, else was given: {@code sent}. */
    GIVEN,
    /** Came in when the amount follows at once, else was bought: {@code got}. */
    TAKEN,
    /** What comes in by its name: {@code salary}. */
    EARNING,
    PLAN,
    HYPOTHESIS,
    NEGATION,
    QUESTION,
    /** After an amount: it was paid in the end ({@code paid it}), whatever was said before. */
    SETTLED,
    /** After an amount: it was not paid in the end ({@code did not buy it}). */
    UNSETTLED,
    /** At the head of a sentence: something else is to be done with it. */
    COMMAND,
    /** Asks for it to be written down. */
    REQUEST,
    /** What is, not what happened. */
    STATEMENT,
    HABIT,
    /** What a number reached that is no money: {@code on the exam}. */
    SCORE,
    /** One's own money put elsewhere. */
    TRANSFER;

    /** Whether it is a verb of paying or being paid, which a description does without. */
    boolean isVerb() {
        return this == SPENT || this == SPENDING || this == EARNED || this == TAKEN || this == GIVEN || this == SETTLED;
    }

    static Cue of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT));
    }
}

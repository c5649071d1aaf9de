package com.ozzieapp.transactions.parsing.text;

/** What a message says of an amount: that it was spent, that it came in, nothing of the kind, or that neither is so. */
enum Stance {
    SPENT,
    EARNED,
    /** An amount and a thing, without a verb. */
    NEUTRAL,
    /** Asked, planned, denied, possessed: no event. */
    NONE
}

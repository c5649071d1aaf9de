package com.ozzieapp.transactions.parsing.categories;

/** How much an entry of the lexicon has to say, from least to most. */
enum Strength {
    /** Speaks only when nothing else does: bill, store, payment. */
    WEAK,
    /** The name of a shop or company. */
    MERCHANT,
    WORD,
    /** Decides wherever it stands: refund, salary, dog. */
    DECISIVE
}

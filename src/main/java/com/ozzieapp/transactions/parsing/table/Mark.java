package com.ozzieapp.transactions.parsing.table;

/** What is written at an amount about the way it went. */
enum Mark {
    NONE,
    PLUS,
    MINUS,
    /** Said to be a credit: it came in. */
    CREDIT,
    /** Said to be a debit: it went out. */
    DEBIT
}

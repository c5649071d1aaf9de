package com.ozzieapp.transactions.parsing.table;

import java.util.Locale;

/** What a column holds. */
enum Role {
    BALANCE,
    /** Nothing that a transaction needs. */
    IGNORED,
    /** When the bank booked it: second best to the day of the transaction. */
    VALUE_DATE,
    DATE,
    CURRENCY,
    STATUS,
    CATEGORY,
    DEBIT,
    CREDIT,
    /** Who was paid: the best title of a transaction. The next three follow in this order. */
    NAME,
    DESCRIPTION,
    HISTORY,
    DETAIL,
    /** Debit or credit, in a column of its own. */
    KIND,
    AMOUNT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isText() {
        return this == NAME || this == DESCRIPTION || this == HISTORY || this == DETAIL;
    }

    boolean isMoney() {
        return this == AMOUNT || this == DEBIT || this == CREDIT;
    }
}

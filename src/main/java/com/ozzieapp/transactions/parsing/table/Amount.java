package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.money.Money;

/**
 * An amount as read.
 *
 * @param size never below zero; the mark tells the sign
 * @param currency as {@link Currencies#of} tells it
 * @param isExact whether no part of a cent had to be rounded away
 */
record Amount(Money size, Mark mark, String currency, boolean isExact) {
    /** In cents, below zero when written with a minus. */
    long signedCents() {
        return mark == Mark.MINUS || mark == Mark.DEBIT ? -size.cents() : size.cents();
    }
}

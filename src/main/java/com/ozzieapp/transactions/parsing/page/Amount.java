package com.ozzieapp.transactions.parsing.page;

import com.ozzieapp.money.Money;

/**
 * An amount written in a text.
 *
 * @param size what it comes to, without its sign
 * @param negative whether it bears a minus, brackets or a debit's D
 * @param marked whether it says outright which way it goes: a sign, brackets, D or C
 * @param withCurrency whether a currency stands beside it
 * @param start where in the text it begins
 * @param end where it ends
 */
public record Amount(Money size, boolean negative, boolean marked, boolean withCurrency, int start, int end) {

    public Money signed() {
        return negative ? Money.ZERO.minus(size) : size;
    }
}

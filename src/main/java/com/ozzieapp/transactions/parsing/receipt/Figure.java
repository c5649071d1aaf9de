package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.transactions.parsing.page.Amount;

/**
 * An amount of a receipt with what it is.
 *
 * @param line which line of the receipt it stands on, from 0
 */
record Figure(Label label, Amount amount, int line, int confidencePercent) {

    long cents() {
        return amount.size().cents();
    }
}

package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.page.Amount;
import java.util.Optional;

/**
 * An amount of a receipt with what it is.
 *
 * @param line which line of the receipt it stands on, from 0
 */
record Figure(Label label, Amount amount, int line, int confidencePercent) {

    long cents() {
        return amount.size().cents();
    }

    /** As it would be without the 5 that it begins with, where it does. */
    Optional<Figure> withoutLeadingFive() {
        String digits = Long.toString(cents());
        if (digits.charAt(0) != '5' || digits.length() < 4) {
            return Optional.empty();
        }
        Amount shorter = new Amount(
                Money.ofCents(Long.parseLong(digits.substring(1))),
                amount.negative(),
                amount.marked(),
                true,
                amount.start(),
                amount.end());
        return Optional.of(new Figure(label, shorter, line, confidencePercent));
    }
}

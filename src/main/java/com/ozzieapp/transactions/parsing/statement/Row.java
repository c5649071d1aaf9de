package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.page.Amount;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A movement of a statement as it stands there.
 *
 * @param date its own day, or that of the row above
 * @param way which way its column or sign says the money went; empty where neither says
 * @param balance what the account held after it, where the row tells
 */
record Row(
        LocalDate date, String text, Amount amount, Optional<Way> way, Optional<Money> balance, int confidencePercent) {

    /** Whether money came or went. */
    enum Way {
        IN,
        OUT
    }

    Row withMoreText(String more) {
        return new Row(date, text + " " + more, amount, way, balance, confidencePercent);
    }

    Row going(Way known) {
        return new Row(date, text, amount, Optional.of(known), balance, confidencePercent);
    }

    /** What it adds to the account; a movement that does not say goes out. */
    Money change() {
        return way.equals(Optional.of(Way.IN)) ? amount.size() : Money.ZERO.minus(amount.size());
    }
}

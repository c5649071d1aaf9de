package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that may be money.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value in units of the currency
 * @param marked whether the text says that it is money
 * @param inWords whether it was written in words
 * @param instalments how many it is paid in; 0 when that is not said
 */
record Amount(int from, int to, BigDecimal value, String currency, boolean marked, boolean inWords, int instalments) {
    static Amount bare(Figure figure, String currency) {
        return new Amount(figure.from(), figure.to(), figure.value(), currency, false, figure.inWords(), 0);
    }

    static Amount marked(int from, int to, Figure figure, String currency) {
        return new Amount(from, to, figure.value(), currency, true, figure.inWords(), 0);
    }

    Amount spanning(int newFrom, int newTo) {
        return new Amount(newFrom, newTo, value, currency, marked, inWords, instalments);
    }

    /** With the value of this where the other stands; in the other's currency unless this has one. */
    Amount inPlaceOf(Amount other) {
        String said = marked ? currency : other.currency;
        boolean known = marked || other.marked;
        return new Amount(other.from, other.to, value, said, known, inWords, Math.max(instalments, other.instalments));
    }

    Amount times(BigDecimal factor) {
        return new Amount(from, to, value.multiply(factor), currency, marked, inWords, instalments);
    }

    Amount plus(BigDecimal more) {
        return new Amount(from, to, value.add(more), currency, marked, inWords, instalments);
    }

    Amount in(String other) {
        return new Amount(from, to, value, other, true, inWords, instalments);
    }

    Amount paidIn(int count) {
        return new Amount(from, to, value, currency, marked, inWords, count);
    }

    boolean isWholeUpTo(int largest) {
        return new Figure(from, to, value, inWords).isWholeUpTo(largest);
    }

    /** Empty when it has fractions of a cent, is nothing, or is more than the API takes. */
    Optional<Money> money() {
        BigDecimal cents = value.movePointRight(2).stripTrailingZeros();
        boolean fits =
                cents.signum() > 0 && cents.scale() <= 0 && cents.compareTo(BigDecimal.valueOf(Money.MAX.cents())) <= 0;
        return fits ? Optional.of(Money.ofCents(cents.longValueExact())) : Optional.empty();
    }
}

package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import java.time.YearMonth;
import java.util.List;

/** What was spent and earned, by month, currency and category. */
public record Summary(List<Total> totals) {
    /** The sum of one category in one month. */
    public record Total(YearMonth month, String currency, Category category, Money amount, long count) {}

    public Summary {
        totals = List.copyOf(totals);
    }
}

package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import java.util.Map;

/**
 * A user's expenses of the last 90 days in the user's own currency, by category.
 *
 * @param totals what was spent by category; a category without expenses may be absent
 * @param count how many expense transactions there are
 * @param spanDays days from the first to the last of them, both counted
 */
public record Spending(Map<Category, Money> totals, int count, int spanDays) {
    public static final Spending NONE = new Spending(Map.of(), 0, 0);

    public Spending {
        totals = Map.copyOf(totals);
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.List;

/** Leaves out the sum that a writer gives with its parts. */
final class Totals {
    private static final int FEWEST_PARTS = 2;

    private final Reading reading;

    Totals(Reading reading) {
        this.reading = reading;
    }

    List<Item> withoutTotal(List<Item> items) {
        BigDecimal all = items.stream().map(item -> item.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return items.stream()
                .filter(item -> items.size() <= FEWEST_PARTS || !isSum(item, all) || !isCalledTotal(item))
                .toList();
    }

    private static boolean isSum(Item item, BigDecimal all) {
        BigDecimal value = item.amount().value();
        return all.subtract(value).compareTo(value) == 0;
    }

    private boolean isCalledTotal(Item item) {
        int before = item.amount().from() - 1;
        if (before >= 0 && reading.tokens().get(before).is("=")) {
            return true;
        }
        for (int at = item.from(); at < item.to(); at++) {
            if (reading.words().is(Mark.TOTAL, reading.tokens(), at)) {
                return true;
            }
        }
        return false;
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Leaves out the sum that a writer gives with its parts. */
final class Totals {
    private static final int FEWEST_PARTS = 2;

    private final Reading reading;

    Totals(Reading reading) {
        this.reading = reading;
    }

    List<Item> withoutTotal(List<Item> items) {
        List<Item> parts = new ArrayList<>();
        BigDecimal all = sum(items);
        BigDecimal former = BigDecimal.ZERO;
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            boolean ofAll = items.size() > FEWEST_PARTS && isTwice(all, item);
            boolean ofFormer = parts.size() >= FEWEST_PARTS && former.compareTo(value(item)) == 0;
            if (!(ofAll || ofFormer) || !isCalledTotal(item)) {
                parts.add(item);
                former = former.add(value(item));
            }
        }
        return parts;
    }

    private static BigDecimal sum(List<Item> items) {
        return items.stream().map(Totals::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Item item) {
        return item.amount().value();
    }

    /** Whether the item is as much as the others of all together. */
    private static boolean isTwice(BigDecimal all, Item item) {
        return all.subtract(value(item)).compareTo(value(item)) == 0;
    }

    /** By a word for it, or by having no name of its own. */
    private boolean isCalledTotal(Item item) {
        int before = item.amount().from() - 1;
        boolean nameless = !reading.hasContent(item.from(), item.to());
        if (nameless || (before >= 0 && reading.tokens().get(before).is("="))) {
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

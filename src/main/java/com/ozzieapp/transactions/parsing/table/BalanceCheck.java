package com.ozzieapp.transactions.parsing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares amounts with the running balance beside them. From one balance to the next the sizes must add up; then the
 * direction of the balance tells for every row which way the money went.
 */
final class BalanceCheck {
    private static final int CONVINCING_PERCENT = 90;

    /** What the balances have to say about the amounts. */
    enum Verdict {
        AGREES,
        DISAGREES,
        /** There are no balances, or too few. */
        SILENT
    }

    private final List<Optional<Way>> ways;
    private final int told;
    private final int fitting;

    private BalanceCheck(List<Optional<Way>> ways, int told) {
        this.ways = ways;
        this.told = told;
        this.fitting = (int) ways.stream().filter(Optional::isPresent).count();
    }

    static BalanceCheck of(List<Row> rows) {
        BalanceCheck oldestFirst = inOrder(rows, false);
        BalanceCheck newestFirst = inOrder(rows, true);
        return newestFirst.fitting > oldestFirst.fitting ? newestFirst : oldestFirst;
    }

    /** Empty for rows about which their balance says nothing, or nothing that fits. */
    List<Optional<Way>> ways() {
        return verdict() == Verdict.AGREES
                ? ways
                : ways.stream().map(way -> Optional.<Way>empty()).toList();
    }

    Verdict verdict() {
        if (told < 2) {
            return Verdict.SILENT;
        }
        return fitting * 100 >= told * CONVINCING_PERCENT ? Verdict.AGREES : Verdict.DISAGREES;
    }

    private static BalanceCheck inOrder(List<Row> rows, boolean newestFirst) {
        List<Optional<Way>> ways = new ArrayList<>();
        int told = 0;
        for (int at = 0; at < rows.size(); at++) {
            Optional<Long> change = change(rows, at, newestFirst ? at + 1 : at - 1);
            boolean counts = change.isPresent() && rows.get(at).isTransaction();
            told += counts ? 1 : 0;
            ways.add(counts ? way(rows.get(at), change.get()) : Optional.empty());
        }
        return new BalanceCheck(ways, told);
    }

    /** Rows with a balance of their own, next to another such row. */
    private static Optional<Long> change(List<Row> rows, int at, int before) {
        if (before < 0 || before >= rows.size()) {
            return Optional.empty();
        }
        Optional<Long> earlier = rows.get(before).balance();
        return rows.get(at).balance().flatMap(now -> earlier.map(then -> now - then));
    }

    private static Optional<Way> way(Row row, long change) {
        if (Math.abs(change) != row.amount().size().cents()) {
            return Optional.empty();
        }
        return Optional.of(change > 0 ? Way.IN : Way.OUT);
    }
}

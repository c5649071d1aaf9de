package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whether the rows of a statement come to the balances it states. */
enum Proof {
    AGREES(97),
    NOTHING_TO_CHECK(82),
    DISAGREES(55);

    private final int confidencePercent;

    Proof(int confidencePercent) {
        this.confidencePercent = confidencePercent;
    }

    int confidencePercent() {
        return confidencePercent;
    }

    static Proof of(List<Row> rows, Optional<Money> opening, Optional<Money> closing) {
        List<Row> newestFirst = new ArrayList<>(rows);
        Collections.reverse(newestFirst);
        Proof forwards = inOrder(rows, opening, closing);
        Proof backwards = inOrder(newestFirst, opening, closing);
        return forwards == AGREES || backwards == AGREES ? AGREES : forwards;
    }

    private static Proof inOrder(List<Row> rows, Optional<Money> opening, Optional<Money> closing) {
        Money running = opening.orElse(null);
        int checked = 0;
        for (Row row : rows) {
            running = running == null ? null : running.plus(row.change());
            if (row.balance().isPresent()) {
                if (running != null && !row.balance().get().equals(running)) {
                    return DISAGREES;
                }
                checked += running == null ? 0 : 1;
                running = row.balance().get();
            }
        }
        if (running != null && opening.isPresent() && closing.isPresent()) {
            return closing.get().equals(running) ? AGREES : DISAGREES;
        }
        return checked > 0 ? AGREES : NOTHING_TO_CHECK;
    }
}

package com.ozzieapp.transactions;

import java.util.List;

/**
 * What came of a submission.
 *
 * @param recorded in the order of the content
 * @param duplicatesSkipped rows that were recorded from an earlier document
 */
public record Submitted(List<Transaction> recorded, int duplicatesSkipped) {
    public Submitted {
        recorded = List.copyOf(recorded);
    }
}

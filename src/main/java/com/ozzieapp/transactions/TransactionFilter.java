package com.ozzieapp.transactions;

import java.time.LocalDate;
import java.util.Optional;

/** Which of a user's transactions are asked for; days are both counted in. */
public record TransactionFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<Category> category, Optional<Source> source) {
    public static final TransactionFilter ALL =
            new TransactionFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

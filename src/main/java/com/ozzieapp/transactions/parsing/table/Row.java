package com.ozzieapp.transactions.parsing.table;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a table as read, before it is known what its sign means.
 *
 * @param words all that the line says, folded, for telling what it is
 * @param raw the same as it is written
 * @param category as the sheet names it, empty when it does not
 * @param balance in cents, as written behind the amount
 * @param isTransaction false for lines that only tell a balance
 * @param doubtPercent how much less sure a reading of it is than one of a whole and plain line
 */
record Row(
        LocalDate date,
        Amount amount,
        String title,
        String raw,
        String words,
        String category,
        String currency,
        Optional<Long> balance,
        boolean isTransaction,
        int doubtPercent) {}

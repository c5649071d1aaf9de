package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;

/** How much of a document is read. */
final class Limits {
    static final int TRANSACTIONS = 20_000;

    /** Statements that spend three lines on a transaction still fit. */
    static final int ROWS = 3 * TRANSACTIONS;

    /** Rows of delimiters alone, as spreadsheets leave them below a table, cost time only. */
    static final int RECORDS = 1_100_000;

    /** No bank writes its columns further right; what stands there is not kept. */
    static final int COLUMNS = 200;

    /** All cells of a document: some 150 MB at worst. */
    static final int FILLED_CELLS = 2_000_000;

    static final int CELL_CHARACTERS = 10_000;

    private Limits() {}

    static Unreadable exceeded() {
        return new Unreadable("The file is too long: at most 20,000 transactions are read at once.");
    }
}

package com.ozzieapp.transactions.parsing.table;

import java.util.List;

/**
 * A part of a sheet with the same columns throughout.
 *
 * @param above what stands before the columns begin: the bank, the account, the period
 * @param header the names of the columns, empty where there are none
 * @param body the lines below them
 */
record Table(Columns columns, List<Line> above, Line header, List<Line> body) {
    Table {
        above = List.copyOf(above);
        body = List.copyOf(body);
    }

    boolean isDated() {
        return columns.has(Role.DATE);
    }
}

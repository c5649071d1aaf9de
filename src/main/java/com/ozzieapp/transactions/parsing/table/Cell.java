package com.ozzieapp.transactions.parsing.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in one place of a sheet. Only spreadsheets tell numbers and dates from text; they are kept in their
 * plain spelling ({@code -1234.5}, {@code 2025-04-03}), which needs no guess at the writer's habits.
 */
record Cell(Kind kind, String text) {
    static final Cell EMPTY = new Cell(Kind.TEXT, "");

    /** How the text is to be understood. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    static Cell text(String text) {
        String kept = text.length() > Limits.CELL_CHARACTERS ? text.substring(0, Limits.CELL_CHARACTERS) : text;
        String stripped = kept.strip();
        return stripped.isEmpty() ? EMPTY : new Cell(Kind.TEXT, stripped);
    }

    static Cell number(BigDecimal number) {
        return new Cell(Kind.NUMBER, number.toPlainString());
    }

    static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, date.toString());
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}

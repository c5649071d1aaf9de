package com.ozzieapp.transactions.parsing.table;

import java.util.List;

/** One row of a sheet, without the empty cells at its end. */
record Line(List<Cell> cells) {
    Line {
        cells = List.copyOf(cells);
    }

    /** Empty where the row does not reach, and for the column -1, which stands for none. */
    Cell at(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    int width() {
        return cells.size();
    }

    /** How many cells hold something. */
    int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}

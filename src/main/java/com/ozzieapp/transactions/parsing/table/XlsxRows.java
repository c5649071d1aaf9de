package com.ozzieapp.transactions.parsing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one sheet of a workbook. */
final class XlsxRows {
    private final TagReader tags;
    private final XlsxCells cells;
    private final Sheet.Builder sheet;
    private final List<Cell> row = new ArrayList<>();
    private int column;
    private String type = "";
    private String style = "";
    private final StringBuilder value = new StringBuilder();

    XlsxRows(TagReader tags, XlsxCells cells, Sheet.Builder sheet) {
        this.tags = tags;
        this.cells = cells;
        this.sheet = sheet;
    }

    Sheet read() throws IOException {
        while (tags.next()) {
            switch (tags.name()) {
                case "row" -> endRow();
                case "c" -> cell();
                case "v", "t" -> value();
                default -> {}
            }
        }
        endRow();
        return sheet.next();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            sheet.add(row);
        }
        row.clear();
        column = -1;
    }

    private void cell() {
        if (tags.isEnd()) {
            put(cells.read(type, style, value.toString()));
        } else {
            String reference = tags.attribute("r");
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            type = tags.attribute("t");
            style = tags.attribute("s");
        }
        value.setLength(0);
    }

    private void value() {
        if (tags.isEnd() && value.length() < Limits.CELL_CHARACTERS) {
            value.append(tags.text());
        }
    }

    private void put(Cell cell) {
        if (column < 0 || column >= Limits.COLUMNS || cell.isBlank()) {
            return;
        }
        while (row.size() <= column) {
            row.add(Cell.EMPTY);
        }
        row.set(column, cell);
    }

    /** The letters of {@code AB12} count in base 26; what lies beyond the columns read is not told apart. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && column <= Limits.COLUMNS; at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}

package com.ozzieapp.transactions.parsing.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a text whose quotes cannot be trusted: a row ends with its line, whatever is still open there. */
final class BrokenQuotes {
    private BrokenQuotes() {}

    static Sheet read(String text, char delimiter) {
        Sheet.Builder sheet = new Sheet.Builder();
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            sheet.add(cells(lines.next(), delimiter));
        }
        return sheet.next();
    }

    private static List<Cell> cells(String line, char delimiter) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length() && cells.size() < Limits.COLUMNS) {
            int end = end(line, from, delimiter);
            cells.add(Cell.text(unquoted(line.substring(from, end))));
            from = end + 1;
        }
        return cells;
    }

    /** Behind a quote that is closed before a delimiter, or else at the next delimiter. */
    private static int end(String line, int from, char delimiter) {
        if (from < line.length() && line.charAt(from) == '"') {
            int close = line.indexOf("\"" + delimiter, from + 1);
            if (close >= 0) {
                return close + 1;
            }
        }
        int next = line.indexOf(delimiter, from);
        return next < 0 ? line.length() : next;
    }

    private static String unquoted(String cell) {
        String stripped = cell.strip();
        int from = stripped.startsWith("\"") ? 1 : 0;
        int end = stripped.endsWith("\"") && stripped.length() > from ? stripped.length() - 1 : stripped.length();
        return stripped.substring(from, end).replace("\"\"", "\"");
    }
}

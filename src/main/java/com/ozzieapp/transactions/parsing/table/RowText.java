package com.ozzieapp.transactions.parsing.table;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a line: its title, and all of them together. */
final class RowText {
    private final Columns columns;
    private final List<Integer> texts;

    RowText(Columns columns) {
        this.columns = columns;
        this.texts = columns.texts();
    }

    /** The best name the line has for the transaction, as it is written; empty when it has none. */
    String title(Line line) {
        for (int column : texts) {
            if (!line.at(column).isBlank()) {
                return line.at(column).text();
            }
        }
        return line.at(columns.of(Role.KIND)).text();
    }

    String raw(Line line) {
        return texts.stream()
                .map(column -> line.at(column).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    boolean isLeftOut(Line line) {
        String status = Folded.of(line.at(columns.of(Role.STATUS)).text());
        for (int column : texts) {
            String text = Folded.of(line.at(column).text());
            if (!text.isEmpty() && (RowWords.isBalanceOrSum(text) || RowWords.isPending(text, status))) {
                return true;
            }
        }
        // a sum often has its name in whatever column stands first
        String first = line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> Folded.of(cell.text()))
                .orElse("");
        return RowWords.isPending("", status) || RowWords.isBalanceOrSum(first);
    }

    /** Whether most cells of a column have a minus or brackets. */
    boolean isNegative(Role role, List<Line> body) {
        int column = columns.of(role);
        long filled = body.stream().filter(line -> !line.at(column).isBlank()).count();
        long negative = body.stream()
                .map(line -> line.at(column).text())
                .filter(text -> text.startsWith("-") || text.endsWith("-") || text.startsWith("("))
                .count();
        return negative * 2 > filled;
    }
}

package com.ozzieapp.transactions.parsing.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where in a sheet the columns begin, below what banks write above them, and what each column holds. */
final class TableFinder {
    private static final int LONGEST_NAME = 60;

    private TableFinder() {}

    /** All tables with a header that names amounts; a header that is repeated goes on with the same table. */
    static List<Table> named(Sheet sheet, String ownCurrency) {
        List<Table> tables = new ArrayList<>();
        List<Line> above = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        Optional<Line> header = Optional.empty();
        for (Line line : sheet.lines()) {
            if (!isHeader(line)) {
                (header.isPresent() ? body : above).add(line);
            } else if (header.isEmpty() || !header.get().equals(line)) {
                header.ifPresent(names -> add(tables, names, above, body, ownCurrency));
                body.clear();
                header = Optional.of(line);
            }
        }
        header.ifPresent(names -> add(tables, names, above, body, ownCurrency));
        return tables;
    }

    private static void add(List<Table> tables, Line header, List<Line> above, List<Line> body, String ownCurrency) {
        Columns columns = new ColumnRoles(body, ownCurrency).named(header);
        if (columns.hasMoney()) {
            tables.add(new Table(columns, above, header, body));
        }
    }

    /** The one table of a sheet without names of columns, by what stands in them. */
    static Optional<Table> unnamed(Sheet sheet) {
        return new ColumnGuess(sheet).columns().map(columns -> {
            List<Line> lines = sheet.lines();
            int first = 0;
            while (first < lines.size()
                    && DateText.read(lines.get(first).at(columns.of(Role.DATE))).isEmpty()) {
                first++;
            }
            return new Table(columns, lines.subList(0, first), new Line(List.of()), lines.subList(first, lines.size()));
        });
    }

    /** At least half of its cells are known names, one of them of money, and none is a date or an amount. */
    private static boolean isHeader(Line line) {
        int filled = line.filled();
        if (filled < 2 || line.cells().stream().anyMatch(TableFinder::isData)) {
            return false;
        }
        int known = 0;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Cell cell : line.cells()) {
            Optional<Role> role = HeaderWords.role(cell.text());
            known += role.isPresent() ? 1 : 0;
            role.ifPresent(roles::add);
        }
        boolean toldWhatFor =
                roles.stream().anyMatch(role -> role.isText() || role == Role.DATE || role == Role.VALUE_DATE);
        return known * 2 >= filled && toldWhatFor && roles.stream().anyMatch(Role::isMoney);
    }

    private static boolean isData(Cell cell) {
        return cell.text().length() > LONGEST_NAME
                || (!cell.isBlank()
                        && (DateText.read(cell).isPresent()
                                || WrittenAmount.read(cell.text()).isPresent()));
    }
}

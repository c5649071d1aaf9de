package com.ozzieapp.transactions.parsing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells the columns of a sheet that does not name them by what stands in them. */
final class ColumnGuess {
    /** A whole number of more digits is an account, a card or a document. */
    private static final int LONGEST_WHOLE = 6;

    private final ColumnContents contents;
    private final int date;

    ColumnGuess(Sheet sheet) {
        ColumnContents all = new ColumnContents(sheet.lines());
        date = IntStream.range(0, all.width())
                .boxed()
                .max((one, other) -> Long.compare(
                        all.count(one, ColumnContents::isDate) * 2 + (one < other ? 1 : 0),
                        all.count(other, ColumnContents::isDate) * 2 + (one < other ? 0 : 1)))
                .filter(column -> all.count(column, ColumnContents::isDate) > 0)
                .orElse(Columns.NONE);
        contents = new ColumnContents(sheet.lines().stream()
                .filter(line -> ColumnContents.isDate(line.at(date)))
                .toList());
    }

    /** Empty when there is no column of dates or none of amounts. */
    Optional<Columns> columns() {
        List<Integer> amounts = IntStream.range(0, contents.width())
                .filter(column -> column != date && holdsAmounts(column))
                .boxed()
                .toList();
        if (date == Columns.NONE || amounts.isEmpty()) {
            return Optional.empty();
        }
        List<Role> roles = new ArrayList<>(Collections.nCopies(contents.width(), Role.IGNORED));
        roles.set(date, Role.DATE);
        setAmounts(roles, amounts);
        setKind(roles);
        longestWords(roles).ifPresent(column -> roles.set(column, Role.DESCRIPTION));
        return Optional.of(new Columns(roles, ""));
    }

    private boolean holdsAmounts(int column) {
        return contents.mostly(column, 80, ColumnContents::isAmount)
                && !contents.mostly(column, 50, ColumnContents::isDate)
                && !contents.mostly(column, 50, ColumnGuess::isLongWhole);
    }

    private static boolean isLongWhole(Cell cell) {
        return cell.text().length() > LONGEST_WHOLE && cell.text().chars().allMatch(Character::isDigit);
    }

    /** Two columns never filled in the same line are debits and credits; else the amount, and its balance behind it. */
    private void setAmounts(List<Role> roles, List<Integer> amounts) {
        int first = firstWithCents(amounts);
        int place = amounts.indexOf(first);
        int next = place + 1 < amounts.size() ? amounts.get(place + 1) : Columns.NONE;
        if (next != Columns.NONE && contents.oneOfTwo(first, next) && !contents.isBlank(next)) {
            roles.set(first, Role.DEBIT);
            roles.set(next, Role.CREDIT);
            if (place + 2 < amounts.size()) {
                roles.set(amounts.get(place + 2), Role.BALANCE);
            }
            return;
        }
        roles.set(first, Role.AMOUNT);
        if (next != Columns.NONE) {
            roles.set(next, Role.BALANCE);
        }
    }

    /** Numbers of branches, documents and instalments stand before amounts and have no cents. */
    private int firstWithCents(List<Integer> amounts) {
        return amounts.stream()
                .filter(column -> contents.mostly(column, 50, ColumnGuess::hasCents))
                .findFirst()
                .orElse(amounts.get(0));
    }

    private static boolean hasCents(Cell cell) {
        return cell.text().matches(".*[.,]\\d\\d?\\b.*");
    }

    private void setKind(List<Role> roles) {
        IntStream.range(0, contents.width())
                .filter(column -> roles.get(column) == Role.IGNORED)
                .filter(column -> contents.mostly(column, 95, ColumnContents::isMark))
                .findFirst()
                .ifPresent(column -> roles.set(column, Role.KIND));
    }

    private Optional<Integer> longestWords(List<Role> roles) {
        return IntStream.range(0, contents.width())
                .filter(column -> roles.get(column) == Role.IGNORED)
                .filter(column -> contents.mostly(column, 50, ColumnContents::isWords))
                .boxed()
                .max((one, other) -> Long.compare(letters(one), letters(other)));
    }

    private long letters(int column) {
        return contents.lines().stream()
                .mapToLong(line -> line.at(column).text().length())
                .sum();
    }
}

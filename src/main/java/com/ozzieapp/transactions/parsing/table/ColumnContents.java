package com.ozzieapp.transactions.parsing.table;

import java.util.List;
import java.util.function.Predicate;

/** Looks at what the cells of a column hold, in the first lines of a table. */
final class ColumnContents {
    private static final int SAMPLE = 300;

    private final List<Line> lines;
    private final int width;

    ColumnContents(List<Line> body) {
        lines = List.copyOf(body.subList(0, Math.min(body.size(), SAMPLE)));
        width = lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    int width() {
        return width;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether that share of the filled cells, and at least one, is such; a lone dash fills no cell. */
    boolean mostly(int column, int percent, Predicate<Cell> kind) {
        long such = count(column, kind);
        return such > 0 && such * 100 >= count(column, cell -> kind.test(cell) || !isDash(cell)) * percent;
    }

    long count(int column, Predicate<Cell> kind) {
        return lines.stream()
                .map(line -> line.at(column))
                .filter(cell -> !cell.isBlank() && kind.test(cell))
                .count();
    }

    private static boolean isDash(Cell cell) {
        return cell.text().matches("[-\u2013\u2014\u2212]+");
    }

    boolean isBlank(int column) {
        return count(column, cell -> !isDash(cell)) == 0;
    }

    /** How many amounts there are that are not zero. */
    int amounts(int column) {
        return (int) count(column, ColumnContents::isMoney);
    }

    /** Whether nearly every line that has any amount in the two columns has it in one of them alone. */
    boolean oneOfTwo(int column, int other) {
        int one = 0;
        int any = 0;
        for (Line line : lines) {
            boolean first = isMoney(line.at(column));
            boolean second = isMoney(line.at(other));
            any += first || second ? 1 : 0;
            one += first ^ second ? 1 : 0;
        }
        return any > 0 && one * 100 >= lines.size() * 70 && one * 100 >= any * 90;
    }

    static boolean isDate(Cell cell) {
        return DateText.read(cell).isPresent();
    }

    static boolean isDateOrCount(Cell cell) {
        return isDate(cell) || (cell.kind() == Cell.Kind.TEXT && DateText.isSerial(cell.text()));
    }

    static boolean isAmount(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || (cell.kind() == Cell.Kind.TEXT
                        && WrittenAmount.read(cell.text()).isPresent());
    }

    private static boolean isMoney(Cell cell) {
        return isAmount(cell) && cell.text().chars().anyMatch(letter -> letter >= '1' && letter <= '9');
    }

    static boolean isMark(Cell cell) {
        return Marks.ofKind(cell.text()).isPresent();
    }

    static boolean isCurrency(Cell cell) {
        return !Currencies.of(cell.text()).isEmpty();
    }

    static boolean isWords(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && !isAmount(cell)
                && !isDate(cell)
                && cell.text().chars().filter(Character::isLetter).count() >= 2;
    }
}

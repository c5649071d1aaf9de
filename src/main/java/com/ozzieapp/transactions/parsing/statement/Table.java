package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.page.Amount;
import com.ozzieapp.transactions.parsing.page.Amounts;
import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.page.Line;
import com.ozzieapp.transactions.parsing.page.Page;
import com.ozzieapp.transactions.parsing.statement.Row.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the movements of a statement from its lines, page after page. */
final class Table {
    private static final Pattern OPENING =
            Pattern.compile("saldo(anterior|inicial|deaberturas?|previo)|(opening|beginning|previous|starting)balance"
                    + "|balance(brought)?forward|saldoem\\d.*anterior");
    private static final Pattern CLOSING =
            Pattern.compile("saldo(final|atual|actual|defecho|alcorte|total|disponivel)|(closing|ending|new"
                    + "|current)balance|saldocierre");
    private static final Pattern NO_MOVEMENT =
            Pattern.compile("^\\W*(saldo|total|subtotal|balance|suma|pagina|page|resumo|resumen|limite|minimumpayment"
                    + "|pagominimo|newbalance|pagamentominimo|amountdue|transporte|atransportar|asumar)"
                    + "|saldo(anterior|inicial|final|dodia|deldia|atual|actual|emconta)|(opening|beginning"
                    + "|previous|closing|ending)balance|balancebroughtforward|balancecarriedforward|paymentdue"
                    + "|vencimento|fechalimite");

    private static final int LONGEST_WRAPPED = 80;

    private final Dates dates;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable LocalDate day;
    private @Nullable Money opening;
    private @Nullable Money closing;
    private boolean rowAbove;
    private int textLeft;
    private int dated;

    private Table(Dates dates) {
        this.dates = dates;
    }

    static Table of(List<Page> pages, Dates dates) {
        Table table = new Table(dates);
        for (Page page : pages) {
            table.rowAbove = false;
            page.lines().forEach(table::add);
        }
        return table;
    }

    private void add(Line line) {
        Optional<Header> head = Header.of(line);
        if (head.isPresent()) {
            header = head.get();
            rowAbove = false;
            return;
        }
        String squashed = line.squashed();
        if (noteBalance(squashed, line) || NO_MOVEMENT.matcher(squashed).find()) {
            rowAbove = false;
            return;
        }
        Cells cells = Cells.of(line, dates);
        if (NO_MOVEMENT.matcher(Folded.squashed(cells.text())).find()) {
            rowAbove = false;
            return;
        }
        day = cells.date().orElse(day);
        if (!cells.amounts().isEmpty()
                && day != null
                && (header != null || cells.date().isPresent() || rowAbove)) {
            addRow(line, cells, day);
        } else if (rowAbove && cells.amounts().isEmpty() && cells.date().isEmpty()) {
            wrap(line, cells);
        } else {
            rowAbove = false;
        }
    }

    private boolean noteBalance(String squashed, Line line) {
        List<Amount> amounts = Amounts.in(line.text());
        if (amounts.isEmpty()) {
            return false;
        }
        Money balance = amounts.get(amounts.size() - 1).signed();
        if (OPENING.matcher(squashed).find()) {
            opening = opening == null ? balance : opening;
            return true;
        }
        if (CLOSING.matcher(squashed).find()) {
            closing = balance;
            return true;
        }
        return false;
    }

    private void addRow(Line line, Cells cells, LocalDate date) {
        Amount amount = null;
        Way way = null;
        Money balance = null;
        for (Cells.Cell cell : cells.amounts()) {
            Column column = columnOf(cells, cell);
            if (column == Column.BALANCE) {
                balance = cell.amount().signed();
            } else if (amount == null && !cell.amount().size().isZero()) {
                amount = cell.amount();
                way = column == Column.DEBIT ? Way.OUT : column == Column.CREDIT ? Way.IN : marked(amount);
            }
        }
        if (amount == null || cells.text().isEmpty()) {
            return;
        }
        dated += cells.date().isPresent() ? 1 : 0;
        rows.add(new Row(
                date,
                cells.text(),
                amount,
                Optional.ofNullable(way),
                Optional.ofNullable(balance),
                line.confidencePercent()));
        textLeft = Cells.textLeft(line, dates);
        rowAbove = true;
    }

    private static @Nullable Way marked(Amount amount) {
        if (!amount.marked()) {
            return null;
        }
        return amount.negative() ? Way.OUT : Way.IN;
    }

    /** Where amounts ran into one word, or no head tells, the second of two is the balance. */
    private Column columnOf(Cells cells, Cells.Cell cell) {
        boolean apart = cells.amounts().stream()
                        .filter(other -> other.word().equals(cell.word()))
                        .count()
                == 1;
        if (header != null && apart && header.places().size() > 1) {
            return header.columnOf(cell.word());
        }
        boolean balances = header == null || header.has(Column.BALANCE);
        boolean last = cells.amounts().get(cells.amounts().size() - 1).equals(cell);
        return balances && last && cells.amounts().size() > 1 ? Column.BALANCE : Column.AMOUNT;
    }

    /** A text without a date or amount, set in from the left like the row's own, goes on from it. */
    private void wrap(Line line, Cells cells) {
        int last = rows.size() - 1;
        boolean below = Math.abs(line.left() - textLeft) <= line.height()
                && line.words().size() == 1;
        if (below && !cells.text().isEmpty() && rows.get(last).text().length() < LONGEST_WRAPPED) {
            rows.set(last, rows.get(last).withMoreText(cells.text()));
        }
        rowAbove = false;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    boolean hasHeader() {
        return header != null;
    }

    /** How many movements bear a date of their own. */
    int dated() {
        return dated;
    }

    Optional<Money> opening() {
        return Optional.ofNullable(opening);
    }

    Optional<Money> closing() {
        return Optional.ofNullable(closing);
    }
}

package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a table in the styles that all of them together show. */
final class TableRows {
    private static final Amount NOTHING = new Amount(Money.ZERO, Mark.NONE, "", true);
    private static final int DOUBT_OF_ROUNDING = 30;
    private static final int DOUBT_OF_TAKEN_DATE = 5;
    private static final int DOUBT_OF_FUTURE = 35;
    private static final int DOUBT_WITHOUT_DATES = 55;

    private final Table table;
    private final ParseContext context;
    private final AmountStyle amounts;
    private final DateStyle dates;
    private final RowText texts;
    private final int date;
    private final boolean debitsAreNegative;
    private final boolean creditsAreNegative;
    private Optional<LocalDate> lastDate = Optional.empty();

    TableRows(Table table, ParseContext context) {
        this.table = table;
        this.context = context;
        this.texts = new RowText(table.columns());
        this.date = table.columns().of(Role.DATE);
        this.debitsAreNegative = texts.isNegative(Role.DEBIT, table.body());
        this.creditsAreNegative = texts.isNegative(Role.CREDIT, table.body());
        this.amounts = AmountStyle.of(moneyCells(), context);
        this.dates = DateStyle.of(
                table.body().stream().map(line -> line.at(date)).toList(),
                Period.latest(table.above(), context),
                context);
    }

    private List<Cell> moneyCells() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().width(); column++) {
            Role role = table.columns().role(column);
            if (role.isMoney() || role == Role.BALANCE) {
                columns.add(column);
            }
        }
        return table.body().stream()
                .flatMap(line -> columns.stream().map(line::at))
                .toList();
    }

    List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (Line line : table.body()) {
            row(line).ifPresent(rows::add);
        }
        return rows;
    }

    /** Empty for what is neither a transaction nor tells a balance. */
    private Optional<Row> row(Line line) {
        Optional<LocalDate> day = day(line.at(date));
        Optional<Long> balance =
                amounts.read(line.at(table.columns().of(Role.BALANCE))).map(Amount::signedCents);
        Amount amount = amount(line);
        boolean isTransaction = day.isPresent() && !amount.size().isZero() && !texts.isLeftOut(line);
        if (!isTransaction && balance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                day.orElse(context.today()),
                isTransaction ? amount : NOTHING,
                texts.title(line),
                texts.raw(line),
                Folded.of(texts.raw(line)),
                line.at(table.columns().of(Role.CATEGORY)).text(),
                currency(line, amount),
                balance,
                isTransaction,
                doubt(line, day, amount)));
    }

    /** A line without a date belongs to the day of the line above it; one with words in place of a date to none. */
    private Optional<LocalDate> day(Cell cell) {
        if (!table.isDated()) {
            return Optional.of(context.today());
        }
        if (cell.isBlank()) {
            return lastDate;
        }
        Optional<LocalDate> day = dates.read(cell);
        lastDate = day.or(() -> lastDate);
        return day;
    }

    private Amount amount(Line line) {
        Columns columns = table.columns();
        if (columns.has(Role.AMOUNT)) {
            Amount amount = amounts.read(line.at(columns.of(Role.AMOUNT))).orElse(NOTHING);
            Mark told = Marks.ofKind(line.at(columns.of(Role.KIND)).text()).orElse(amount.mark());
            return new Amount(amount.size(), told, amount.currency(), amount.isExact());
        }
        Amount debit = amounts.read(line.at(columns.of(Role.DEBIT))).orElse(NOTHING);
        Amount credit = amounts.read(line.at(columns.of(Role.CREDIT))).orElse(NOTHING);
        Amount paid = credit.size().isZero() ? debit : credit;
        Mark mark = credit.size().isZero() ? debitMark(debit) : creditMark(credit);
        return new Amount(paid.size(), mark, paid.currency(), paid.isExact());
    }

    /** Some banks write a minus into a whole column; only where others have none does it take something back. */
    private Mark debitMark(Amount debit) {
        return debit.mark() == Mark.MINUS && !debitsAreNegative ? Mark.CREDIT : Mark.DEBIT;
    }

    private Mark creditMark(Amount credit) {
        return credit.mark() == Mark.MINUS && !creditsAreNegative ? Mark.DEBIT : Mark.CREDIT;
    }

    private String currency(Line line, Amount amount) {
        String told = Currencies.of(line.at(table.columns().of(Role.CURRENCY)).text());
        String found = told.isEmpty() ? amount.currency() : told;
        return Currencies.resolve(found.isEmpty() ? table.columns().currency() : found, context.currency());
    }

    private int doubt(Line line, Optional<LocalDate> day, Amount amount) {
        int doubt = amount.isExact() ? 0 : DOUBT_OF_ROUNDING;
        if (!table.isDated()) {
            return doubt + DOUBT_WITHOUT_DATES;
        }
        doubt += line.at(date).isBlank() ? DOUBT_OF_TAKEN_DATE : 0;
        boolean isFuture = day.filter(found -> found.isAfter(context.today())).isPresent();
        return doubt + (isFuture ? DOUBT_OF_FUTURE : 0);
    }
}

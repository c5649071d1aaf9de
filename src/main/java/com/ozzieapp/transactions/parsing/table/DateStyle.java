package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.table.WrittenDate.Order;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a document writes dates, decided over all of them together.
 *
 * <p>A day above 12 settles the order of day and month; else rows in the order of time do; else that no row lies in
 * the future; else the habit of the user's language and currency.
 */
final class DateStyle {
    private static final Set<String> MONTH_FIRST_CURRENCIES = Set.of("USD", "PHP");

    private final Order order;
    private final LocalDate latest;

    private DateStyle(Order order, LocalDate latest) {
        this.order = order;
        this.latest = latest;
    }

    /** @param latest the day that a date without a year is not after */
    static DateStyle of(List<Cell> cells, LocalDate latest, ParseContext context) {
        List<WrittenDate> dates =
                cells.stream().flatMap(cell -> DateText.read(cell).stream()).toList();
        DateStyle dayFirst = new DateStyle(Order.DAY_FIRST, latest);
        DateStyle monthFirst = new DateStyle(Order.MONTH_FIRST, latest);
        long days = dates.stream().filter(date -> told(date) == Order.DAY_FIRST).count();
        long months =
                dates.stream().filter(date -> told(date) == Order.MONTH_FIRST).count();
        if (days != months) {
            return days > months ? dayFirst : monthFirst;
        }
        int worse = Integer.compare(dayFirst.turns(dates), monthFirst.turns(dates));
        if (worse == 0) {
            worse = Long.compare(dayFirst.after(context.today(), dates), monthFirst.after(context.today(), dates));
        }
        if (worse == 0) {
            return isMonthFirst(context) ? monthFirst : dayFirst;
        }
        return worse < 0 ? dayFirst : monthFirst;
    }

    /** Names of months and years in front tell nothing about how the bare numbers of other rows are meant. */
    private static Order told(WrittenDate date) {
        return date.order() == Order.UNTOLD ? date.told() : Order.UNTOLD;
    }

    private static boolean isMonthFirst(ParseContext context) {
        return context.language() == Language.EN && MONTH_FIRST_CURRENCIES.contains(context.currency());
    }

    /** How many rows stand against the direction of time, in whichever direction most of them go. */
    private int turns(List<WrittenDate> dates) {
        int back = 0;
        int forth = 0;
        Optional<LocalDate> before = Optional.empty();
        for (WrittenDate written : dates) {
            Optional<LocalDate> date = read(written);
            int step = before.isPresent() && date.isPresent() ? date.get().compareTo(before.get()) : 0;
            back += step < 0 ? 1 : 0;
            forth += step > 0 ? 1 : 0;
            before = date;
        }
        return Math.min(back, forth);
    }

    private long after(LocalDate today, List<WrittenDate> dates) {
        return dates.stream()
                .flatMap(date -> read(date).stream())
                .filter(date -> date.isAfter(today))
                .count();
    }

    /** Empty for what is no date, or no day of the calendar. */
    Optional<LocalDate> read(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT && DateText.isSerial(cell.text())) {
            return SerialDay.date(new BigDecimal(cell.text().replace(',', '.')), false);
        }
        return DateText.read(cell).flatMap(this::read);
    }

    private Optional<LocalDate> read(WrittenDate date) {
        boolean monthFirst =
                date.told() == Order.UNTOLD ? order == Order.MONTH_FIRST : date.told() == Order.MONTH_FIRST;
        int day = monthFirst ? date.second() : date.first();
        int month = monthFirst ? date.first() : date.second();
        try {
            return Optional.of(date.year() > 0 ? LocalDate.of(date.year(), month, day) : lastBefore(month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last such day that is not after the latest; a 29th of February goes back to a year that has one. */
    private LocalDate lastBefore(int month, int day) {
        int year = latest.getYear();
        while (month == 2 && day == 29 && !Year.isLeap(year)) {
            year--;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return date.isAfter(latest) ? date.minusYears(1) : date;
    }
}

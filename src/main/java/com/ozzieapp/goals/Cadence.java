package com.ozzieapp.goals;

import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How often a user makes a money move, and on which days. */
public enum Cadence {
    WEEKLY(52),
    BIWEEKLY(26),
    TWICE_MONTHLY(24),
    MONTHLY(12);

    private static final int MID_MONTH = 15;

    private final int perYear;

    Cadence(int perYear) {
        this.perYear = perYear;
    }

    /** Cycles in a year: 52, 26, 24 or 12 (by which a monthly amount is divided among cycles). */
    public int perYear() {
        return perYear;
    }

    /** A monthly amount over a year's cycles, half-up to cents: 650 is 150 weekly, 300 biweekly, 325 twice a month. */
    public Money perCycle(Money monthly) {
        return Money.ofCents(BigDecimal.valueOf(monthly.cents())
                .multiply(BigDecimal.valueOf(MONTHLY.perYear))
                .divide(BigDecimal.valueOf(perYear), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /**
     * The first day of a series that lies after one day and not before another.
     *
     * @param anchor the day the series starts with; it is a day of the series even where its rule would not give it. A
     *     monthly series keeps the anchor's day of the month (the 31st being the last day of shorter months),
     *     {@code TWICE_MONTHLY} goes on with the 1st and the 15th
     * @param after the answer is later than this day
     * @param notBefore the answer is this day or later
     */
    public LocalDate next(LocalDate anchor, LocalDate after, LocalDate notBefore) {
        LocalDate earliest = after.plusDays(1).isAfter(notBefore) ? after.plusDays(1) : notBefore;
        if (!anchor.isBefore(earliest)) {
            return anchor;
        }
        return switch (this) {
            case WEEKLY -> everyDays(7, anchor, earliest);
            case BIWEEKLY -> everyDays(14, anchor, earliest);
            case TWICE_MONTHLY -> firstOrFifteenth(earliest);
            case MONTHLY -> monthly(anchor, earliest);
        };
    }

    /** One step of the cadence after a day. */
    public LocalDate stepAfter(LocalDate day) {
        return next(day, day, day);
    }

    private static LocalDate everyDays(int step, LocalDate anchor, LocalDate earliest) {
        long days = ChronoUnit.DAYS.between(anchor, earliest);
        return anchor.plusDays((days + step - 1) / step * step);
    }

    private static LocalDate firstOrFifteenth(LocalDate earliest) {
        if (earliest.getDayOfMonth() == 1) {
            return earliest;
        }
        return earliest.getDayOfMonth() <= MID_MONTH
                ? earliest.withDayOfMonth(MID_MONTH)
                : earliest.plusMonths(1).withDayOfMonth(1);
    }

    private static LocalDate monthly(LocalDate anchor, LocalDate earliest) {
        LocalDate inMonth = onDay(YearMonth.from(earliest), anchor.getDayOfMonth());
        return inMonth.isBefore(earliest)
                ? onDay(YearMonth.from(earliest).plusMonths(1), anchor.getDayOfMonth())
                : inMonth;
    }

    private static LocalDate onDay(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Cadence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Finds the most recent day that a date without its year, month or week can mean. */
record Calendar(LocalDate today) {
    /** February 29th may be eight years back. */
    private static final int YEARS_BACK = 8;

    private static final int MONTHS_BACK = 2;

    Optional<LocalDate> date(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    Optional<LocalDate> date(int month, int day) {
        for (int back = 0; back <= YEARS_BACK; back++) {
            Optional<LocalDate> date = date(today.getYear() - back, month, day).filter(this::hasCome);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    Optional<LocalDate> day(int day) {
        for (int back = 0; back <= MONTHS_BACK; back++) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            Optional<LocalDate> date =
                    date(month.getYear(), month.getMonthValue(), day).filter(this::hasCome);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /**
     * Who means today says so: today's own name is a week ago.
     *
     * @param isoWeekday 1 is Monday
     */
    LocalDate weekday(int isoWeekday) {
        return today.with(TemporalAdjusters.previous(DayOfWeek.of(isoWeekday)));
    }

    /** @param isoWeekday 1 is Monday, on which weeks begin */
    LocalDate weekdayOfLastWeek(int isoWeekday) {
        return today.minusWeeks(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(isoWeekday - 1L);
    }

    LocalDate weekend() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    private boolean hasCome(LocalDate date) {
        return !date.isAfter(today);
    }
}

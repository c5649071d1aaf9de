package com.ozzieapp.transactions.parsing.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as spreadsheets count them. */
final class SerialDay {
    /** Day 60 is the 29th of February 1900, which never was; from there on this is day 0. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate MACINTOSH_DAY_ZERO = LocalDate.of(1904, 1, 1);

    /** 1 January 1970 to 31 December 2099: what else is in a statement is a number. */
    private static final int FIRST = 25_569;

    private static final int LAST = 73_050;

    /** Between the two beginnings lie four years and a day. */
    private static final int DAYS_TO_1904 = 1_462;

    private SerialDay() {}

    /** The day of a number, its time of day cut off; empty when no statement could be so old or so far ahead. */
    static Optional<LocalDate> date(BigDecimal number, boolean from1904) {
        BigDecimal day = number.setScale(0, RoundingMode.FLOOR);
        BigDecimal from1900 = from1904 ? day.add(BigDecimal.valueOf(DAYS_TO_1904)) : day;
        if (from1900.compareTo(BigDecimal.valueOf(FIRST)) < 0 || from1900.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        return Optional.of((from1904 ? MACINTOSH_DAY_ZERO : DAY_ZERO).plusDays(day.longValueExact()));
    }
}

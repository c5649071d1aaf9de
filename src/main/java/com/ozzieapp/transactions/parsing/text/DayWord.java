package com.ozzieapp.transactions.parsing.text;

import java.util.Locale;

/**
 * What a word of the table {@code days.txt} means; there its name is the kind and the number.
 *
 * @param number days back or ahead, ISO weekday, month of the year, or length of a unit, by the kind
 */
record DayWord(Kind kind, int number) {
    enum Kind {
        /** So many days from today. */
        OFFSET,
        /** So many months from today. */
        MONTH_OFFSET,
        WEEKEND,
        WEEKDAY,
        /** A weekday only after a word such as "last". */
        WEEKDAY_AFTER,
        MONTH,
        /** A unit of so many days; none for hours. */
        DAYS,
        /** A unit of so many months. */
        MONTHS,
        AGO,
        /** Stands before the time that has passed. */
        SINCE,
        /** Makes it a week earlier when it would be today. */
        LAST,
        /** Makes it a week earlier than the last one: {@code sexta retrasada}. */
        BEFORE_LAST,
        NEXT,
        FUTURE,
        ON,
        /** Before the number of a day. */
        DAY,
        /** Before the number of a day that bears an ordinal's ending. */
        DAY_BEFORE_ORDINAL,
        ORDINAL,
        FIRST,
        OF,
        PART,
        FEW,
        /** The day named before. */
        SAME,
        /** Looks like a day and is none. */
        NONE
    }

    static DayWord of(String name) {
        String[] parts = name.split(" ", -1);
        int number = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return new DayWord(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), number);
    }
}

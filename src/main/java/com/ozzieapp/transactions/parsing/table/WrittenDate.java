package com.ozzieapp.transactions.parsing.table;

/**
 * A date as it is written, before it is known whether its day or its month comes first.
 *
 * @param first the day, unless the order says otherwise
 * @param year 0 when none is written
 */
record WrittenDate(int first, int second, int year, Order order) {
    /** What the date itself tells about its order. */
    enum Order {
        UNTOLD,
        DAY_FIRST,
        MONTH_FIRST
    }

    static WrittenDate of(int day, int month, int year) {
        return new WrittenDate(day, month, year, Order.DAY_FIRST);
    }

    /** The order, also where only one of the two numbers can be a month. */
    Order told() {
        if (order != Order.UNTOLD) {
            return order;
        }
        if (first > 12) {
            return Order.DAY_FIRST;
        }
        return second > 12 ? Order.MONTH_FIRST : Order.UNTOLD;
    }

    /** Whether some reading of it is a day of the calendar. */
    boolean isPossible() {
        int larger = Math.max(first, second);
        int smaller = Math.min(first, second);
        boolean fits = order == Order.UNTOLD ? smaller <= 12 && larger <= 31 : second <= 12 && first <= 31;
        return fits && smaller >= 1;
    }
}

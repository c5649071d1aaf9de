package com.ozzieapp.transactions.parsing.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the mark that parts the cents from those that group thousands. */
final class DecimalMark {
    static final char UNTOLD = ' ';

    /** Groups are of three digits, in India of two before the last; dates with points are none. */
    private static final Pattern GROUPED = Pattern.compile("\\d*|\\d{1,3}(?:[.,]\\d{3})+|\\d{1,2}(?:,\\d\\d)+,\\d{3}");

    private DecimalMark() {}

    /** The decimal mark as far as one number tells it by itself, else {@link #UNTOLD}. */
    static char told(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        int last = Math.max(point, comma);
        if (last < 0) {
            return UNTOLD;
        }
        char mark = digits.charAt(last);
        if (digits.indexOf(mark) < last) {
            // a mark that stands twice groups: the other one is for the cents
            return mark == '.' ? ',' : '.';
        }
        if (!mayGroup(digits, last)) {
            return mark;
        }
        return UNTOLD;
    }

    /** Exactly three digits behind the mark, and before it no more than fit in a first group, not led by zero. */
    private static boolean mayGroup(String digits, int mark) {
        return digits.length() - mark - 1 == 3 && mark >= 1 && mark <= 3 && digits.charAt(0) != '0';
    }

    /**
     * The number with a point before its decimals, or empty when its groups are none.
     *
     * @param usual the document's decimal mark, for a number that does not tell
     */
    static Optional<String> plain(String digits, char usual) {
        char told = told(digits);
        char decimal = told == UNTOLD ? usual : told;
        int at = digits.indexOf(decimal);
        if (at >= 0 && digits.indexOf(decimal, at + 1) >= 0) {
            return Optional.empty();
        }
        String whole = at < 0 ? digits : digits.substring(0, at);
        String decimals = at < 0 ? "" : digits.substring(at + 1);
        if (!GROUPED.matcher(whole).matches() || decimals.chars().anyMatch(letter -> letter < '0' || letter > '9')) {
            return Optional.empty();
        }
        String joined = whole.replace(".", "").replace(",", "");
        return Optional.of((joined.isEmpty() ? "0" : joined) + (decimals.isEmpty() ? "" : "." + decimals));
    }
}

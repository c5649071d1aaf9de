package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with marks as every country writes them. One mark alone is told by what follows it: three digits are a
 * group, one or two are decimals.
 */
final class DigitNumber {
    /** Longer ones are no amounts, and not worth the arithmetic. */
    private static final int LONGEST = 24;

    private static final String MARKS = ".,'" + Characters.TIGHT_SPACE + " ";

    private final String text;

    private DigitNumber(String text) {
        this.text = text;
    }

    static Optional<BigDecimal> value(String text) {
        // 1'350.000: Colombians set an apostrophe at the millions.
        String plain = text.matches("\\d{1,3}'\\d{3}[.,]\\d{3}")
                ? text.replace("'", "").replaceAll("[.,]", "")
                : text;
        return plain.length() > LONGEST ? Optional.empty() : new DigitNumber(plain).value();
    }

    private Optional<BigDecimal> value() {
        int last = lastMark(text.length());
        if (last < 0) {
            return Optional.of(new BigDecimal(text));
        }
        return isDecimal(last) ? withDecimals(last) : grouped(text, "");
    }

    private int lastMark(int before) {
        for (int place = before - 1; place >= 0; place--) {
            if (MARKS.indexOf(text.charAt(place)) >= 0) {
                return place;
            }
        }
        return -1;
    }

    private boolean isDecimal(int last) {
        int following = text.length() - last - 1;
        if (following != 3) {
            return true;
        }
        boolean alone = text.indexOf(text.charAt(last)) == last && lastMark(last) >= 0;
        // 1.234,567 cannot be groups, nor can 0,350 or 1234.567.
        return alone || text.startsWith("0") || (lastMark(last) < 0 && last > 3);
    }

    private Optional<BigDecimal> withDecimals(int last) {
        char mark = text.charAt(last);
        if (text.indexOf(mark) != last || mark == ' ' || mark == Characters.TIGHT_SPACE) {
            return Optional.empty();
        }
        return grouped(text.substring(0, last), "." + text.substring(last + 1));
    }

    private static Optional<BigDecimal> grouped(String whole, String decimals) {
        String digits = whole.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean fits = digits.length() == whole.length() || areGroups(whole);
        return fits ? Optional.of(new BigDecimal(digits + decimals)) : Optional.empty();
    }

    /** One mark throughout, three digits in the last group, two or three in those between (as in India). */
    private static boolean areGroups(String whole) {
        int run = 0;
        boolean first = true;
        char mark = 0;
        for (int place = 0; place <= whole.length(); place++) {
            if (place < whole.length() && Character.isDigit(whole.charAt(place))) {
                run++;
                continue;
            }
            boolean end = place == whole.length();
            boolean fits = end ? run == 3 : first ? run >= 1 && run <= 3 : run == 2 || run == 3;
            if (!fits || (!end && mark != 0 && mark != whole.charAt(place))) {
                return false;
            }
            mark = end ? mark : whole.charAt(place);
            first = false;
            run = 0;
        }
        return true;
    }
}

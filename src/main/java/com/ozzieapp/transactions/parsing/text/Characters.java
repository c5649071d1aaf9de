package com.ozzieapp.transactions.parsing.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways to type a character down to one. */
final class Characters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    /** Stands between the digits of one number only, never between two numbers. */
    static final char TIGHT_SPACE = '\u00A0';

    private Characters() {}

    /** Composed letters, ASCII digits, plain quotes and dashes, no invisible characters. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int index = 0; index < composed.length(); index++) {
            char one = composed.charAt(index);
            if (Character.getType(one) != Character.FORMAT && !isVariationSelector(one)) {
                plain.append(plain(one));
            }
        }
        return plain.toString();
    }

    private static boolean isVariationSelector(char one) {
        return one >= '\uFE00' && one <= '\uFE0F';
    }

    private static char plain(char one) {
        if (one >= FIRST_FULL_WIDTH && one <= LAST_FULL_WIDTH) {
            return (char) (one - FULL_WIDTH_SHIFT);
        }
        if (Character.isDigit(one)) {
            return (char) ('0' + Character.digit(one, 10));
        }
        return switch (one) {
            case '\n', '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u00A0', '\u202F', '\u2009' -> TIGHT_SPACE;
            case '\u2018', '\u2019', '\u00B4', '`', '\u02BC' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00D7', '\u2715', '\u2716' -> 'x';
            default -> Character.isWhitespace(one) || Character.isISOControl(one) ? ' ' : one;
        };
    }

    /** Lower case without accents and apostrophes. */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean simple = lower.chars().allMatch(one -> one < 128 && one != '\'');
        if (simple) {
            return lower;
        }
        String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return MARKS.matcher(split).replaceAll("").replace("'", "");
    }
}

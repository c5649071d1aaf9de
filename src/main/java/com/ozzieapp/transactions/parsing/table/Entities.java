package com.ozzieapp.transactions.parsing.table;

import java.util.Map;

/** The escapes of markup that everybody knows; any other ampersand means itself. */
final class Entities {
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private static final int LONGEST_NAME = 8;

    private Entities() {}

    static String resolve(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? endOfName(text, at) : -1;
            String meant = end > at ? meaning(text.substring(at + 1, end)) : "";
            resolved.append(meant.isEmpty() ? text.substring(at, at + 1) : meant);
            at = meant.isEmpty() ? at + 1 : end + 1;
        }
        return resolved.toString();
    }

    private static int endOfName(String text, int ampersand) {
        int last = Math.min(text.length() - 1, ampersand + LONGEST_NAME + 1);
        for (int at = ampersand + 1; at <= last; at++) {
            if (text.charAt(at) == ';') {
                return at;
            }
        }
        return -1;
    }

    /** Empty when the name is not known. */
    private static String meaning(String name) {
        return name.startsWith("#") ? character(name.substring(1)) : NAMED.getOrDefault(name, "");
    }

    private static String character(String number) {
        boolean hexadecimal = number.startsWith("x");
        try {
            int code = Integer.parseInt(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}

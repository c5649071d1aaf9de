package com.ozzieapp.transactions.parsing.table;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The signs, codes and names by which currencies are written. */
final class Currencies {
    /** A sign of many currencies: which one is for the user's own to say. */
    static final String DOLLAR = "$";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("R$", "BRL"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("US$", "USD"),
            Map.entry("U$S", "USD"),
            Map.entry("U$", "USD"),
            Map.entry("MX$", "MXN"),
            Map.entry("CA$", "CAD"),
            Map.entry("AU$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("REAIS", "BRL"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("€UR", "EUR"),
            Map.entry("PESOS", DOLLAR),
            Map.entry("DOLLARS", "USD"),
            Map.entry("POUNDS", "GBP"),
            Map.entry(DOLLAR, DOLLAR));

    /** Those of which statements come; a list of all would find Albania's in "ALL" and Tonga's in "TOP". */
    private static final Set<String> CODES = Set.of(
            "AED", "AOA", "ARS", "AUD", "BGN", "BOB", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CVE", "CZK",
            "DKK", "DOP", "EUR", "GBP", "GTQ", "HKD", "HNL", "HUF", "ILS", "INR", "ISK", "JPY", "KRW", "MXN", "MZN",
            "NIO", "NOK", "NZD", "PAB", "PEN", "PHP", "PLN", "PYG", "RON", "SEK", "SGD", "THB", "TRY", "TWD", "USD",
            "UYU", "VES", "ZAR");

    private static final Set<String> DOLLARS = Set.of(
            "ARS", "AUD", "BOB", "CAD", "CLP", "COP", "CUP", "DOP", "HKD", "MXN", "NIO", "NZD", "SGD", "TWD", "USD",
            "UYU");

    private Currencies() {}

    /** The code a word stands for, {@link #DOLLAR} where it may be several, empty when the word is none. */
    static String of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return upper;
        }
        String sign = SIGNS.get(upper);
        return sign != null ? sign : codeBeforeDollar(upper);
    }

    private static String codeBeforeDollar(String word) {
        String code = word.endsWith(DOLLAR) ? word.substring(0, word.length() - 1) : "";
        return CODES.contains(code) ? code : "";
    }

    /** The first currency named in a header such as {@code Valor (R$)} or {@code Amount USD}; empty when none is. */
    static String in(String header) {
        for (String word : header.split("[^\\p{L}\\p{Sc}]+", -1)) {
            String currency = of(word);
            boolean isWordInPassing = word.chars().anyMatch(Character::isLowerCase);
            if (!currency.isEmpty() && !isWordInPassing) {
                return currency;
            }
        }
        return "";
    }

    /** The code a found currency stands for, given the user's own. */
    static String resolve(String found, String own) {
        if (!found.equals(DOLLAR)) {
            return found.isEmpty() ? own : found;
        }
        return DOLLARS.contains(own) ? own : "USD";
    }
}

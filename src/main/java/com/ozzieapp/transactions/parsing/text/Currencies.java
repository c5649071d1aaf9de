package com.ozzieapp.transactions.parsing.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which currency a mark in a text means to a user. */
final class Currencies {
    private static final Set<String> DOLLARS = Set.of(
            "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BZD", "JMD", "TTD", "BBD", "BSD", "BMD", "XCD", "GYD");
    private static final Set<String> PESOS = Set.of("MXN", "ARS", "CLP", "COP", "UYU", "CUP", "DOP", "PHP");

    /** Written with a sign that means money of this kind to everyone. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("r$", "BRL"),
            Map.entry("us$", "USD"),
            Map.entry("u$s", "USD"),
            Map.entry("u$d", "USD"),
            Map.entry("usd$", "USD"),
            Map.entry("mx$", "MXN"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("hk$", "HKD"),
            Map.entry("nt$", "TWD"),
            Map.entry("s$", "SGD"),
            Map.entry("rd$", "DOP"),
            Map.entry("ar$", "ARS"),
            Map.entry("cl$", "CLP"),
            Map.entry("co$", "COP"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("jp¥", "JPY"),
            Map.entry("cn¥", "CNY"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₱", "PHP"),
            Map.entry("₫", "VND"),
            Map.entry("₪", "ILS"),
            Map.entry("₡", "CRC"),
            Map.entry("₲", "PYG"),
            Map.entry("s/", "PEN"),
            Map.entry("s/.", "PEN"),
            Map.entry("b/", "PAB"),
            Map.entry("b/.", "PAB"));

    /** Words that mean money only to those who have that money. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("rs", "BRL"),
            Map.entry("q", "GTQ"),
            Map.entry("l", "HNL"),
            Map.entry("lps", "HNL"),
            Map.entry("bs", "BOB VES"),
            Map.entry("gs", "PYG"),
            Map.entry("kz", "AOA"),
            Map.entry("mt", "MZN"),
            Map.entry("r", "ZAR"),
            Map.entry("kr", "SEK NOK DKK"),
            Map.entry("kc", "CZK"),
            Map.entry("zl", "PLN"));

    private static final Set<String> ALSO_WORDS =
            Set.of("ALL", "TOP", "TRY", "CUP", "MAD", "SOS", "PEN", "COP", "CHE", "BAM", "GEL", "RON", "LAK", "MOP");
    private static final Set<String> CODES = java.util.Currency.getAvailableCurrencies().stream()
            .map(java.util.Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LOWER_CASE_CODES =
            Set.of("usd", "brl", "eur", "mxn", "ars", "clp", "gbp", "cad", "uyu", "jpy", "chf", "aud", "cop", "pen");

    private final String own;

    Currencies(String own) {
        this.own = own;
    }

    /** The currency of a sign or a code: {@code R$}, {@code €}, {@code USD}. */
    Optional<String> ofMark(Token token) {
        String key = token.key();
        if (key.equals("$")) {
            return Optional.of(DOLLARS.contains(own) || PESOS.contains(own) || isNamedBySign() ? own : "USD");
        }
        if (key.equals("¥") && own.equals("CNY")) {
            return Optional.of(own);
        }
        if (key.equals("c$") && own.equals("NIO")) {
            return Optional.of(own);
        }
        String sign = SIGNS.get(key);
        return sign != null ? Optional.of(sign) : ofLetters(token);
    }

    /** Cape Verde's and Macau's sign is the dollar's too. */
    private boolean isNamedBySign() {
        return own.equals("CVE") || own.equals("FJD") || own.equals("NAD") || own.equals("LRD");
    }

    private Optional<String> ofLetters(Token token) {
        String code = token.key().toUpperCase(Locale.ROOT);
        if (code.equals(own)) {
            return Optional.of(own);
        }
        String named = LETTERS.getOrDefault(token.key(), "");
        if (named.contains(own)) {
            return Optional.of(own);
        }
        boolean loud = token.text().equals(code) && !ALSO_WORDS.contains(code);
        boolean known = CODES.contains(code) && (loud || LOWER_CASE_CODES.contains(token.key()));
        return known ? Optional.of(code) : Optional.empty();
    }

    /** The currency a word of the tables means: an ISO code, or DOLLAR, PESO, POUND or OWN. */
    String named(String name) {
        return switch (name) {
            case "DOLLAR" -> DOLLARS.contains(own) ? own : "USD";
            case "PESO" -> PESOS.contains(own) ? own : "MXN";
            case "OWN" -> own;
            default -> name;
        };
    }

    String own() {
        return own;
    }
}

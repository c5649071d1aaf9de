package com.ozzieapp.transactions.parsing.page;

import com.ozzieapp.transactions.parsing.ParseContext;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which currency a document is in from its signs and the tax numbers of its country; else the user's own. */
public final class Currencies {
    private static final Set<String> IN_DOLLARS =
            Set.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP");

    private static final Pattern REAL = Pattern.compile("R\\$|\\bBRL\\b|\\bCNPJ\\b|\\bPIX\\b|\\bPix\\b|\\bCPF\\b");
    private static final Pattern POUND = Pattern.compile("£|\\bGBP\\b");
    private static final Pattern EURO = Pattern.compile("€|\\bEUR\\b");
    private static final Pattern MEXICAN =
            Pattern.compile("MX\\$|\\bMXN\\b|\\bR\\.?F\\.?C\\b|M\\.N\\.|\\bCDMX\\b|SA DE CV");
    private static final Pattern ARGENTINE = Pattern.compile("AR\\$|\\bARS\\b|\\bC\\.?U\\.?I\\.?T\\b|\\bCABA\\b");
    private static final Pattern AMERICAN = Pattern.compile("US\\$|\\bUSD\\b");
    private static final Pattern DOLLAR = Pattern.compile("\\$\\s?\\d");

    private Currencies() {}

    public static String of(String text, ParseContext context) {
        String own = context.currency();
        if (REAL.matcher(text).find()
                && !(own.equals("EUR") && EURO.matcher(text).find())) {
            return "BRL";
        }
        if (MEXICAN.matcher(text).find()) {
            return "MXN";
        }
        if (ARGENTINE.matcher(text).find()) {
            return "ARS";
        }
        if (POUND.matcher(text).find()) {
            return "GBP";
        }
        if (EURO.matcher(text).find()) {
            return "EUR";
        }
        boolean dollars = AMERICAN.matcher(text).find() || (DOLLAR.matcher(text).find() && !IN_DOLLARS.contains(own));
        return dollars ? "USD" : own;
    }
}

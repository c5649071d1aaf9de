package com.ozzieapp.money;

import java.util.Map;
import java.util.Set;

/**
 * The marks around and inside a written amount.
 *
 * @param hasCents whether whole amounts are written with two decimals
 */
record CurrencyStyle(String before, String after, char groupMark, char decimalMark, boolean hasCents) {
    /** ISO 4217: currencies whose smallest unit is the unit itself. */
    private static final Set<String> WITHOUT_CENTS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
            "XOF", "XPF");

    /** In Spanish the currency tells the country: these write 1,562.50, the others 1.562,50. */
    private static final Set<String> POINT_IN_SPANISH =
            Set.of("CUP", "DOP", "GTQ", "HNL", "MXN", "NIO", "PAB", "PEN", "USD");

    /** '#' stands where the number goes. */
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("AUD", "A$#"),
            Map.entry("BRL", "R$#"),
            Map.entry("CAD", "CA$#"),
            Map.entry("CNY", "CN¥#"),
            Map.entry("EUR", "€#"),
            Map.entry("GBP", "£#"),
            Map.entry("HKD", "HK$#"),
            Map.entry("ILS", "₪#"),
            Map.entry("INR", "₹#"),
            Map.entry("JPY", "¥#"),
            Map.entry("KRW", "₩#"),
            Map.entry("MXN", "MX$#"),
            Map.entry("NZD", "NZ$#"),
            Map.entry("PHP", "₱#"),
            Map.entry("TWD", "NT$#"),
            Map.entry("USD", "$#"),
            Map.entry("VND", "₫#"));

    private static final Map<String, String> PORTUGUESE = Map.ofEntries(
            Map.entry("AOA", "# Kz"),
            Map.entry("AUD", "AU$ #"),
            Map.entry("BRL", "R$ #"),
            Map.entry("CAD", "CA$ #"),
            Map.entry("EUR", "# €"),
            Map.entry("GBP", "£ #"),
            Map.entry("JPY", "JP¥ #"),
            Map.entry("MXN", "MX$ #"),
            Map.entry("MZN", "# MT"),
            Map.entry("USD", "US$ #"));

    private static final Map<String, String> SPANISH = Map.ofEntries(
            Map.entry("ARS", "$ #"),
            Map.entry("BOB", "Bs #"),
            Map.entry("BRL", "R$ #"),
            Map.entry("CLP", "$ #"),
            Map.entry("COP", "$ #"),
            Map.entry("CRC", "₡#"),
            Map.entry("CUP", "$#"),
            Map.entry("DOP", "RD$#"),
            Map.entry("EUR", "# €"),
            Map.entry("GBP", "# £"),
            Map.entry("GTQ", "Q#"),
            Map.entry("HNL", "L #"),
            Map.entry("MXN", "$#"),
            Map.entry("NIO", "C$#"),
            Map.entry("PAB", "B/. #"),
            Map.entry("PEN", "S/ #"),
            Map.entry("PYG", "Gs. #"),
            Map.entry("USD", "$#"),
            Map.entry("UYU", "$ #"),
            Map.entry("VES", "Bs. #"));

    static CurrencyStyle of(Language language, String currency) {
        String pattern = symbols(language).getOrDefault(currency, currency + " #");
        int number = pattern.indexOf('#');
        boolean point = decimalPoint(language, currency);
        return new CurrencyStyle(
                pattern.substring(0, number),
                pattern.substring(number + 1),
                point ? ',' : '.',
                point ? '.' : ',',
                !WITHOUT_CENTS.contains(currency));
    }

    private static Map<String, String> symbols(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case PT -> PORTUGUESE;
            case ES -> SPANISH;
        };
    }

    private static boolean decimalPoint(Language language, String currency) {
        return switch (language) {
            case EN -> true;
            case PT -> false;
            case ES -> POINT_IN_SPANISH.contains(currency);
        };
    }
}

package com.ozzieapp.http.contract;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The string formats that the contract names, each as a test. */
final class Formats {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Predicate<String>> TESTS = Map.of(
            "date", Formats::isDate,
            "date-time", Formats::isDateTime,
            "binary", text -> true,
            "email", text -> EMAIL.matcher(text).matches(),
            "currency", CURRENCIES::contains,
            "timezone", Formats::isTimezone,
            "phone", Formats::isPhone);

    private Formats() {}

    /** Whether a text is of a format; a format that is not known here takes any text. */
    static boolean fits(String format, String text) {
        Predicate<String> test = TESTS.get(format);
        return test == null || test.test(text);
    }

    static boolean isKnown(String format) {
        return TESTS.containsKey(format);
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDateTime(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A region of the time zone database or UTC: offsets such as +02:00 know no daylight saving and are refused. */
    private static boolean isTimezone(String text) {
        return text.equals("UTC")
                || (text.contains("/") && ZoneId.getAvailableZoneIds().contains(text));
    }

    private static boolean isPhone(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(text, null);
            return phones.isPossibleNumber(number)
                    && phones.format(number, PhoneNumberFormat.E164).equals(text);
        } catch (NumberParseException e) {
            return false;
        }
    }
}

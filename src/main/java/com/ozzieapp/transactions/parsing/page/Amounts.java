package com.ozzieapp.transactions.parsing.page;

import com.ozzieapp.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts with two decimals in a text, whatever the marks between their digits. Digits that recognition took for
 * letters are read as digits where the rest of the number leaves no doubt.
 */
public final class Amounts {
    private static final String CURRENCY = "(?:R\\$|RS|MX\\$|US\\$|AR\\$|EUR|USD|MXN|BRL|ARS|GBP|M\\.?N\\.?|[$€£])";
    private static final String DIGIT = "[0-9OoQlI|SBZ]";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\d.,/:-])(?<open>\\(\\s?)?(?<minus>[-−–+]\\s?)?"
            + "(?<before>" + CURRENCY + "\\s*)?(?<second>[-−–+]\\s?)?"
            + "(?<whole>" + DIGIT + "{1,3}(?:[.,'’ ]" + DIGIT + "{3})+|" + DIGIT + "{1,9})"
            + "\\s?[.,]\\s?(?<cents>" + DIGIT + "{2})(?![\\d%]|[.,/]\\d|\\s?%)"
            + "(?<after>\\s?" + CURRENCY
            + "(?!\\p{L}))?(?<tail>\\s?(?:[-−–](?!\\s?\\d)|\\+|[DC](?![\\p{L}\\d])|CR\\b|DR\\b))?"
            + "(?<close>\\s?\\))?");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\d.,/:])(?<minus>[-−–]\\s?)?"
            + "(?<before>(?:R\\$|MX\\$|US\\$|AR\\$|[$€£])\\s*)?(?<whole>\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9})"
            + "(?<after>\\s?[€£])?(?![\\p{L}\\d.,/:%-])");

    private Amounts() {}

    /** In the order they stand; amounts over {@link Money#MAX} are none. */
    public static List<Amount> in(String text) {
        List<Amount> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            String digits = digits(matcher.group("whole")) + digits(matcher.group("cents"));
            boolean read = hasDigit(matcher.group("whole") + matcher.group("cents"));
            if (read && digits.length() <= 14) {
                found.add(amount(matcher, Long.parseLong(digits)));
            }
        }
        return found;
    }

    private static Amount amount(Matcher matcher, long cents) {
        String tail = group(matcher, "tail");
        String sign = group(matcher, "minus") + group(matcher, "second");
        boolean brackets = matcher.group("open") != null && matcher.group("close") != null;
        boolean minus = sign.matches(".*[-−–].*") || tail.matches("[-−–D]|DR");
        boolean withCurrency = matcher.group("before") != null || matcher.group("after") != null;
        boolean marked = brackets || !sign.isEmpty() || !tail.isEmpty();
        return new Amount(
                Money.ofCents(cents), brackets || minus, marked, withCurrency, matcher.start(), matcher.end());
    }

    /** Amounts written without decimals, as where a currency has no cents in use; none beside those with decimals. */
    public static List<Amount> whole(String text) {
        List<Amount> found = new ArrayList<>();
        Matcher matcher = WHOLE.matcher(text);
        while (matcher.find()) {
            long units = Long.parseLong(digits(matcher.group("whole")));
            boolean withCurrency = matcher.group("before") != null || matcher.group("after") != null;
            boolean minus = matcher.group("minus") != null;
            if (units > 0 && units < 1_000_000_000L) {
                Money size = Money.ofCents(units * 100);
                found.add(new Amount(size, minus, minus, withCurrency, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static String group(Matcher matcher, String name) {
        String group = matcher.group(name);
        return group == null ? "" : group.strip();
    }

    private static boolean hasDigit(String text) {
        return text.chars().filter(Character::isDigit).count() * 2
                >= text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int place = "OoQlI|SBZ".indexOf(text.charAt(at));
            char digit = place < 0 ? text.charAt(at) : "000111582".charAt(place);
            if (Character.isDigit(digit)) {
                digits.append(digit);
            }
        }
        return digits.toString();
    }
}

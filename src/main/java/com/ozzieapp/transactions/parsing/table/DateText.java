package com.ozzieapp.transactions.parsing.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the date in a cell that holds a date and, at most, a weekday and a time beside it. */
final class DateText {
    private static final int LONGEST = 40;
    private static final String SLASHES = "/-";
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:[.,]\\d{1,12})?");

    private final List<String> numbers = new ArrayList<>();
    private final String text;
    private int month;
    private int numbersBeforeMonth;
    private boolean hasStrangeWord;

    private DateText(String text) {
        this.text = text;
    }

    /** Empty for what is no date. A number alone is one only where a spreadsheet may have counted days. */
    static Optional<WrittenDate> read(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> {
                LocalDate date = LocalDate.parse(cell.text());
                yield Optional.of(WrittenDate.of(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
            }
            case NUMBER -> serial(cell.text());
            case TEXT -> cell.isBlank() || cell.text().length() > LONGEST ? Optional.empty() : written(cell.text());
        };
    }

    /** Whether the text is a count of days, as spreadsheets write into delimited texts when a format is lost. */
    static boolean isSerial(String text) {
        return SERIAL.matcher(text).matches();
    }

    private static Optional<WrittenDate> serial(String number) {
        return SerialDay.date(new BigDecimal(number), false)
                .map(date -> WrittenDate.of(date.getDayOfMonth(), date.getMonthValue(), date.getYear()))
                .or(() -> number.matches("\\d{8}") ? written(number) : Optional.empty());
    }

    private static Optional<WrittenDate> written(String text) {
        return new DateText(withoutTime(text)).date().filter(WrittenDate::isPossible);
    }

    /** The time begins with the number before the first colon. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int from = colon;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean joined = from > 0 && (text.charAt(from - 1) == 'T' || text.charAt(from - 1) == 't');
        return text.substring(0, joined ? from - 1 : from);
    }

    private Optional<WrittenDate> date() {
        if (text.indexOf('$') >= 0 || text.indexOf('%') >= 0 || text.startsWith("-") || text.indexOf('(') >= 0) {
            return Optional.empty();
        }
        int at = 0;
        while (at < text.length()) {
            at = takeRun(at);
        }
        if (hasStrangeWord) {
            return Optional.empty();
        }
        return month > 0 ? named() : numeric();
    }

    private int takeRun(int from) {
        int to = from;
        char first = text.charAt(from);
        if (first >= '0' && first <= '9') {
            while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
                to++;
            }
            numbers.add(text.substring(from, to));
        } else if (Character.isLetter(first)) {
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            takeWord(Folded.of(text.substring(from, to)));
        }
        return Math.max(to, from + 1);
    }

    private void takeWord(String word) {
        int found = MonthNames.month(word);
        if (found > 0 && month == 0) {
            month = found;
            numbersBeforeMonth = numbers.size();
        } else if (!MonthNames.goesBesideDates(word)) {
            hasStrangeWord = true;
        }
    }

    /** {@code 3 abr 2025}, {@code Apr 3, 25}, {@code 2025-Apr-03}, {@code 3-Apr}. */
    private Optional<WrittenDate> named() {
        if (numbers.size() == 1) {
            return numbers.get(0).length() <= 2 ? Optional.of(WrittenDate.of(number(0), month, 0)) : Optional.empty();
        }
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        boolean yearFirst = numbers.get(0).length() == 4 && numbersBeforeMonth == 1;
        int day = number(yearFirst ? 1 : 0);
        return year(yearFirst ? 0 : 1).map(year -> WrittenDate.of(day, month, year));
    }

    private Optional<WrittenDate> numeric() {
        return switch (numbers.size()) {
            case 1 -> compact(numbers.get(0));
            case 2 -> withoutYear();
            case 3 -> inFull();
            default -> Optional.empty();
        };
    }

    /** {@code 20250403}, with or without a time behind it, and {@code 03042025}. */
    private Optional<WrittenDate> compact(String digits) {
        if (!text.equals(digits) || (digits.length() != 8 && digits.length() != 14)) {
            return Optional.empty();
        }
        if (digits.startsWith("19") || digits.startsWith("20")) {
            WrittenDate date = WrittenDate.of(part(digits, 6, 8), part(digits, 4, 6), part(digits, 0, 4));
            if (date.isPossible()) {
                return Optional.of(date);
            }
        }
        int year = part(digits, 4, 8);
        return digits.length() == 8 && isYear(year)
                ? Optional.of(new WrittenDate(part(digits, 0, 2), part(digits, 2, 4), year, WrittenDate.Order.UNTOLD))
                : Optional.empty();
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** Only with a slash or hyphen: {@code 12.04} is an amount. */
    private Optional<WrittenDate> withoutYear() {
        boolean joined = text.chars().anyMatch(letter -> SLASHES.indexOf(letter) >= 0);
        if (!joined || numbers.get(0).length() > 2 || numbers.get(1).length() > 2) {
            return Optional.empty();
        }
        return Optional.of(new WrittenDate(number(0), number(1), 0, WrittenDate.Order.UNTOLD));
    }

    private Optional<WrittenDate> inFull() {
        if (numbers.get(0).length() == 4) {
            boolean fits = numbers.get(1).length() <= 2 && numbers.get(2).length() <= 2;
            return fits ? year(0).map(year -> WrittenDate.of(number(2), number(1), year)) : Optional.empty();
        }
        if (numbers.get(0).length() > 2 || numbers.get(1).length() > 2) {
            return Optional.empty();
        }
        return year(2).map(year -> new WrittenDate(number(0), number(1), year, WrittenDate.Order.UNTOLD));
    }

    private int number(int index) {
        String digits = numbers.get(index);
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    /** Two digits are a year of this century: no statement is older. */
    private Optional<Integer> year(int index) {
        int digits = numbers.get(index).length();
        int year = digits == 2 ? 2000 + number(index) : number(index);
        return (digits == 2 || digits == 4) && isYear(year) ? Optional.of(year) : Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= 1970 && year < 2100;
    }
}

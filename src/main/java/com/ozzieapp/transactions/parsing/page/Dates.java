package com.ozzieapp.transactions.parsing.page;

import com.ozzieapp.transactions.parsing.ParseContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a text, in figures or with the month's name in English, Portuguese or Spanish. None later than
 * {@code latest}: day and month are swapped where that helps, and a missing year is the last one in which the day came.
 */
public final class Dates {
    private static final String MONTH =
            "(?<name>jan|ene|feb|fev|mar|apr|abr|may|mai|jun|jul|aug|ago|sep|set|oct|out|nov|dec|dez|dic)"
                    + "[a-z]{0,7}";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<y>20\\d{2})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?=\\D|\\d{2}:|$)");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.,/-])(?<d>\\d{1,2})\\s?([/.-])\\s?(?<m>\\d{1,2})\\s?\\2\\s?(?<y>20\\d{2}"
                    + "|\\d{2}(?=\\D|$|\\d{2}:\\d{2}))");
    /** A number before it has run into the day. */
    private static final Pattern GLUED = Pattern.compile("(?<d>[0-3]\\d)/(?<m>[01]\\d)/(?<y>20\\d{2})");

    private static final Pattern DAY_NAME =
            Pattern.compile("(?<![\\d.,:])(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:[/.-]|de(?![a-z]{2}))?\\s*" + MONTH
                    + "(?![a-z])[,.]?(?:\\s*(?:[/.-]|del?)?\\s*(?<y>20\\d{2}|\\d{2}(?![\\d:h,.])))?");
    private static final Pattern NAME_DAY = Pattern.compile("(?<![a-z])" + MONTH
            + "\\.?\\s*(?<d>\\d{1,2})(?!\\d{2}(?:\\D|$))(?:st|nd|rd"
            + "|th)?(?![\\d:])(?:\\s*,?\\s*(?<y>20\\d{2}|(?<=,\\s)\\d{2}(?![\\d:])))?");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.,/:-])(?<d>\\d{1,2})[/-](?<m>\\d{1,2})(?![\\d/]|[-.,]\\d)");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("out", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12));

    private final LocalDate latest;
    private final boolean monthFirst;

    private Dates(LocalDate latest, boolean monthFirst) {
        this.latest = latest;
        this.monthFirst = monthFirst;
    }

    /** In the order of the country that the currency belongs to: month first in dollars of the United States. */
    public static Dates of(ParseContext context, String currency) {
        return new Dates(context.today(), "USD".equals(currency));
    }

    /** As these, with the last day that a date without a year may fall on. */
    public Dates until(LocalDate last) {
        return new Dates(last.isBefore(latest) ? last : latest, monthFirst);
    }

    /** As these, with the month first or not. */
    public Dates withMonthFirst(boolean first) {
        return new Dates(latest, first);
    }

    /** In the order they stand. */
    public List<FoundDate> in(String text) {
        String plain = Folded.plain(text);
        List<FoundDate> found = new ArrayList<>();
        for (Pattern pattern : List.of(ISO, FIGURES, GLUED, DAY_NAME, NAME_DAY, SHORT)) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                read(pattern, matcher).filter(date -> apart(found, date)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(FoundDate::start));
        return found;
    }

    private static boolean apart(List<FoundDate> found, FoundDate date) {
        return found.stream().allMatch(other -> other.end() <= date.start() || date.end() <= other.start());
    }

    private Optional<FoundDate> read(Pattern pattern, Matcher matcher) {
        boolean named = pattern == DAY_NAME || pattern == NAME_DAY;
        int day = Integer.parseInt(matcher.group("d"));
        int month = named ? MONTHS.getOrDefault(matcher.group("name"), 0) : Integer.parseInt(matcher.group("m"));
        String written = pattern == SHORT ? null : matcher.group("y");
        Optional<LocalDate> date;
        if (named || pattern == ISO) {
            date = date(written, month, day);
        } else if (monthFirst) {
            date = date(written, day, month).or(() -> date(written, month, day));
        } else {
            date = date(written, month, day).or(() -> date(written, day, month));
        }
        return date.map(one -> new FoundDate(one, written != null, matcher.start(), matcher.end()));
    }

    private Optional<LocalDate> date(@Nullable String year, int month, int day) {
        try {
            if (year != null) {
                int number = Integer.parseInt(year);
                return Optional.of(LocalDate.of(number < 100 ? 2000 + number : number, month, day))
                        .filter(date -> !date.isAfter(latest));
            }
            LocalDate date = LocalDate.of(latest.getYear(), month, day);
            return Optional.of(date.isAfter(latest) ? date.minusYears(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

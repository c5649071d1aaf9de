package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.FoundDate;
import com.ozzieapp.transactions.parsing.page.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time that a statement covers: its last day gives the year to dates that have none. */
final class Period {
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})(?:[/.-]\\d{2,4})?(?![\\d/])");
    private static final int MONTHS = 12;

    private Period() {}

    static Dates dates(List<Page> pages, Dates local) {
        Dates ordered = ordered(pages, local);
        return lines(pages)
                .flatMap(line -> ordered.in(line).stream())
                .filter(FoundDate::yearKnown)
                .map(FoundDate::date)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(ordered::until)
                .orElse(ordered);
    }

    /** A first number beyond 12 in any date tells that the day comes first, a second one that the month does. */
    private static Dates ordered(List<Page> pages, Dates local) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String line : lines(pages).toList()) {
            Matcher matcher = FIGURES.matcher(line);
            if (matcher.lookingAt()) {
                dayFirst |= Integer.parseInt(matcher.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(matcher.group(2)) > MONTHS;
            }
        }
        return dayFirst == monthFirst ? local : local.withMonthFirst(monthFirst);
    }

    private static Stream<String> lines(List<Page> pages) {
        return pages.stream().flatMap(page -> page.lines().stream()).map(line -> line.text());
    }
}

package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.ParseContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the end of a statement's period in what stands above its columns, for dates that have no year. */
final class Period {
    private static final Pattern DATE = Pattern.compile("\\b(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}"
            + "|\\d{1,2}[ -](?:de )?\\p{L}{3,10}[ -](?:de )?\\d{4}|\\p{L}{3,9} \\d{1,2}, \\d{4})\\b");

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private Period() {}

    /** The latest date above; else the end of the latest year above; else today. */
    static LocalDate latest(List<Line> above, ParseContext context) {
        List<String> texts = above.stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .toList();
        List<Cell> dates = texts.stream()
                .flatMap(text -> found(DATE, text))
                .map(Cell::text)
                .toList();
        DateStyle style = DateStyle.of(dates, context.today(), context);
        Optional<LocalDate> latest =
                dates.stream().flatMap(cell -> style.read(cell).stream()).max(LocalDate::compareTo);
        return latest.or(() -> texts.stream()
                        .flatMap(text -> found(YEAR, text))
                        .map(year -> LocalDate.of(Integer.parseInt(year), 12, 31))
                        .max(LocalDate::compareTo))
                .orElse(context.today());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> text.substring(result.start(), result.end()));
    }
}

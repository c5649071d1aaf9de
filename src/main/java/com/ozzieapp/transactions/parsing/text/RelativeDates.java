package com.ozzieapp.transactions.parsing.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads dates told from today: {@code yesterday}, {@code sexta passada}, {@code hace tres días}. */
final class RelativeDates {
    private static final int LONGEST_AGO = 10_000;

    private final DayTokens tokens;
    private final Figures figures;
    private final Calendar calendar;

    RelativeDates(DayTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.figures = new Figures(tokens.words(), tokens.tokens());
        this.calendar = new Calendar(today);
    }

    Optional<DateMention> at(int from) {
        return weekdayOfLastWeek(from)
                .or(() -> offset(from))
                .or(() -> ago(from))
                .or(() -> weekday(from));
    }

    /** {@code monday last week}, {@code last week monday}, {@code segunda da semana passada}. */
    private Optional<DateMention> weekdayOfLastWeek(int from) {
        int first = tokens.skipAll(from, DayWord.Kind.ON);
        int second = tokens.skip(first, DayWord.Kind.WEEKDAY, DayWord.Kind.OFFSET);
        int place = second > first ? tokens.skipAll(second, DayWord.Kind.OF, DayWord.Kind.ON) : second;
        var one = tokens.find(first, DayWord.Kind.WEEKDAY, DayWord.Kind.OFFSET);
        var other = tokens.find(place, DayWord.Kind.WEEKDAY, DayWord.Kind.OFFSET)
                .or(() -> tokens.find(second, DayWord.Kind.WEEKDAY, DayWord.Kind.OFFSET));
        var named = one.filter(RelativeDates::isWeekday).or(() -> other.filter(RelativeDates::isWeekday));
        boolean lastWeek = one.filter(RelativeDates::isLastWeek).isPresent()
                || other.filter(RelativeDates::isLastWeek).isPresent();
        return lastWeek && named.isPresent() && other.isPresent()
                ? Optional.of(DateMention.on(
                        from,
                        other.orElseThrow().to(),
                        calendar.weekdayOfLastWeek(named.orElseThrow().value().number())))
                : Optional.empty();
    }

    private static boolean isWeekday(Phrases.Found<DayWord> found) {
        return found.value().kind() == DayWord.Kind.WEEKDAY;
    }

    private static boolean isLastWeek(Phrases.Found<DayWord> found) {
        return found.value().kind() == DayWord.Kind.OFFSET && found.value().number() == -7;
    }

    private Optional<DateMention> offset(int from) {
        return offsetWord(from)
                .or(() -> offsetWord(tokens.skipAll(from, DayWord.Kind.ON)))
                .map(found -> offset(from, found));
    }

    private Optional<Phrases.Found<DayWord>> offsetWord(int at) {
        return tokens.find(
                at, DayWord.Kind.OFFSET, DayWord.Kind.MONTH_OFFSET, DayWord.Kind.WEEKEND, DayWord.Kind.FUTURE);
    }

    private DateMention offset(int from, Phrases.Found<DayWord> found) {
        int to = tokens.skipAll(found.to(), DayWord.Kind.PART);
        int number = found.value().number();
        return switch (found.value().kind()) {
            case OFFSET -> DateMention.on(from, to, calendar.today().plusDays(number));
            case MONTH_OFFSET -> DateMention.on(from, to, calendar.today().plusMonths(number));
            case WEEKEND -> DateMention.on(from, to, calendar.weekend());
            default -> DateMention.ahead(from, to);
        };
    }

    /** {@code 3 days ago}, {@code há 3 dias}, {@code 3 dias atrás}. */
    private Optional<DateMention> ago(int from) {
        int number = tokens.skip(from, DayWord.Kind.SINCE);
        if (number >= tokens.tokens().size()) {
            return Optional.empty();
        }
        Optional<Figure> figure = few(number).or(() -> figures.at(number));
        return figure.filter(found -> found.isWholeUpTo(LONGEST_AGO)).flatMap(found -> {
            var unit = tokens.find(found.to(), DayWord.Kind.DAYS, DayWord.Kind.MONTHS);
            return unit.flatMap(named -> ago(from, number > from, found, named));
        });
    }

    private Optional<DateMention> ago(int from, boolean since, Figure figure, Phrases.Found<DayWord> unit) {
        int to = tokens.skip(unit.to(), DayWord.Kind.AGO);
        if (!since && to == unit.to()) {
            return Optional.empty();
        }
        int count = figure.value().intValueExact() * unit.value().number();
        LocalDate day = unit.value().kind() == DayWord.Kind.DAYS
                ? calendar.today().minusDays(count)
                : calendar.today().minusMonths(count);
        return Optional.of(DateMention.on(from, to, day));
    }

    /** {@code a week}, {@code un par de días}. */
    private Optional<Figure> few(int at) {
        return tokens.find(at, DayWord.Kind.FEW)
                .map(found -> new Figure(
                        at,
                        found.to(),
                        java.math.BigDecimal.valueOf(found.value().number()),
                        true));
    }

    private Optional<DateMention> weekday(int from) {
        int last = tokens.skipAll(from, DayWord.Kind.ON);
        int day = tokens.skip(last, DayWord.Kind.LAST, DayWord.Kind.NEXT);
        boolean led = day > from || startsClause(from) || endsClause(from);
        var found = led
                ? tokens.find(day, DayWord.Kind.WEEKDAY, DayWord.Kind.WEEKDAY_AFTER)
                : tokens.find(day, DayWord.Kind.WEEKDAY);
        return found.map(weekday -> weekday(from, last, weekday));
    }

    /** {@code sun} is a day where a clause begins with it: {@code sat brunch 38, sun groceries 91}. */
    private boolean startsClause(int at) {
        return at == 0
                || !(tokens.tokens().get(at - 1).isWord()
                        || tokens.tokens().get(at - 1).isNumber());
    }

    /** {@code oil change sat, 49.99}; not {@code in the sun, 5}. */
    private boolean endsClause(int at) {
        int next = at + 1;
        boolean mark =
                next >= tokens.tokens().size() || !tokens.tokens().get(next).isWord();
        boolean article = at > 0 && tokens.words().is(Mark.EDGE, tokens.tokens(), at - 1);
        return mark && at > 0 && !article;
    }

    private DateMention weekday(int from, int last, Phrases.Found<DayWord> weekday) {
        int tail = tokens.skip(weekday.to(), DayWord.Kind.LAST, DayWord.Kind.NEXT);
        int earlier = tokens.skip(weekday.to(), DayWord.Kind.BEFORE_LAST);
        int to = tokens.skipAll(Math.max(tail, earlier), DayWord.Kind.PART);
        boolean next = tokens.has(last, DayWord.Kind.NEXT) || tokens.has(weekday.to(), DayWord.Kind.NEXT);
        LocalDate day = calendar.weekday(weekday.value().number());
        if (earlier > weekday.to()) {
            return DateMention.on(from, to, day.minusWeeks(1));
        }
        if (next) {
            return DateMention.ahead(from, to);
        }
        return numbered(from, to, weekday.value().number()).orElse(DateMention.on(from, to, day));
    }

    /** {@code el martes 3}: a number alone after a weekday is its day if that was one, and the price is elsewhere. */
    private Optional<DateMention> numbered(int from, int to, int isoWeekday) {
        int number = tokens.dayOfMonth(to);
        if (number < 0) {
            return Optional.empty();
        }
        boolean ends = to + 1 >= tokens.tokens().size()
                || (!tokens.tokens().get(to + 1).isWord() && !tokens.isGlued(to + 1));
        boolean priced = IntStream.range(0, tokens.tokens().size())
                .anyMatch(at -> at != to && tokens.tokens().get(at).isNumber());
        return calendar.day(number)
                .filter(day -> ends && priced && day.getDayOfWeek().getValue() == isoWeekday)
                .map(day -> DateMention.on(from, to + 1, day));
    }
}

package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads dates of the calendar: {@code 03/04}, {@code 3 de abril}, {@code April 3rd, 2024}, {@code dia 5}. */
final class CalendarDates {
    private final DayTokens tokens;
    private final Calendar calendar;
    private final boolean monthFirst;

    CalendarDates(DayTokens tokens, ParseContext context) {
        this.tokens = tokens;
        this.calendar = new Calendar(context.today());
        this.monthFirst =
                tokens.words().language() == Language.EN && context.currency().equals("USD");
    }

    Optional<DateMention> at(int from) {
        int number = tokens.skipAll(from, DayWord.Kind.ON, DayWord.Kind.DAY, DayWord.Kind.DAY_BEFORE_ORDINAL);
        return inDigits(from, number)
                .or(() -> dayAndMonth(from, number))
                .or(() -> monthAndDay(from, number))
                .or(() -> monthAndYear(from, number))
                .or(() -> dayAlone(from, number));
    }

    private Optional<DateMention> inDigits(int from, int at) {
        return pointed(from, at).or(() -> yearFirst(from, at)).or(() -> parted(from, at));
    }

    /** {@code 03.04.2024}. */
    private Optional<DateMention> pointed(int from, int at) {
        if (at >= tokens.tokens().size() || !tokens.tokens().get(at).isNumber()) {
            return Optional.empty();
        }
        String[] parts = tokens.tokens().get(at).text().split("\\.", -1);
        boolean fits = parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() == 4;
        return fits
                ? ordered(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                        .map(date -> DateMention.on(from, at + 1, date))
                : Optional.empty();
    }

    private Optional<DateMention> yearFirst(int from, int at) {
        int year = tokens.digits(at, 4);
        int month = tokens.digits(at + 2, 2);
        int day = tokens.digits(at + 4, 2);
        boolean fits = year >= 1900 && month > 0 && day > 0 && isParted(at, 2);
        return fits
                ? calendar.date(year, month, day).map(date -> DateMention.on(from, at + 5, date))
                : Optional.empty();
    }

    private boolean isParted(int at, int marks) {
        String mark =
                at + 1 < tokens.tokens().size() ? tokens.tokens().get(at + 1).key() : "";
        boolean known = mark.equals("/") || (mark.equals("-") && marks == 2);
        for (int part = 1; part <= marks * 2; part++) {
            known &= tokens.isGlued(at + part) && (part % 2 == 0 || tokens.is(at + part, mark));
        }
        return known;
    }

    private Optional<DateMention> parted(int from, int at) {
        if (at > 0 && tokens.words().is(Mark.INSTALMENTS, tokens.tokens(), at - 1)) {
            return Optional.empty();
        }
        int first = tokens.digits(at, 2);
        int second = tokens.digits(at + 2, 2);
        boolean tied = at > 0 && tokens.isGlued(at) && tokens.is(at - 1, "/");
        if (first < 1 || second < 1 || tied) {
            return Optional.empty();
        }
        int year = isParted(at, 2) ? tokens.year(at + 4) : -1;
        if (year > 0) {
            return ordered(year, first, second).map(date -> DateMention.on(from, at + 5, date));
        }
        boolean always = (first == 24 && second == 7) || tokens.is(at + 3, "/");
        return isParted(at, 1) && !always
                ? ordered(first, second).map(date -> DateMention.on(from, at + 3, date))
                : Optional.empty();
    }

    /** In the language's order; in the other where only that is a date. */
    private Optional<LocalDate> ordered(int year, int first, int second) {
        Optional<LocalDate> usual =
                monthFirst ? calendar.date(year, first, second) : calendar.date(year, second, first);
        return usual.or(() -> monthFirst ? calendar.date(year, second, first) : calendar.date(year, first, second));
    }

    private Optional<LocalDate> ordered(int first, int second) {
        Optional<LocalDate> usual = monthFirst ? calendar.date(first, second) : calendar.date(second, first);
        return usual.or(() -> monthFirst ? calendar.date(second, first) : calendar.date(first, second));
    }

    private Optional<DateMention> dayAndMonth(int from, int at) {
        int day = day(at);
        if (day < 0) {
            return Optional.empty();
        }
        int month = skipMark(tokens.skip(tokens.skip(dayEnd(at), DayWord.Kind.ORDINAL), DayWord.Kind.OF));
        return tokens.find(month, DayWord.Kind.MONTH).flatMap(found -> withYear(from, found, day));
    }

    /** {@code 31/AGO/25}. */
    private int skipMark(int at) {
        boolean mark = (tokens.is(at, "/") || tokens.is(at, "-")) && tokens.isGlued(at) && tokens.isGlued(at + 1);
        return mark ? at + 1 : at;
    }

    private int day(int at) {
        return tokens.has(at, DayWord.Kind.FIRST) ? 1 : tokens.dayOfMonth(at);
    }

    private int dayEnd(int at) {
        int first = tokens.skip(at, DayWord.Kind.FIRST);
        return first > at ? first : at + 1;
    }

    private Optional<DateMention> withYear(int from, Phrases.Found<DayWord> month, int day) {
        int number = month.value().number();
        int mark = skipMark(month.to());
        int place = mark > month.to() ? mark : yearPlace(month.to());
        int year = mark > month.to() ? tokens.year(place) : tokens.digits(place, 4);
        if (year >= 1900 && year <= 2100) {
            return calendar.date(year, number, day).map(date -> DateMention.on(from, place + 1, date));
        }
        return calendar.date(number, day).map(date -> DateMention.on(from, month.to(), date));
    }

    private int yearPlace(int after) {
        int of = tokens.skip(after, DayWord.Kind.OF);
        return tokens.is(of, ",") ? of + 1 : of;
    }

    /** {@code April 3rd}; only the English write so. */
    private Optional<DateMention> monthAndDay(int from, int at) {
        if (tokens.words().language() != Language.EN) {
            return Optional.empty();
        }
        return tokens.find(at, DayWord.Kind.MONTH).flatMap(month -> {
            int place = tokens.skip(month.to(), DayWord.Kind.DAY_BEFORE_ORDINAL);
            int day = tokens.dayOfMonth(place);
            int to = tokens.skip(place + 1, DayWord.Kind.ORDINAL);
            return day < 0 ? Optional.empty() : withYear(from, new Phrases.Found<>(month.value(), to), day);
        });
    }

    /** {@code março de 2024} is no day, but its number is no amount either. */
    private Optional<DateMention> monthAndYear(int from, int at) {
        return tokens.find(at, DayWord.Kind.MONTH).flatMap(month -> {
            int place = yearPlace(month.to());
            int year = tokens.digits(place, 4);
            boolean fits = year >= 2000 && year <= calendar.today().getYear() + 1;
            return fits ? Optional.of(DateMention.vague(from, place + 1)) : Optional.empty();
        });
    }

    private Optional<DateMention> dayAlone(int from, int at) {
        int day = at > from || headsLine(at) ? day(at) : -1;
        if (day < 0) {
            return Optional.empty();
        }
        int plain = dayEnd(at);
        int to = tokens.skip(plain, DayWord.Kind.ORDINAL);
        boolean ordinal = to > plain && (tokens.words().language() == Language.EN || day == 1);
        boolean named = isNamedDay(from, at) || ordinal;
        return named && !continues(to)
                ? calendar.day(day).map(date -> DateMention.on(from, to, date))
                : Optional.empty();
    }

    /** {@code 1st: rent 1200}. */
    private boolean headsLine(int at) {
        boolean first = at == 0 || tokens.tokens().get(at - 1).kind() == Token.Kind.LINE_END;
        return first && tokens.has(at + 1, DayWord.Kind.ORDINAL) && tokens.is(at + 2, ":");
    }

    private boolean isNamedDay(int from, int at) {
        return IntStream.range(from, at).anyMatch(start -> tokens.skip(start, DayWord.Kind.DAY) == at);
    }

    /** Whether the number is that of something else: {@code el 5%}, {@code el 15 mil}, {@code on 4th ave}. */
    private boolean continues(int at) {
        boolean sign = at < tokens.tokens().size() && tokens.isGlued(at) && !isStop(at);
        return sign
                || tokens.words().is(Mark.STREET, tokens.tokens(), at)
                || tokens.words().is(Mark.UNIT, tokens.tokens(), at)
                || tokens.words().scales().has(tokens.tokens(), at)
                || tokens.is(at, "%");
    }

    private boolean isStop(int at) {
        return ",.;:!?)".contains(tokens.tokens().get(at).key());
    }
}

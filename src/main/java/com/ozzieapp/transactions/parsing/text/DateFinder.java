package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.transactions.parsing.ParseContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all days that a message names. */
final class DateFinder {
    private DateFinder() {}

    static List<DateMention> find(Vocabulary words, List<Token> tokens, ParseContext context) {
        DayTokens days = new DayTokens(words, tokens);
        RelativeDates relative = new RelativeDates(days, context.today());
        CalendarDates calendar = new CalendarDates(days, context);
        List<DateMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = Math.max(at, days.skip(at, DayWord.Kind.NONE));
            if (from > at || isStreet(days, from)) {
                at = Math.max(from, at + 1);
                continue;
            }
            Optional<DateMention> found =
                    relative.at(from).or(() -> calendar.at(from)).or(() -> again(days, from, mentions));
            found.filter(mention -> mention.to() > from)
                    .map(mention -> isDue(days, from) ? DateMention.vague(from, mention.to()) : mention)
                    .ifPresent(mention -> add(mentions, mention, tokens));
            at = Math.max(from + 1, found.map(DateMention::to).orElse(from));
        }
        return mentions;
    }

    /** {@code tuesday the 3rd}: two that stand together name one day, the second more precisely. */
    private static void add(List<DateMention> mentions, DateMention mention, List<Token> tokens) {
        int last = mentions.size() - 1;
        boolean day = last >= 0
                && mention.date().isPresent()
                && mentions.get(last)
                        .date()
                        .filter(date -> isSameWeekday(date, mention))
                        .isPresent();
        int end = day ? mentions.get(last).to() : 0;
        boolean together = end == mention.from()
                || (end + 1 == mention.from() && ",(".contains(tokens.get(end).key()));
        if (day && together) {
            mentions.set(
                    last,
                    DateMention.on(
                            mentions.get(last).from(),
                            mention.to(),
                            mention.date().orElseThrow()));
        } else {
            mentions.add(mention);
        }
    }

    private static boolean isSameWeekday(LocalDate date, DateMention mention) {
        return mention.date().orElseThrow().getDayOfWeek() == date.getDayOfWeek();
    }

    /** {@code rua 25 de março}, {@code av 9 de julio}. */
    private static boolean isStreet(DayTokens days, int from) {
        return from > 0 && days.words().bendsVerbs() && days.words().is(Mark.STREET, days.tokens(), from - 1);
    }

    /** {@code brunch 20 saturday, taxi 9 same day}. */
    private static Optional<DateMention> again(DayTokens days, int from, List<DateMention> before) {
        int to = days.skip(days.skipAll(from, DayWord.Kind.ON), DayWord.Kind.SAME);
        return before.isEmpty() || !days.has(days.skipAll(from, DayWord.Kind.ON), DayWord.Kind.SAME)
                ? Optional.empty()
                : Optional.of(
                        new DateMention(from, to, before.get(before.size() - 1).date(), false));
    }

    /** {@code due on the 15th} tells when it must be paid, not when it was. */
    private static boolean isDue(DayTokens days, int from) {
        boolean one = from > 0 && days.words().skip(Mark.DUE, days.tokens(), from - 1) == from;
        return one || (from > 1 && days.words().skip(Mark.DUE, days.tokens(), from - 2) == from);
    }
}

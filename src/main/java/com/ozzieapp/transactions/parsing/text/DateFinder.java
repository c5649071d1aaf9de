package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.transactions.parsing.ParseContext;
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
            if (from > at) {
                at = from;
                continue;
            }
            Optional<DateMention> found =
                    relative.at(from).or(() -> calendar.at(from)).or(() -> again(days, from, mentions));
            found.filter(mention -> mention.to() > from)
                    .map(mention -> isDue(days, from) ? DateMention.vague(from, mention.to()) : mention)
                    .ifPresent(mentions::add);
            at = Math.max(from + 1, found.map(DateMention::to).orElse(from));
        }
        return mentions;
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

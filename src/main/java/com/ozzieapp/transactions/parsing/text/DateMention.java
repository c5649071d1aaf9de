package com.ozzieapp.transactions.parsing.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that name a day.
 *
 * @param from its first token
 * @param to the token after its last
 * @param date empty when the words name no single day
 * @param ahead whether it is still to come, so that nothing was spent yet
 */
record DateMention(int from, int to, Optional<LocalDate> date, boolean ahead) {
    static DateMention on(int from, int to, LocalDate date) {
        return new DateMention(from, to, Optional.of(date), false);
    }

    static DateMention vague(int from, int to) {
        return new DateMention(from, to, Optional.empty(), false);
    }

    static DateMention ahead(int from, int to) {
        return new DateMention(from, to, Optional.empty(), true);
    }
}

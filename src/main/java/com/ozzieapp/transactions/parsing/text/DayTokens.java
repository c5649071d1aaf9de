package com.ozzieapp.transactions.parsing.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens of a message as those who look for dates see them. */
record DayTokens(Vocabulary words, List<Token> tokens) {
    private static final Set<Integer> YEAR_LENGTHS = Set.of(2, 4);
    private static final int MOST_IN_A_ROW = 3;

    /** The token after a word of one of these kinds; {@code from} itself where there is none. */
    int skip(int from, DayWord.Kind... kinds) {
        return find(from, kinds).map(Phrases.Found::to).orElse(from);
    }

    /** As {@link #skip}, over a few such words. */
    int skipAll(int from, DayWord.Kind... kinds) {
        int at = from;
        for (int word = 0; word < MOST_IN_A_ROW; word++) {
            at = skip(at, kinds);
        }
        return at;
    }

    Optional<Phrases.Found<DayWord>> find(int from, DayWord.Kind... kinds) {
        Set<DayWord.Kind> wanted = Set.of(kinds);
        return words.days().find(tokens, from, word -> wanted.contains(word.kind()));
    }

    boolean has(int from, DayWord.Kind... kinds) {
        return find(from, kinds).isPresent();
    }

    boolean is(int at, String key) {
        return at < tokens.size() && tokens.get(at).is(key);
    }

    boolean isGlued(int at) {
        return at < tokens.size() && tokens.get(at).glued();
    }

    /** A number of so many digits at most, without marks; -1 where there is none. */
    int digits(int at, int most) {
        if (at >= tokens.size() || !tokens.get(at).isNumber()) {
            return -1;
        }
        String text = tokens.get(at).text();
        boolean plain = text.length() <= most && text.chars().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(text) : -1;
    }

    /** The day of a month in digits; -1 where there is none. */
    int dayOfMonth(int at) {
        int day = digits(at, 2);
        return day >= 1 && day <= 31 ? day : -1;
    }

    /** A year of two or four digits; -1 where there is none. */
    int year(int at) {
        int year = digits(at, 4);
        if (year < 0 || !YEAR_LENGTHS.contains(tokens.get(at).text().length())) {
            return -1;
        }
        int full = year < 100 ? 2000 + year : year;
        return full >= 1900 && full <= 2100 ? full : -1;
    }
}

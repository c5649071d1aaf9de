package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Adds up a number written in words: each word must be smaller than the one before or multiply what is there
 * ({@code dois mil e quinhentos}, {@code two hundred and five}).
 */
final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Vocabulary words;
    private final List<Token> tokens;
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private boolean ended;
    private boolean linkedTail;

    NumberWords(Vocabulary words, List<Token> tokens, int from) {
        this.words = words;
        this.tokens = tokens;
        this.from = from;
        this.at = from;
    }

    Optional<Figure> read() {
        while (!ended) {
            int before = at;
            int link = before > from && words.is(Mark.NUMBER_LINK, tokens, before) ? before + 1 : before;
            take(link, link > before);
            if (at == before && before > from) {
                takeCents(words.skip(Mark.CENTS_LINK, tokens, before));
            }
            ended |= at == before;
        }
        BigDecimal value = total.add(millionsTail());
        return value.signum() > 0 ? Optional.of(new Figure(from, at, value, true)) : Optional.empty();
    }

    /** {@code un millón doscientos} is 1,200,000. */
    private BigDecimal millionsTail() {
        boolean millions = lastScale.compareTo(MILLION) == 0 && !linkedTail;
        boolean hundreds =
                group.compareTo(HUNDRED) >= 0 && group.remainder(HUNDRED).signum() == 0;
        return millions && hundreds ? group.multiply(THOUSAND) : group;
    }

    private void take(int place, boolean linked) {
        var found = words.numbers().find(tokens, hyphenless(place));
        if (found.isEmpty()) {
            return;
        }
        BigDecimal value = found.orElseThrow().value();
        if (value.compareTo(THOUSAND) >= 0) {
            multiply(value, found.orElseThrow().to());
        } else if (value.compareTo(HUNDRED) == 0
                && words.multipliesByHundred(tokens, found.orElseThrow().to() - 1)) {
            hundredfold(found.orElseThrow().to());
        } else {
            add(value, found.orElseThrow().to(), linked);
        }
    }

    /** {@code twenty-five}. */
    private int hyphenless(int place) {
        boolean hyphen =
                place > from && place < tokens.size() && tokens.get(place).is("-");
        return hyphen && tokens.get(place).glued() ? place + 1 : place;
    }

    private void multiply(BigDecimal scale, int to) {
        if (scale.compareTo(lastScale) < 0) {
            total = total.add(group.max(BigDecimal.ONE).multiply(scale));
            group = BigDecimal.ZERO;
            last = BigDecimal.ZERO;
            lastScale = scale;
            at = to;
        }
    }

    private void hundredfold(int to) {
        boolean hundreds =
                group.compareTo(HUNDRED) < 0 && group.remainder(BigDecimal.TEN).signum() != 0;
        if (group.signum() == 0 || hundreds) {
            group = group.max(BigDecimal.ONE).multiply(HUNDRED);
            last = HUNDRED;
            at = to;
        }
    }

    private void add(BigDecimal value, int to, boolean linked) {
        if (last.signum() == 0 || fitsBelow(value)) {
            linkedTail = linked && group.signum() == 0;
            group = group.add(value);
            last = value;
            at = to;
        } else if (isCents(value, linked)) {
            endWithCents(value, to);
        }
    }

    /** {@code fifty four ninety nine}: tens, and units after them. */
    private void endWithCents(BigDecimal tens, int to) {
        int link = words.is(Mark.NUMBER_LINK, tokens, to) ? to + 1 : to;
        var units = words.numbers()
                .find(tokens, hyphenless(link))
                .filter(found -> found.value().compareTo(BigDecimal.ONE) >= 0
                        && found.value().compareTo(BigDecimal.TEN) < 0
                        && tens.compareTo(BigDecimal.TEN) > 0
                        && tens.remainder(BigDecimal.TEN).signum() == 0);
        BigDecimal cents = tens.add(units.map(Phrases.Found::value).orElse(BigDecimal.ZERO));
        group = group.add(cents.movePointLeft(2));
        at = units.map(Phrases.Found::to).orElse(to);
        ended = true;
    }

    /** {@code doce con cincuenta}. */
    private void takeCents(int place) {
        var found = place > at ? words.numbers().find(tokens, place) : Optional.<Phrases.Found<BigDecimal>>empty();
        boolean tens = found.filter(word -> isTens(word.value())).isPresent();
        if (tens && !words.is(Mark.NUMBER_LINK, tokens, at)) {
            endWithCents(found.orElseThrow().value(), found.orElseThrow().to());
        }
    }

    private static boolean isTens(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) >= 0 && value.compareTo(HUNDRED) < 0;
    }

    private boolean fitsBelow(BigDecimal value) {
        boolean units = last.compareTo(BigDecimal.valueOf(20)) >= 0 && value.compareTo(BigDecimal.TEN) < 0;
        boolean tens = last.compareTo(HUNDRED) >= 0 && value.compareTo(HUNDRED) < 0;
        return (units && last.compareTo(HUNDRED) < 0) || tens;
    }

    /** {@code dois e cinquenta}, {@code four fifty}: the price of something small. */
    private boolean isCents(BigDecimal value, boolean linked) {
        boolean english = words.multipliesByHundred();
        boolean small = last.compareTo(HUNDRED) < 0 && total.signum() == 0;
        boolean tens = value.compareTo(BigDecimal.TEN) > 0 && value.compareTo(HUNDRED) < 0;
        return small && tens && !(linked && english);
    }
}

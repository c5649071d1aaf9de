package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Reads numbers: digits, words, and digits with a word ({@code 5 mil}, {@code 2k}, {@code 3 mil e quinhentos}). */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Vocabulary words;
    private final List<Token> tokens;

    Figures(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    Optional<Figure> at(int from) {
        Token first = tokens.get(from);
        if (first.isNumber()) {
            return DigitNumber.value(first.text()).map(value -> withHalf(scaled(from, value)));
        }
        return first.isWord() ? inWords(from).map(this::withHalf) : Optional.empty();
    }

    private Figure scaled(int from, BigDecimal value) {
        int next = from + 1;
        Optional<Phrases.Found<BigDecimal>> scale = next < tokens.size() ? scale(next) : Optional.empty();
        if (scale.isEmpty()) {
            return new Figure(from, next, value, false);
        }
        BigDecimal factor = scale.orElseThrow().value();
        Figure whole = new Figure(from, scale.orElseThrow().to(), value.multiply(factor), false);
        return rest(whole, factor).orElse(whole);
    }

    private Optional<Phrases.Found<BigDecimal>> scale(int at) {
        return words.scales().find(tokens, at).filter(found -> !tokens.get(at).is("k") || endsWord(found.to()));
    }

    private boolean endsWord(int at) {
        return at >= tokens.size() || !tokens.get(at).glued() || !tokens.get(at).isWord();
    }

    /** {@code 3 mil e quinhentos}, {@code 2 mil 500}: what is less than the scale itself. */
    private Optional<Figure> rest(Figure whole, BigDecimal factor) {
        int link = words.is(Mark.NUMBER_LINK, tokens, whole.to()) ? whole.to() + 1 : whole.to();
        if (link >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Figure> rest = tokens.get(link).isNumber()
                ? DigitNumber.value(tokens.get(link).text())
                        .map(value -> new Figure(link, link + 1, value, false))
                        .filter(found ->
                                found.value().scale() <= 0 && found.value().compareTo(HUNDRED) >= 0)
                : inWords(link).map(found -> inThousands(whole, link, found));
        // One is an article there: 12 mil y un tinto 3 mil.
        return rest.filter(found ->
                        found.value().compareTo(factor) < 0 && found.value().compareTo(BigDecimal.ONE) > 0)
                .map(found -> new Figure(whole.from(), found.to(), whole.value().add(found.value()), whole.inWords()));
    }

    /** {@code un millón doscientos} is 1,200,000. */
    private static Figure inThousands(Figure whole, int link, Figure rest) {
        boolean millions = whole.value().remainder(MILLION).signum() == 0 && link == whole.to();
        boolean hundreds = rest.value().compareTo(HUNDRED) >= 0 && rest.value().compareTo(THOUSAND) < 0;
        return millions && hundreds
                ? new Figure(rest.from(), rest.to(), rest.value().multiply(THOUSAND), true)
                : rest;
    }

    /** {@code 2 mil e meio}, {@code ten and a half}. */
    private Figure withHalf(Figure whole) {
        int some = words.skip(Mark.AND_SOME, tokens, whole.to());
        if (some > whole.to()) {
            return new Figure(whole.from(), some, whole.value(), whole.inWords());
        }
        int to = words.skip(Mark.AND_A_HALF, tokens, whole.to());
        if (to == whole.to()) {
            return whole;
        }
        BigDecimal unit = whole.value().remainder(THOUSAND).signum() == 0 ? THOUSAND : BigDecimal.ONE;
        BigDecimal half = unit.divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
        return new Figure(whole.from(), to, whole.value().add(half), whole.inWords());
    }

    private Optional<Figure> inWords(int from) {
        return new NumberWords(words, tokens, from).read();
    }
}

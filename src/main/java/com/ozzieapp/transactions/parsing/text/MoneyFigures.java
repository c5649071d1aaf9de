package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Money;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Lists what a text could mean by its numbers, so that an amount told by others can be found in it, or not. */
final class MoneyFigures {
    private final Vocabulary words;
    private final List<Token> tokens;
    private final Currencies currencies;
    private final MoneyWords moneyWords;

    MoneyFigures(Vocabulary words, List<Token> tokens, Currencies currencies, MoneyWords moneyWords) {
        this.words = words;
        this.tokens = tokens;
        this.currencies = currencies;
        this.moneyWords = moneyWords;
    }

    /** @param taken what the parser takes for dates and times: it may be wrong, so both readings count */
    List<Money> list(BitSet taken) {
        List<Money> figures = new ArrayList<>();
        add(figures, taken);
        add(figures, new BitSet());
        return List.copyOf(figures);
    }

    private void add(List<Money> figures, BitSet taken) {
        BitSet left = (BitSet) taken.clone();
        List<Amount> written = new MoneyFinder(words, tokens, left, moneyWords, currencies).find();
        List<Money> found = new ArrayList<>(money(written));
        List<Money> products =
                money(new LaterCounts(words, tokens).merged(new Products(words, tokens, left).merged(written)));
        found.addAll(without(products, found));
        figures.addAll(without(found, figures));
    }

    private static List<Money> money(List<Amount> amounts) {
        return amounts.stream().map(Amount::money).flatMap(Optional::stream).toList();
    }

    /** What is there more often than in the other list, so often: a figure written twice may be meant twice. */
    private static List<Money> without(List<Money> some, List<Money> others) {
        List<Money> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds every number of a message, with the currency that stands at it. */
final class MoneyFinder {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Vocabulary words;
    private final List<Token> tokens;
    private final BitSet taken;
    private final MoneyWords moneyWords;
    private final Currencies currencies;
    private final Figures figures;

    /** @param taken tokens that are not to be read as numbers */
    MoneyFinder(Vocabulary words, List<Token> tokens, BitSet taken, MoneyWords moneyWords, Currencies currencies) {
        this.words = words;
        this.tokens = tokens;
        this.taken = taken;
        this.moneyWords = moneyWords;
        this.currencies = currencies;
        this.figures = new Figures(words, tokens);
    }

    List<Amount> find() {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Amount> found = taken.get(at) ? Optional.empty() : at(at);
            found.ifPresent(amounts::add);
            at = Math.max(at + 1, found.map(Amount::to).orElse(0));
        }
        return amounts;
    }

    private Optional<Amount> at(int from) {
        Optional<Amount> led = led(from);
        return led.isPresent() ? led : figure(from).flatMap(this::followed);
    }

    private Optional<Figure> figure(int from) {
        return from < tokens.size() && !taken.get(from) ? figures.at(from) : Optional.empty();
    }

    /** {@code R$ 50}, {@code US$ 20}, {@code USD 20}. */
    private Optional<Amount> led(int from) {
        if (tokens.get(from).isNumber() || from + 1 >= tokens.size()) {
            return Optional.empty();
        }
        Optional<String> currency = currencies.ofMark(tokens.get(from));
        int number = tokens.get(from + 1).is(".") && tokens.get(from + 1).glued() ? from + 2 : from + 1;
        boolean digits = number < tokens.size() && tokens.get(number).isNumber();
        return digits && currency.isPresent()
                ? figure(number).map(found -> tailed(from, found, currency.orElseThrow()))
                : Optional.empty();
    }

    /** {@code $20 USD}, {@code R$ 20 reais}: what follows may say more. */
    private Amount tailed(int from, Figure figure, String currency) {
        Amount amount = Amount.marked(from, figure.to(), figure, currency);
        Optional<Amount> again = followed(figure).filter(Amount::marked);
        boolean dollar = tokens.get(from).is("$");
        return again.map(more -> dollar ? more.spanning(from, more.to()) : amount.spanning(from, more.to()))
                .orElse(amount);
    }

    /** {@code 50 reais}, {@code 20 €}, {@code 20USD}, {@code 50 cents}. */
    private Optional<Amount> followed(Figure figure) {
        int at = figure.to();
        boolean lone = figure.inWords() && isArticle(figure);
        if (at >= tokens.size()) {
            return lone ? Optional.empty() : Optional.of(bare(figure));
        }
        Optional<Amount> named = moneyWords.find(tokens, at, currencies.own()).map(unit -> named(figure, unit));
        if (named.isPresent()) {
            return named;
        }
        Optional<String> mark = leadsNext(at) ? Optional.empty() : currencies.ofMark(tokens.get(at));
        if (mark.isPresent()) {
            return mark.map(currency -> withCentsBehind(Amount.marked(figure.from(), at + 1, figure, currency)));
        }
        return lone ? Optional.empty() : Optional.of(bare(figure));
    }

    /** {@code 22€50}. */
    private Amount withCentsBehind(Amount amount) {
        int at = amount.to();
        boolean tight = at < tokens.size()
                && tokens.get(at).glued()
                && tokens.get(at - 1).glued();
        boolean cents =
                tight && tokens.get(at).isNumber() && tokens.get(at).text().length() == 2;
        return cents && amount.value().scale() <= 0
                ? amount.plus(new BigDecimal(tokens.get(at).text()).movePointLeft(2))
                        .spanning(amount.from(), at + 1)
                : amount;
    }

    private Amount bare(Figure figure) {
        return Amount.bare(figure, currencies.own());
    }

    /** One in words is mostly an article. */
    private boolean isArticle(Figure figure) {
        return figure.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether a sign belongs to the number after it: {@code 20 $30}. */
    private boolean leadsNext(int at) {
        Token sign = tokens.get(at);
        boolean next = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        boolean letters = sign.isWord() && !sign.glued();
        return next && !sign.glued() && (tokens.get(at + 1).glued() || letters || !sign.isWord());
    }

    private Amount named(Figure figure, Phrases.Found<MoneyWords.Unit> unit) {
        String currency = currencies.named(unit.value().currency());
        int to = unit.to();
        Amount amount = Amount.marked(figure.from(), to, figure, currency)
                .times(unit.value().factor());
        Optional<Amount> coded = ofCountry(amount);
        return unit.value().isCents()
                ? amount
                : withCents(coded.orElse(amount), unit.value().factor());
    }

    /** {@code 20 pesos MXN}. */
    private Optional<Amount> ofCountry(Amount amount) {
        int at = amount.to();
        boolean code = at < tokens.size()
                && tokens.get(at).isWord()
                && tokens.get(at).key().length() == 3;
        return code
                ? currencies
                        .ofMark(tokens.get(at))
                        .map(currency -> amount.in(currency).spanning(amount.from(), at + 1))
                : Optional.empty();
    }

    /** {@code 10 reais e 50 centavos}, {@code 10 pesos con 50}, {@code 3 lucas y media}, {@code un palo doscientos}. */
    private Amount withCents(Amount amount, BigDecimal unit) {
        int number = words.skip(Mark.CENTS_LINK, tokens, amount.to());
        int half = words.skip(Mark.AND_A_HALF, tokens, amount.to());
        if (half > amount.to()) {
            return amount.plus(unit.multiply(HALF)).spanning(amount.from(), half);
        }
        Optional<Amount> spoken = figure(amount.to())
                .filter(rest -> unit.compareTo(MILLION) == 0 && rest.inWords() && rest.isWholeUpTo(999))
                .filter(rest -> rest.value().compareTo(HUNDRED) >= 0)
                .map(rest -> amount.plus(rest.value().multiply(THOUSAND)).spanning(amount.from(), rest.to()));
        if (spoken.isPresent()) {
            return spoken.orElseThrow();
        }
        return figure(number)
                .filter(cents -> cents.isWholeUpTo(99))
                .flatMap(cents -> cents(amount, number, cents))
                .orElse(amount);
    }

    private Optional<Amount> cents(Amount amount, int number, Figure cents) {
        int to = moneyWords
                .find(tokens, cents.to(), currencies.own())
                .filter(unit -> unit.value().isCents())
                .map(Phrases.Found::to)
                .orElse(cents.to());
        boolean said = to > cents.to();
        boolean spoken = amount.inWords() && cents.inWords();
        boolean ends = (number > amount.to() || spoken)
                && cents.value().compareTo(BigDecimal.TEN) >= 0
                && !tokens.get(number - 1).is("and")
                && (spoken || beginsAlone(amount) || !startsItem(to));
        BigDecimal units = cents.value().divide(HUNDRED);
        return said || ends ? Optional.of(amount.plus(units).spanning(amount.from(), to)) : Optional.empty();
    }

    /** {@code 12 reais e 50 de pastel}: nothing is named yet that the first number could be of. */
    private boolean beginsAlone(Amount amount) {
        return amount.from() == 0 || tokens.get(amount.from() - 1).kind() == Token.Kind.LINE_END;
    }

    /** {@code 20 reais e 30 no uber}: another item, not cents. */
    private boolean startsItem(int at) {
        return at < tokens.size()
                && (words.is(Mark.ITEM_LINK, tokens, at)
                        || moneyWords.find(tokens, at, currencies.own()).isPresent());
    }
}

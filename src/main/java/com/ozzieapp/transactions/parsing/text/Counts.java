package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how many things were bought from what they cost. */
final class Counts {
    private static final int LARGEST_ALONE = 10;
    private static final int LARGEST_BY_A_BARE_PRICE = 12;
    private static final int LARGEST_BY_A_PRICE = 999;

    private final Vocabulary words;
    private final List<Token> tokens;

    Counts(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    List<Amount> withoutCounts(List<Amount> amounts) {
        List<Amount> prices = new ArrayList<>();
        for (int index = 0; index < amounts.size(); index++) {
            Amount amount = amounts.get(index);
            Optional<Amount> next = index + 1 < amounts.size() ? Optional.of(amounts.get(index + 1)) : Optional.empty();
            Optional<Amount> last = prices.isEmpty() ? Optional.empty() : Optional.of(prices.get(prices.size() - 1));
            boolean bare = !amount.marked() && amount.instalments() == 0 && namesThings(amount);
            boolean count = bare && (isBefore(amount, next) || isAfter(amount, last) || isAlone(amount));
            count |= isForSoMany(amount, next) || isAtOnePrice(amount, next);
            if (!count) {
                prices.add(amount);
            }
        }
        return prices;
    }

    /** Whether a noun follows at once. */
    private boolean namesThings(Amount amount) {
        int at = amount.to();
        boolean word =
                at < tokens.size() && tokens.get(at).isWord() && !tokens.get(at).glued();
        return word
                && !words.is(Mark.ITEM_LINK, tokens, at)
                && !words.is(Mark.AND, tokens, at)
                && !words.is(Mark.CLAUSE, tokens, at)
                && words.cues()
                        .find(tokens, at)
                        .filter(found -> found.value().isVerb())
                        .isEmpty();
    }

    /** {@code 2 pizzas 80}. */
    private boolean isBefore(Amount amount, Optional<Amount> next) {
        if (next.isEmpty() || !areJoined(amount.to(), next.orElseThrow().from())) {
            return false;
        }
        boolean dearer = next.orElseThrow().value().compareTo(amount.value()) > 0;
        boolean marked = next.orElseThrow().marked();
        boolean several = isPlural(amount.to()) || isOne(amount);
        boolean ofPrice = marked && amount.isWholeUpTo(LARGEST_BY_A_PRICE) && !paid(amount);
        return ofPrice || (dearer && several && amount.isWholeUpTo(LARGEST_BY_A_BARE_PRICE));
    }

    /** {@code 60 for 3 shirts}. */
    private boolean isAfter(Amount amount, Optional<Amount> last) {
        int before = amount.from() - 1;
        return last.isPresent()
                && before >= last.orElseThrow().to()
                && words.is(Mark.ITEM_LINK, tokens, before)
                && areJoined(last.orElseThrow().to(), before)
                && amount.isWholeUpTo(LARGEST_BY_A_PRICE)
                && (isPlural(amount.to()) || isOne(amount));
    }

    /** {@code bought 3 shirts} tells no price; {@code 12 doze ovos} neither. */
    private boolean isAlone(Amount amount) {
        boolean small = amount.isWholeUpTo(amount.inWords() ? LARGEST_BY_A_BARE_PRICE : LARGEST_ALONE);
        return small && !paid(amount) && (amount.inWords() || isPlural(amount.to()) || isBought(amount));
    }

    /** {@code comprei 2 remedio}: Brazilians often leave the plural to the number. */
    private boolean isBought(Amount amount) {
        return words.language() == Language.PT
                && amount.from() > 0
                && words.cues()
                        .find(tokens, amount.from() - 1)
                        .filter(found -> found.value().isVerb())
                        .isPresent();
    }

    /** {@code tickets for 2, 28 dollars}, {@code dinner for 4 came to 132}. */
    private boolean isForSoMany(Amount amount, Optional<Amount> next) {
        return next.isPresent()
                && !amount.marked()
                && amount.isWholeUpTo(LARGEST_BY_A_BARE_PRICE)
                && amount.from() > 1
                && words.is(Mark.ITEM_LINK, tokens, amount.from() - 1)
                && tokens.get(amount.from() - 2).isWord()
                && words.cues().find(tokens, amount.from() - 2).isEmpty()
                && isSum(amount.to(), next.orElseThrow().from());
    }

    /** Right after the number, or after a verb of costing. */
    private boolean isSum(int from, int to) {
        int verb = words.cues()
                .find(tokens, from)
                .filter(found -> found.value() == Cue.SPENT)
                .map(Phrases.Found::to)
                .orElse(from);
        return to - verb <= 1;
    }

    /** {@code sandals, 2 for 22}. */
    private boolean isAtOnePrice(Amount amount, Optional<Amount> next) {
        return next.isPresent()
                && !amount.marked()
                && amount.instalments() == 0
                && amount.isWholeUpTo(LARGEST_BY_A_BARE_PRICE)
                && words.skip(Mark.FOR_ALL, tokens, amount.to())
                        == next.orElseThrow().from()
                && next.orElseThrow().value().compareTo(amount.value()) > 0
                && !paid(amount);
    }

    private static boolean isOne(Amount amount) {
        return amount.isWholeUpTo(1);
    }

    private boolean paid(Amount amount) {
        return amount.from() > 0 && words.is(Mark.PAYS, tokens, amount.from() - 1);
    }

    /** {@code 3 shirts}, {@code 3 new shirts}. */
    private boolean isPlural(int at) {
        boolean adjective = at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !words.is(Mark.ITEM_LINK, tokens, at + 1)
                && !words.is(Mark.AND, tokens, at + 1);
        return isPluralWord(at) || (adjective && isPluralWord(at + 1));
    }

    private boolean isPluralWord(int at) {
        String key = tokens.get(at).key();
        return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
    }

    private boolean areJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            boolean apart = words.is(Mark.AND, tokens, at) || words.is(Mark.CLAUSE, tokens, at);
            if (apart || !(token.isWord() || token.is("-") || token.is(":"))) {
                return false;
            }
        }
        return true;
    }
}

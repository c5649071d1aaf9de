package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Brings numbers together that make one amount: instalments and pieces times a price. */
final class Products {
    private static final int MOST_INSTALMENTS = 480;
    private static final int MOST_PIECES = 1000;
    /** Nobody pays in so many instalments. */
    private static final int LEAST_SIZE = 60;

    /** Words between the number of pieces and their price. */
    private static final int LONGEST_PIECE_WORDS = 8;

    private final Vocabulary words;
    private final List<Token> tokens;
    private final BitSet taken;

    /** @param taken where the words of instalments are marked, so that they count as no one's description */
    Products(Vocabulary words, List<Token> tokens, BitSet taken) {
        this.words = words;
        this.tokens = tokens;
        this.taken = taken;
    }

    List<Amount> merged(List<Amount> amounts) {
        List<Amount> merged = new ArrayList<>();
        for (Amount amount : amounts) {
            Optional<Amount> last = merged.isEmpty() ? Optional.empty() : Optional.of(merged.get(merged.size() - 1));
            Optional<Amount> both = last.flatMap(before -> together(before, amount));
            if (both.isPresent()) {
                merged.remove(merged.size() - 1);
                add(merged, both.orElseThrow());
            } else {
                merged.add(amount);
            }
        }
        return merged;
    }

    /** {@code sofá 1.200 (6x 200)}: what makes the total says it again. */
    private void add(List<Amount> merged, Amount product) {
        int last = merged.size() - 1;
        boolean again = last >= 0
                && (product.instalments() > 1 || isBracketed(merged.get(last).to(), product.from()))
                && isAbout(merged.get(last).value(), product.value());
        if (again) {
            merged.set(last, merged.get(last).paidIn(product.instalments()));
        } else {
            merged.add(product);
        }
    }

    /** Instalments are rounded. */
    private static boolean isAbout(BigDecimal total, BigDecimal product) {
        BigDecimal difference = total.subtract(product).abs();
        return difference.multiply(BigDecimal.valueOf(100)).compareTo(total) < 0;
    }

    private boolean isBracketed(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is("(") || token.is("="));
    }

    private Optional<Amount> together(Amount first, Amount second) {
        if (isStarred(first.to())) {
            return Optional.empty();
        }
        return instalmentsOf(first, second)
                .or(() -> totalIn(first, second))
                .or(() -> timesEach(first, second))
                .or(() -> pieces(first, second));
    }

    /** {@code 82 *85}: a star at the second alone corrects the first. */
    private boolean isStarred(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("*")
                && !tokens.get(at).glued()
                && tokens.get(at + 1).glued();
    }

    /** {@code 3x de 100}, {@code 12 installments of 50}, {@code 2 x 15}. */
    private Optional<Amount> instalmentsOf(Amount count, Amount price) {
        if (count.instalments() > 0) {
            return isRateOf(count, price) ? Optional.of(count) : Optional.empty();
        }
        int unit = unitEnd(count.to());
        boolean joined = unit > count.to() && words.skip(Mark.AT, tokens, unit) == price.from();
        boolean direct = unit > count.to() && unit == price.from();
        boolean fits = !count.marked() && count.isWholeUpTo(MOST_INSTALMENTS) && (joined || direct);
        if (!fits || isScore(count, price)) {
            return Optional.empty();
        }
        boolean tight =
                tokens.get(count.to()).glued() && !tokens.get(price.from()).glued();
        boolean pieces = words.is(Mark.TIMES, tokens, count.to()) && direct && !tight;
        return Optional.of(product(count, price, pieces));
    }

    private Amount product(Amount count, Amount price, boolean pieces) {
        Amount total = price.times(count.value()).spanning(count.from(), price.to());
        return pieces ? total : total.paidIn(count.value().intValueExact());
    }

    /** {@code 2x1}, {@code 150x200}: run together they are the result of a game, or a size. */
    private boolean isScore(Amount one, Amount other) {
        boolean tight = other.from() == one.to() + 1
                && tokens.get(one.to()).glued()
                && tokens.get(other.from()).glued();
        boolean low = other.isWholeUpTo(9) && one.isWholeUpTo(9);
        boolean size = !one.isWholeUpTo(LEAST_SIZE) && one.isWholeUpTo(MOST_PIECES) && other.isWholeUpTo(MOST_PIECES);
        return tight && !other.marked() && (low || size);
    }

    private int unitEnd(int at) {
        int instalments = words.skip(Mark.INSTALMENTS, tokens, at);
        int months = words.skip(Mark.MONTHS, tokens, at);
        int unit = months > at && words.is(Mark.OF, tokens, months) ? months : instalments;
        return unit > at ? unit : words.skip(Mark.TIMES, tokens, at);
    }

    /** Whether the second is what one instalment of the first costs: {@code 1200 em 12x de 100}. */
    private boolean isRateOf(Amount total, Amount rate) {
        int before = rate.from() - 1;
        boolean led = words.skip(Mark.AT, tokens, before) == rate.from() && taken.get(before - 1);
        if (led && rate.value().compareTo(total.value()) < 0) {
            taken.set(before, rate.to());
            return true;
        }
        return false;
    }

    /** {@code 300 em 3x}, {@code 300 no tênis em 3x}, {@code 300 a 6 meses}, {@code 300 in 3 installments}. */
    private Optional<Amount> totalIn(Amount total, Amount count) {
        int link = link(total, count);
        boolean led = link < count.from();
        int unit = unitEnd(count.to());
        int to = led ? Math.max(unit, words.skip(Mark.MONTHS, tokens, count.to())) : unit;
        boolean priced = to < tokens.size() && tokens.get(to).isNumber();
        boolean near = led || total.to() == count.from();
        if (count.marked() || !count.isWholeUpTo(MOST_INSTALMENTS) || to == count.to() || !near || priced) {
            return Optional.empty();
        }
        taken.set(link, to);
        return Optional.of(total.paidIn(count.value().intValueExact()));
    }

    /** Where the words begin that lead to the number of instalments; at the number itself when there are none. */
    private int link(Amount total, Amount count) {
        int earliest = Math.max(total.to(), count.from() - LONGEST_PIECE_WORDS);
        for (int at = earliest; at < count.from(); at++) {
            if (words.skip(Mark.INSTALMENTS_LINK, tokens, at) == count.from()) {
                int end = at > earliest && tokens.get(at - 1).is(",") ? at - 1 : at;
                return earliest == total.to() && arePlainWords(earliest, end) ? at : count.from();
            }
        }
        return count.from();
    }

    /** {@code 15 x 2}, {@code 40 x2}: a price and then how often. */
    private Optional<Amount> timesEach(Amount price, Amount count) {
        boolean joined = words.skip(Mark.TIMES, tokens, price.to()) == count.from() && count.from() > price.to();
        int each = words.skip(Mark.EACH, tokens, price.to());
        boolean later = each > price.to() && words.skip(Mark.ITEM_LINK, tokens, each) == count.from();
        boolean fits = (joined || later) && !count.marked() && count.isWholeUpTo(MOST_PIECES) && !isScore(price, count);
        return fits && price.instalments() == 0
                ? Optional.of(price.times(count.value()).in(price.currency()).spanning(price.from(), count.to()))
                : Optional.empty();
    }

    /** {@code 2 coffees at 3 each}, {@code 3 cervejas a 8 cada}. */
    private Optional<Amount> pieces(Amount count, Amount price) {
        boolean counts = !count.marked() && count.isWholeUpTo(MOST_PIECES) && count.instalments() == 0;
        int between = price.from() - count.to();
        boolean near = between >= 1 && between <= LONGEST_PIECE_WORDS;
        int comma = near && tokens.get(price.from() - 1).is(",") ? price.from() - 1 : price.from();
        if (!counts || !near || !arePlainWords(count.to(), comma)) {
            return Optional.empty();
        }
        int each = words.skip(Mark.EACH, tokens, price.to());
        boolean said = each > price.to() || words.is(Mark.EACH, tokens, price.from() - 1);
        boolean priced = words.skip(Mark.PIECE_PRICE, tokens, price.from() - 1) == price.from();
        boolean plural = tokens.get(count.to()).key().endsWith("s") || isNamedBefore(count, price);
        boolean times = between > 1 && words.skip(Mark.TIMES, tokens, price.from() - 1) == price.from();
        // The pieces stay in the description, so the amount begins at the price.
        return said || times || (priced && plural)
                ? Optional.of(price.times(count.value()).spanning(priceStart(price), Math.max(each, price.to())))
                : Optional.empty();
    }

    /** {@code bilhetes 2 a 84}: what there are two of stands before, the dearer price right after. */
    private boolean isNamedBefore(Amount count, Amount price) {
        int before = count.from() - 1;
        return price.from() - count.to() == 1
                && price.value().compareTo(BigDecimal.TEN) > 0
                && count.isWholeUpTo(12)
                && before >= 0
                && !words.is(Mark.RANGE_FROM, tokens, before)
                && !words.is(Mark.MODEL, tokens, before);
    }

    private int priceStart(Amount price) {
        int before = price.from() - 1;
        return words.skip(Mark.AT, tokens, before) == price.from() ? before : price.from();
    }

    private boolean arePlainWords(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean plain = tokens.get(at).isWord()
                    || tokens.get(at).is("@")
                    || tokens.get(at).is("-");
            if (!plain || words.is(Mark.CLAUSE, tokens, at)) {
                return false;
            }
        }
        return true;
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Multiplies the price of one piece by the number told after it: {@code tickets 25 each, bought 4}. */
final class LaterCounts {
    private static final int MOST_PIECES = 50;
    private static final int MOST_WORDS = 6;
    private static final int MOST_LEADING = 4;
    private static final int PAID_WITHIN = 8;

    private static final Set<Cue> VERBS = Set.of(Cue.SPENT, Cue.TAKEN, Cue.CONSUMED, Cue.SETTLED);

    private final Vocabulary words;
    private final List<Token> tokens;

    LaterCounts(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** @param amounts those of which none was a product yet */
    List<Amount> merged(List<Amount> amounts) {
        List<Amount> merged = new ArrayList<>();
        for (Amount amount : amounts) {
            int last = merged.size() - 1;
            if (last >= 0 && counts(amount, merged.get(last))) {
                Amount price = merged.get(last);
                merged.set(last, price.times(amount.value()).spanning(price.from(), end(amount.to())));
            } else {
                merged.add(amount);
            }
        }
        return merged;
    }

    /** After what the pieces are called, so that they count as nothing else. */
    private int end(int at) {
        return Math.max(words.skip(Mark.UNIT, tokens, at), words.skip(Mark.COUNTED, tokens, at));
    }

    /** {@code each ticket was 25}. */
    private boolean isLedByEach(Amount price) {
        return IntStream.range(Math.max(0, price.from() - MOST_LEADING), price.from())
                .anyMatch(at -> tokens.get(at).is("each") || tokens.get(at).is("cada"));
    }

    private boolean counts(Amount count, Amount price) {
        int after = words.skip(Mark.EACH, tokens, price.to());
        int each = isLedByEach(price) ? price.to() : after;
        int between = count.from() - each;
        boolean fits = !count.marked()
                && count.instalments() == 0
                && price.instalments() == 0
                && count.isWholeUpTo(MOST_PIECES)
                && !count.isWholeUpTo(1);
        return fits
                && (after > price.to() || isLedByEach(price))
                && between >= 1
                && between <= MOST_WORDS
                && isToldOfPieces(each, count)
                && !beginsAnother(count.to());
    }

    /** By a verb of taking, by the number of people who were paid for, or by a number without any other sense. */
    private boolean isToldOfPieces(int each, Amount count) {
        if (hasLineEnd(each, count.from())) {
            return false;
        }
        boolean taken = hasVerb(each, count.from());
        boolean people = IntStream.range(each, count.from())
                .anyMatch(at -> words.skip(Mark.LABEL, tokens, at) == count.from()
                        || words.skip(Mark.COMPANY, tokens, at) == count.from());
        boolean alone = tokens.get(each).is(",") && count.from() == each + 1 && isCounted(count);
        return people ? hasVerb(count.to(), Math.min(tokens.size(), count.to() + PAID_WITHIN)) : taken || alone;
    }

    private boolean hasVerb(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(at -> words.cues()
                                .find(tokens, at)
                                .filter(found -> VERBS.contains(found.value()))
                                .isPresent()
                        || words.is(Mark.TAKES, tokens, at));
    }

    private boolean hasLineEnd(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.kind() == Token.Kind.LINE_END);
    }

    /** {@code two pairs}, {@code 3 of them}, {@code x3}. */
    private boolean isCounted(Amount count) {
        boolean unit = words.is(Mark.UNIT, tokens, count.to());
        return unit || words.skip(Mark.COUNTED, tokens, count.to()) > count.to();
    }

    /** {@code 12 each, and took 5 for parking}. */
    private boolean beginsAnother(int at) {
        boolean counted = end(at) > at;
        return !counted && (words.is(Mark.ITEM_LINK, tokens, at) || words.is(Mark.OF, tokens, at));
    }
}

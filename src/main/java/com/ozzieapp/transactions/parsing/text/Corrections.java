package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lets one amount take the place of the one before where the writer says so: {@code 20, no sorry 25},
 * {@code from 640 to 575}, {@code 120 split 3 ways, my part 40}.
 */
final class Corrections {
    private static final int LONGEST = 12;
    private static final int MOST_SHARES = 30;
    private static final Set<String> STOPS = Set.of(",", ".", "…", "!", "-", ";", "(", ":");

    private final Vocabulary words;
    private final List<Token> tokens;
    private final BitSet taken;

    /** @param taken where the second amount is marked, so that it counts as no one's description */
    Corrections(Vocabulary words, List<Token> tokens, BitSet taken) {
        this.words = words;
        this.tokens = tokens;
        this.taken = taken;
    }

    List<Amount> applied(List<Amount> amounts) {
        List<Amount> valid = new ArrayList<>();
        for (Amount amount : amounts) {
            int last = valid.size() - 1;
            if (isDivisor(amount)) {
                taken.set(amount.from(), amount.to());
            } else if (last >= 0 && isRange(valid.get(last), amount)) {
                taken.set(valid.get(last).from(), valid.get(last).to());
                valid.set(last, amount);
            } else if (last >= 0 && replaces(valid.get(last), amount)) {
                taken.set(valid.get(last).to(), amount.to());
                valid.set(last, amount.inPlaceOf(valid.get(last)));
            } else {
                valid.add(amount);
            }
        }
        return valid;
    }

    private boolean replaces(Amount old, Amount amount) {
        boolean near = amount.from() - old.to() <= LONGEST;
        return near
                && !hasLineEnd(old.to(), amount.from())
                && (isStarred(old, amount) || isCorrected(old, amount) || isShare(old, amount) || isPart(old, amount));
    }

    private boolean hasLineEnd(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.kind() == Token.Kind.LINE_END);
    }

    /** {@code 82 *85}: the star stands at the second alone. */
    private boolean isStarred(Amount old, Amount amount) {
        return amount.from() == old.to() + 1
                && tokens.get(old.to()).is("*")
                && !tokens.get(old.to()).glued()
                && tokens.get(amount.from()).glued();
    }

    /** {@code from 640 to 575}: what it was, and what it is. */
    private boolean isRange(Amount old, Amount amount) {
        return old.from() > 0
                && words.is(Mark.RANGE_FROM, tokens, old.from() - 1)
                && words.skip(Mark.RANGE_TO, tokens, old.to()) == amount.from();
    }

    /** Nothing is named between but that it was said wrongly. */
    private boolean isCorrected(Amount old, Amount amount) {
        int at = skipIdle(old.to(), amount.from(), false);
        int to = words.skip(Mark.CORRECTION, tokens, at);
        return to > at && skipIdle(to, amount.from(), true) == amount.from();
    }

    /** Over signs and fillers, and further words of correcting where one was already. */
    private int skipIdle(int from, int to, boolean corrected) {
        int at = from;
        while (at < to) {
            int word = words.skip(Mark.CORRECTION, tokens, at);
            int idle = STOPS.contains(tokens.get(at).key()) ? at + 1 : words.skip(Mark.FILLER, tokens, at);
            int next = word == at ? idle : corrected ? word : at;
            if (next == at) {
                return at;
            }
            at = next;
        }
        return Math.min(at, to);
    }

    /** {@code 120 split 3 ways, I paid 40}. */
    private boolean isShare(Amount old, Amount amount) {
        boolean divided = false;
        for (int at = old.to(); at < amount.from(); at++) {
            divided |= words.is(Mark.DIVIDED, tokens, at);
            boolean mine = words.is(Mark.SHARE, tokens, at) || (divided && words.is(Mark.PAYS, tokens, at));
            int to = Math.max(words.skip(Mark.SHARE, tokens, at), words.skip(Mark.PAYS, tokens, at));
            if (mine && skipIdle(to, amount.from(), true) == amount.from()) {
                return true;
            }
        }
        return false;
    }

    /** {@code 96 between 3 of us so 32 from me}: the one is so many times the other, and was divided. */
    private boolean isPart(Amount whole, Amount part) {
        BigDecimal[] times = whole.value().divideAndRemainder(part.value().max(BigDecimal.ONE));
        boolean even = times[1].signum() == 0
                && times[0].compareTo(BigDecimal.ONE) > 0
                && times[0].compareTo(BigDecimal.valueOf(MOST_SHARES)) <= 0;
        return even
                && IntStream.range(Math.max(0, whole.from() - LONGEST), part.from())
                        .anyMatch(at -> words.is(Mark.DIVIDED, tokens, at));
    }

    /** {@code split between 3}. */
    private boolean isDivisor(Amount amount) {
        boolean few = !amount.marked()
                && amount.isWholeUpTo(MOST_SHARES)
                && amount.value().compareTo(BigDecimal.ONE) > 0;
        for (int at = Math.max(0, amount.from() - 3); few && at < amount.from(); at++) {
            if (words.skip(Mark.DIVIDED, tokens, at) == amount.from()) {
                return true;
            }
        }
        return false;
    }
}

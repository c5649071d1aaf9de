package com.ozzieapp.transactions.parsing.text;

import java.util.BitSet;
import java.util.List;

/** Marks times of the day ({@code às 10h}, {@code 7:45}, {@code at 5 pm}), which are neither amounts nor names. */
final class ClockTimes {
    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;

    private final Vocabulary words;
    private final List<Token> tokens;

    ClockTimes(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    void markIn(BitSet taken) {
        for (int at = 0; at < tokens.size(); at++) {
            int hour = words.skip(Mark.CLOCK, tokens, at);
            int to = end(hour);
            if (to > hour && !taken.get(hour)) {
                taken.set(at, to);
                at = to - 1;
            }
        }
    }

    /** The token after the time that starts here; {@code from} itself where none does. */
    private int end(int from) {
        if (!isUpTo(from, LAST_HOUR)) {
            return from;
        }
        boolean minutes = isGlued(from + 1, ":") && isUpTo(from + 2, LAST_MINUTE);
        boolean afterH = isGlued(from + 1, "h") && tokens.size() > from + 2 && isUpTo(from + 2, LAST_MINUTE);
        int digits = minutes || (afterH && tokens.get(from + 2).glued()) ? from + 3 : from + 1;
        int to = words.skip(Mark.HOUR, tokens, digits);
        return minutes || afterH || to > digits ? to : from;
    }

    private boolean isGlued(int at, String key) {
        return at < tokens.size() && tokens.get(at).is(key) && tokens.get(at).glued();
    }

    private boolean isUpTo(int at, int largest) {
        if (at >= tokens.size() || !tokens.get(at).isNumber()) {
            return false;
        }
        String text = tokens.get(at).text();
        return text.length() <= 2 && Integer.parseInt(text) <= largest;
    }
}

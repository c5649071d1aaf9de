package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.transactions.parsing.Candidate;
import java.util.Locale;

/** Writes tokens as words again. */
final class Wording {
    private final Reading reading;

    Wording(Reading reading) {
        this.reading = reading;
    }

    /** Without what says nothing at its ends. */
    String written(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isTrimmed(first)) {
            first++;
        }
        while (last > first && isTrimmed(last - 1)) {
            last--;
        }
        return joined(first, withoutPayment(first, last));
    }

    private boolean isTrimmed(int at) {
        return !reading.isContent(at) || reading.isQuiet(at);
    }

    /** How it was paid is not what it was; the prepositions before that go with it. */
    private int withoutPayment(int first, int last) {
        for (int at = first + 1; at < last; at++) {
            if (reading.words().skip(Mark.PAYMENT, reading.tokens(), at) == last) {
                int end = at;
                while (end > first && isTrimmed(end - 1)) {
                    end--;
                }
                return end > first ? end : last;
            }
        }
        return last;
    }

    /** The words, spaced as they were, without amounts, dates and signs. */
    String joined(int first, int last) {
        StringBuilder text = new StringBuilder();
        boolean open = true;
        for (int at = first; at < last; at++) {
            Token token = reading.tokens().get(at);
            boolean said = (token.isWord() || token.isNumber() || isInner(at)) && !reading.isTaken(at);
            if (said || (reading.isComma(at) && token.is(","))) {
                boolean tight = (token.glued() && open) || token.is(",");
                text.append(tight || text.isEmpty() ? "" : " ").append(token.text());
            }
            open = said || text.isEmpty();
        }
        return text.toString();
    }

    private boolean isInner(int at) {
        Token token = reading.tokens().get(at);
        return (token.glued() && "-/&'.".contains(token.key())) || token.is("&") || token.is("%");
    }

    static String cut(String text) {
        if (text.length() <= Candidate.LONGEST_DESCRIPTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', Candidate.LONGEST_DESCRIPTION);
        int end = space > 0 ? space : Candidate.LONGEST_DESCRIPTION;
        return text.substring(0, end).strip();
    }

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean inner = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        // The e of eBay, the i of iPhone: their own capital comes later.
        return inner ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

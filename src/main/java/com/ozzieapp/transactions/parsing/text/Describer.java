package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;

/** Writes what an item was, in the writer's own words. */
final class Describer {
    /** A row of things is kept whole while each is that short. */
    private static final int LONGEST_OF_A_ROW = 3;

    private static final int MOST_WORDS = 40;

    private final Reading reading;
    private final Wording wording;

    Describer(Reading reading) {
        this.reading = reading;
        this.wording = new Wording(reading);
    }

    /** The words before the amount, else those after it; empty when there are none. */
    String describe(Item item) {
        String words = name(item);
        int instalments = item.amount().instalments();
        String whole = instalments > 1 ? (words + " " + instalments + "x").strip() : words;
        return Wording.capitalised(Wording.cut(whole));
    }

    /** What a clause farther before says tells less than what follows: {@code woke up at 7 and spent 12 on bread}. */
    private String name(Item item) {
        String before = before(item);
        String after = after(item);
        boolean far = !reading.hasContent(clauseStart(item), item.amount().from());
        return before.isEmpty() || (far && !after.isEmpty()) ? after : before;
    }

    private int clauseStart(Item item) {
        int at = item.amount().from();
        while (at > item.from() && !isBorder(at - 1)) {
            at--;
        }
        return at;
    }

    /** All words of the item, for those who judge by them: its name first. */
    String allWords(Item item) {
        String name = name(item);
        String before = before(item);
        return (name + " " + (name.equals(before) ? after(item) : before)).strip();
    }

    /** All that was written around the amount, verbs too. */
    String wholeText(Item item) {
        int from = Math.max(item.from(), item.amount().from() - MOST_WORDS);
        int to = Math.min(item.to(), item.amount().to() + MOST_WORDS);
        return (wording.joined(from, item.amount().from()) + " "
                        + wording.joined(item.amount().to(), to))
                .strip();
    }

    private record Piece(int from, int to) {}

    private String before(Item item) {
        List<Piece> pieces = pieces(
                Math.max(item.from(), item.amount().from() - MOST_WORDS),
                item.amount().from());
        return row(pieces, pieces.size() - 1, -1);
    }

    private String after(Item item) {
        int to = Math.min(item.to(), item.amount().to() + MOST_WORDS);
        List<Piece> pieces = new ArrayList<>();
        if (reading.isLink(item.amount().to())) {
            return "";
        }
        for (Piece piece : pieces(item.amount().to(), to)) {
            boolean stops = reading.isClause(piece.from())
                    || (piece.from() > item.amount().to() && reading.isComma(piece.from() - 1) && !pieces.isEmpty());
            if (stops) {
                break;
            }
            pieces.add(piece);
        }
        return row(pieces, 0, 1);
    }

    /** Between separators; what begins a clause begins a piece. */
    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean border = at < to && isBorder(at);
            if (at == to || border) {
                if (reading.hasContent(start, at)) {
                    pieces.add(new Piece(start, at));
                }
                start = border && reading.isClause(at) ? at : at + 1;
            }
        }
        return pieces;
    }

    private boolean isBorder(int at) {
        Token token = reading.tokens().get(at);
        return reading.isComma(at) || reading.isLink(at) || reading.isClause(at) || token.is(":");
    }

    /** The piece nearest to the amount, with its neighbours while all are short names of things. */
    private String row(List<Piece> pieces, int nearest, int step) {
        if (pieces.isEmpty()) {
            return "";
        }
        int far = nearest;
        while (isShort(pieces.get(far)) && isInRange(far + step, pieces) && continues(pieces, far, step)) {
            far += step;
        }
        Piece first = pieces.get(Math.min(nearest, far));
        Piece last = pieces.get(Math.max(nearest, far));
        return wording.written(first.from(), last.to());
    }

    private static boolean isInRange(int index, List<Piece> pieces) {
        return index >= 0 && index < pieces.size();
    }

    private boolean continues(List<Piece> pieces, int far, int step) {
        Piece next = pieces.get(far + step);
        Piece later = step < 0 ? pieces.get(far) : next;
        boolean clause = reading.isClause(later.from()) || isHeading(later.from() - 1);
        return isShort(next) && !clause;
    }

    private boolean isHeading(int at) {
        return at >= 0 && reading.tokens().get(at).is(":");
    }

    private boolean isShort(Piece piece) {
        int count = 0;
        for (int at = piece.from(); at < piece.to(); at++) {
            count += reading.isContent(at) && !reading.isQuiet(at) ? 1 : 0;
        }
        boolean told = Within.range(reading.cues(), Reading.Placed::from, piece.from(), piece.to()).stream()
                .anyMatch(placed -> !placed.cue().isVerb());
        return count <= LONGEST_OF_A_ROW && !told;
    }
}

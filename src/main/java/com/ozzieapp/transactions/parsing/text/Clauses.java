package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The clauses around an amount, within its own words. */
final class Clauses {
    private static final int MOST = 12;

    private final Reading reading;

    /** Tokens from the first to before the last. */
    record Clause(int from, int to) {}

    Clauses(Reading reading) {
        this.reading = reading;
    }

    /** The nearest first. */
    List<Clause> before(Item item) {
        List<Clause> clauses = new ArrayList<>();
        int end = item.amount().from();
        for (int at = end - 1; at >= item.from() && clauses.size() < MOST; at--) {
            if (isBorder(at) || at == item.from()) {
                clauses.add(new Clause(at, end));
                end = at;
            }
        }
        return clauses;
    }

    /** The one that the amount begins. */
    Clause after(Item item) {
        int from = item.amount().to();
        int to = from;
        while (to < item.to() && !isBorder(to)) {
            to++;
        }
        return new Clause(from, to);
    }

    /** {@code lunch was on my boss, 80}: nothing is named between the border and the end of the amount's clause. */
    boolean isAlone(Item item) {
        List<Clause> before = before(item);
        return !before.isEmpty()
                && !reading.hasContent(before.get(0).from(), item.amount().from())
                && !reading.hasContent(item.amount().to(), after(item).to());
    }

    /** {@code the vet said all good, it was 80}: its own clause says no more than that it gives the price. */
    boolean isPriceOnly(Item item) {
        List<Clause> before = before(item);
        if (before.size() < 2 || !isAlone(item)) {
            return false;
        }
        int from = before.get(0).from();
        return IntStream.range(from, item.amount().from())
                .anyMatch(at -> reading.words().is(Mark.WAS, reading.tokens(), at));
    }

    /** Whether its own clause names it before the amount. */
    boolean isNamed(Item item) {
        List<Clause> before = before(item);
        return !before.isEmpty()
                && reading.hasContent(before.get(0).from(), item.amount().from());
    }

    boolean areNeighbours(Clause clause, Item item) {
        List<Clause> before = before(item);
        return before.size() > 1 && before.get(1).equals(clause);
    }

    boolean isBorder(int at) {
        return reading.isComma(at)
                || reading.isLink(at)
                || reading.isClause(at)
                || reading.tokens().get(at).is(":");
    }

    List<Reading.Placed> cues(Clause clause) {
        return cues(clause.from(), clause.to());
    }

    List<Reading.Placed> cues(int from, int to) {
        return Within.range(reading.cues(), Reading.Placed::from, from, to);
    }

    /** In the clause that ends with the amount. */
    boolean saysBefore(Item item, Cue cue) {
        return before(item).stream()
                .limit(1)
                .flatMap(clause -> cues(clause).stream())
                .anyMatch(placed -> placed.cue() == cue);
    }

    boolean saysAfter(Item item, Cue cue) {
        return cues(after(item)).stream().anyMatch(placed -> placed.cue() == cue);
    }
}

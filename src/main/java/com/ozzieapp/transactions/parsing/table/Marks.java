package com.ozzieapp.transactions.parsing.table;

import java.util.Map;
import java.util.Optional;

/** The words that tell which way money went: beside an amount, or in a column of their own. */
final class Marks {
    private static final WordFile WORDS = WordFile.read("marks.txt");
    private static final Map<String, Mark> BESIDE_AMOUNTS = Map.ofEntries(
            Map.entry("c", Mark.CREDIT),
            Map.entry("cr", Mark.CREDIT),
            Map.entry("h", Mark.CREDIT),
            Map.entry("d", Mark.DEBIT),
            Map.entry("dr", Mark.DEBIT),
            Map.entry("db", Mark.DEBIT));

    private Marks() {}

    /** What a word beside an amount says, as in {@code 12.00 CR}. */
    static Mark of(String word) {
        return BESIDE_AMOUNTS.getOrDefault(Folded.of(word), Mark.NONE);
    }

    /** What a cell of a type column says; empty when it is no such word. */
    static Optional<Mark> ofKind(String cell) {
        String stripped = cell.strip();
        if (stripped.equals("+") || stripped.equals("-")) {
            return Optional.of(stripped.equals("+") ? Mark.CREDIT : Mark.DEBIT);
        }
        String folded = Folded.of(stripped);
        if (WORDS.has("credit", folded)) {
            return Optional.of(Mark.CREDIT);
        }
        return WORDS.has("debit", folded) ? Optional.of(Mark.DEBIT) : Optional.empty();
    }
}

package com.ozzieapp.accuracy;

import com.ozzieapp.transactions.parsing.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How much of what was told was read right. Items are matched in order of amount: one that is missing costs no other
 * its place but those behind it.
 */
final class Score {
    static final String HEADING = "| Kind | Language | Pieces | Items | Amount and currency | Date | Category"
            + " | Number of items | Whole piece | False records |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|";

    private int pieces;
    private int items;
    private int empty;
    private int rightMoney;
    private int rightDate;
    private int rightCategory;
    private int rightCount;
    private int whole;
    private int falseRecords;

    /** Returns whether all was right. */
    boolean count(List<Candidate> labelled, List<Candidate> read) {
        List<Candidate> expected = byAmount(labelled);
        List<Candidate> found = byAmount(read);
        boolean sameCount = expected.size() == found.size();
        boolean right = sameCount;
        for (int at = 0; at < Math.min(expected.size(), found.size()); at++) {
            right &= compare(expected.get(at), found.get(at));
        }
        pieces++;
        items += expected.size();
        empty += expected.isEmpty() ? 1 : 0;
        falseRecords += expected.isEmpty() && !found.isEmpty() ? 1 : 0;
        rightCount += sameCount ? 1 : 0;
        whole += right ? 1 : 0;
        return right;
    }

    private static List<Candidate> byAmount(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.amount().cents()))
                .toList();
    }

    private boolean compare(Candidate expected, Candidate found) {
        boolean money =
                expected.amount().equals(found.amount()) && expected.currency().equals(found.currency());
        boolean date = expected.date().equals(found.date());
        boolean category = expected.category() == found.category();
        rightMoney += money ? 1 : 0;
        rightDate += date ? 1 : 0;
        rightCategory += category ? 1 : 0;
        return money && date && category;
    }

    /** A line of the table below {@link #HEADING}. */
    String row(String kind, String language) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %s | %s | %s | %s | %s | %s |",
                kind,
                language,
                pieces,
                items,
                percent(rightMoney, items),
                percent(rightDate, items),
                percent(rightCategory, items),
                percent(rightCount, pieces),
                percent(whole, pieces),
                percent(falseRecords, empty));
    }

    private static String percent(int part, int all) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }
}

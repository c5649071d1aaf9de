package com.ozzieapp.transactions.parsing.table;

import java.util.HashMap;
import java.util.Map;

/** Finds the character that parts the cells of a text. */
final class Delimiter {
    /** Where two do equally well, the rarer in words and numbers is meant. */
    private static final String CANDIDATES = "\t;|,";

    private static final int SAMPLE_CHARACTERS = 64 * 1024;
    private static final int SAMPLE_LINES = 300;

    /** What spreadsheets write before everything else to say which it is. */
    private static final String ANNOUNCED = "sep=";

    private Delimiter() {}

    /** The delimiter a first line {@code sep=;} names, or NUL. */
    static char announced(String text) {
        int from = text.startsWith("\"") ? 1 : 0;
        boolean told = text.regionMatches(true, from, ANNOUNCED, 0, ANNOUNCED.length());
        int at = text.indexOf('=') + 1;
        return told && at < text.length() && CANDIDATES.indexOf(text.charAt(at)) >= 0 ? text.charAt(at) : '\0';
    }

    /**
     * A delimiter stands equally often in nearly all lines, outside of quotes. Decimal commas do so too, but there are
     * never more of them in a line than of the true delimiter.
     */
    static char of(String text) {
        String sample = text.length() > SAMPLE_CHARACTERS ? text.substring(0, SAMPLE_CHARACTERS) : text;
        char best = ',';
        int bestScore = 0;
        for (int at = 0; at < CANDIDATES.length(); at++) {
            int score = score(sample, CANDIDATES.charAt(at));
            if (score > bestScore) {
                best = CANDIDATES.charAt(at);
                bestScore = score;
            }
        }
        return best;
    }

    /** The number of times a line usually has it, times the lines that have it so often. */
    private static int score(String sample, char delimiter) {
        Map<Integer, Integer> lines = new HashMap<>();
        sample.lines().limit(SAMPLE_LINES).forEach(line -> {
            int count = count(line, delimiter);
            if (count > 0) {
                lines.merge(count, 1, Integer::sum);
            }
        });
        int best = 0;
        for (Map.Entry<Integer, Integer> one : lines.entrySet()) {
            best = Math.max(best, Math.min(one.getKey(), Limits.COLUMNS) * one.getValue());
        }
        return best;
    }

    private static int count(String line, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == delimiter && !quoted) {
                count++;
            }
        }
        return count;
    }
}

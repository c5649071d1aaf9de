package com.ozzieapp.transactions.parsing.categories;

/** Letters put in, left out, changed or swapped with their neighbour between two words (optimal string alignment). */
final class EditDistance {
    private EditDistance() {}

    /** The distance, or some number above {@code limit} when it is above it. */
    static int between(String one, String other, int limit) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            if (fill(one, other, line, new int[][] {beforeLast, last, row}) > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    /** Fills the third row from the two before it and answers its least number. */
    private static int fill(String one, String other, int line, int[][] rows) {
        int[] last = rows[1];
        int[] row = rows[2];
        char letter = one.charAt(line - 1);
        row[0] = line;
        int least = line;
        for (int column = 1; column <= other.length(); column++) {
            char facing = other.charAt(column - 1);
            int changed = last[column - 1] + (letter == facing ? 0 : 1);
            int cost = Math.min(changed, Math.min(last[column], row[column - 1]) + 1);
            if (line > 1 && column > 1 && letter == other.charAt(column - 2) && one.charAt(line - 2) == facing) {
                cost = Math.min(cost, rows[0][column - 2] + 1);
            }
            row[column] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }
}

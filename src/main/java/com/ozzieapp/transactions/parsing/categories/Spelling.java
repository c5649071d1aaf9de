package com.ozzieapp.transactions.parsing.categories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word of a language, or the name of a shop, that a misspelt word was meant to be. Short words are left as
 * they are.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG = 9;
    private static final int LONGEST = 30;

    /** Words up to this length are only respelt with the same first letter. */
    private static final int SURE = 6;

    /** Words of one length, and the set of letters of each as bits: most are ruled out by those alone. */
    private static final class Bucket {
        private final List<String> words = new ArrayList<>();
        private int[] letters = new int[16];

        private void add(String word) {
            if (words.size() == letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2);
            }
            letters[words.size()] = letters(word);
            words.add(word);
        }
    }

    private final @Nullable Bucket[] byLength = new Bucket[LONGEST + 1];

    /** Among words equally near those added first are preferred. */
    void add(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return;
        }
        Bucket bucket = byLength[word.length()];
        if (bucket == null) {
            bucket = new Bucket();
            byLength[word.length()] = bucket;
        }
        bucket.add(word);
    }

    /** The nearest word of several lists: one edit away for a word of five letters, two for one of nine. */
    static Optional<String> nearest(String written, Spelling... lists) {
        if (written.length() < SHORTEST || written.length() > LONGEST || hasDigit(written)) {
            return Optional.empty();
        }
        Search search = new Search(written);
        for (Spelling list : lists) {
            list.search(search);
        }
        return search.best;
    }

    private void search(Search search) {
        int shortest = search.written.length() - search.edits;
        int longest = Math.min(LONGEST, search.written.length() + search.edits);
        for (int length = shortest; length <= longest; length++) {
            Bucket bucket = byLength[length];
            if (bucket != null) {
                search.among(bucket);
            }
        }
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    /** One search and the best it has found; lower cost is nearer. */
    private static final class Search {
        private final String written;
        private final int letters;
        private final int edits;
        private Optional<String> best = Optional.empty();
        private int bestCost = Integer.MAX_VALUE;

        Search(String written) {
            this.written = written;
            this.letters = letters(written);
            this.edits = written.length() >= LONG ? 2 : 1;
        }

        private void among(Bucket bucket) {
            for (int at = 0; at < bucket.words.size(); at++) {
                // an edit adds at most one letter to the set and takes at most one away
                int changed = Integer.bitCount(bucket.letters[at] ^ letters);
                if (changed <= 2 * edits) {
                    weigh(bucket.words.get(at), changed);
                }
            }
        }

        /** With another first letter one edit is allowed, and only in a word that is not short. */
        private void weigh(String word, int changed) {
            boolean sameStart = word.charAt(0) == written.charAt(0);
            int allowed = sameStart ? edits : Math.min(1, written.length() - SURE);
            if (changed > 2 * allowed) {
                return;
            }
            int distance = EditDistance.between(written, word, allowed);
            int cost = distance * 2 + (sameStart ? 0 : 1);
            if (distance <= allowed && cost < bestCost) {
                bestCost = cost;
                best = Optional.of(word);
            }
        }
    }
}

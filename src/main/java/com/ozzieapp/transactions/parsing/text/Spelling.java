package com.ozzieapp.transactions.parsing.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Puts right one letter too many, too few, wrong or swapped in the words that matter. Every word is stored with each of
 * its letters left out in turn, so that looking up costs no more than a word's length.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    /** Below, two real words often differ by a letter. */
    private static final int SHORTEST_WITH_A_WRONG_LETTER = 7;

    private static final int LONGEST = 16;

    private final Set<String> known;
    private final Map<String, String> byRest = new HashMap<>();

    Spelling(Set<String> known, Collection<String> words) {
        this.known = known;
        for (String word : words) {
            if (word.length() >= SHORTEST) {
                byRest.putIfAbsent(word, word);
                for (int left = 1; left < word.length(); left++) {
                    byRest.putIfAbsent(without(word, left), word);
                }
            }
        }
    }

    private static String without(String word, int place) {
        return word.substring(0, place) + word.substring(place + 1);
    }

    Token correct(Token token) {
        String key = token.key();
        if (!token.isWord() || key.length() < SHORTEST || key.length() > LONGEST || known.contains(key)) {
            return token;
        }
        for (int left = 1; left < key.length(); left++) {
            String word = byRest.getOrDefault(without(key, left), "");
            boolean oneTooMany = word.length() == key.length() - 1;
            boolean oneWrong = word.length() == key.length() && key.length() >= SHORTEST_WITH_A_WRONG_LETTER;
            if (oneTooMany || oneWrong) {
                return token.withKey(word);
            }
        }
        return token.withKey(byRest.getOrDefault(key, key));
    }
}

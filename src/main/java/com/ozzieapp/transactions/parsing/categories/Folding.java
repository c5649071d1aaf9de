package com.ozzieapp.transactions.parsing.categories;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes case, accents, apostrophes and drawn-out letters from a text and cuts it into words. */
final class Folding {
    /** More than any statement line holds; what stands behind it cannot change what an item is. */
    private static final int LONGEST_TEXT = 240;

    private static final String DROPPED = "'’`´‘\u00ad\u200d\ufe0f";
    private static final String BREAKS = ",;:()[]|";

    /** The word that stands for a comma or bracket; no folded word can be equal to it. */
    static final String BREAK = ",";

    /** The letters of our languages, spared the long way of the normalizer. */
    private static final String ACCENTED = "áàâãäéèêëíìîïóòôõöúùûüçñ";

    private static final String BARE = "aaaaaeeeeiiiiooooouuuucn";

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Folding() {}

    /** The folded words in order, {@link #BREAK} where the text pauses. */
    static List<String> words(String text) {
        Folding folding = new Folding();
        String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        for (int at = 0; at < kept.length(); at++) {
            if (!joinsLetters(kept, at)) {
                folding.take(kept.charAt(at));
            }
        }
        folding.endWord();
        return folding.words;
    }

    /** H&M and AT&T are one word each, salt & pepper is not. */
    private static boolean joinsLetters(String text, int at) {
        return text.charAt(at) == '&'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private void take(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            word.append(letter);
            return;
        }
        char small = Character.toLowerCase(Character.toUpperCase(letter));
        if (small < 128) {
            plain(small);
        } else if (DROPPED.indexOf(small) < 0) {
            foreign(small);
        }
    }

    private void plain(char letter) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            word.append(letter);
        } else if (letter != '\'' && letter != '`') {
            endWord();
            if (BREAKS.indexOf(letter) >= 0) {
                words.add(BREAK);
            }
        }
    }

    private void foreign(char letter) {
        int place = ACCENTED.indexOf(letter);
        if (place >= 0) {
            word.append(BARE.charAt(place));
            return;
        }
        if (letter == 'ß') {
            word.append("ss");
            return;
        }
        String taken = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
        for (int at = 0; at < taken.length(); at++) {
            char part = Character.toLowerCase(taken.charAt(at));
            if (Character.isLetterOrDigit(part)) {
                word.append(part);
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                endWord();
            }
        }
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(tidy(word.toString()));
            word.setLength(0);
        }
    }

    /** A number glued to a name (a branch, a terminal) goes, and so do drawn-out letters: oxxo123, pizzaaa. */
    private static String tidy(String word) {
        return isTidy(word) ? word : tidied(word);
    }

    private static boolean isTidy(String word) {
        for (int at = 2; at < word.length(); at++) {
            if (word.charAt(at) == word.charAt(at - 1) && word.charAt(at) == word.charAt(at - 2)) {
                return false;
            }
        }
        return !Character.isDigit(word.charAt(word.length() - 1));
    }

    private static String tidied(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        String name = end >= 3 ? word.substring(0, end) : word;
        StringBuilder tidy = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            int run = 1;
            while (at + run < name.length() && name.charAt(at + run) == name.charAt(at)) {
                run++;
            }
            boolean drawnOut = run >= 3 && Character.isLetter(name.charAt(at));
            tidy.append(name, at, at + (drawnOut ? 1 : run));
            at += run - 1;
        }
        return tidy.toString();
    }
}

package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the word of the user's language, or the name of a shop, that a misspelt word was meant to be. Short words are
 * left as they are.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    /** Words up to this length are only respelt with the same first letter. */
    private static final int SURE = 6;

    private static final int LONGEST = 30;

    /** A word, the set of its letters as bits, and the languages that know it. */
    private record Known(String word, int letters, Set<Language> languages) {}

    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    Spelling(Map<Language, LanguageWords> languages) {
        Map<String, Set<Language>> knowing = new HashMap<>();
        languages.forEach((language, words) -> words.vocabulary()
                .forEach(word -> knowing.computeIfAbsent(word, none -> EnumSet.noneOf(Language.class))
                        .add(language)));
        knowing.forEach(this::add);
        byLength.values().forEach(words -> words.sort((a, b) -> a.word().compareTo(b.word())));
    }

    private void add(String word, Set<Language> languages) {
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>())
                    .add(new Known(word, letters(word), languages));
        }
    }

    /** The nearest word: one edit away for a word of five letters, two for one of nine. */
    Optional<String> nearest(String written, Language language) {
        if (written.length() < SHORTEST || written.length() > LONGEST || hasDigit(written)) {
            return Optional.empty();
        }
        Search search = new Search(written, language);
        for (int length = written.length() - search.edits; length <= written.length() + search.edits; length++) {
            search.among(byLength.getOrDefault(length, List.of()));
        }
        return search.best;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
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
        private final Language language;
        private final int edits;
        private Optional<String> best = Optional.empty();
        private int bestCost = Integer.MAX_VALUE;

        Search(String written, Language language) {
            this.written = written;
            this.letters = letters(written);
            this.language = language;
            this.edits = written.length() >= LONG ? 2 : 1;
        }

        private void among(Collection<Known> words) {
            for (Known known : words) {
                // an edit adds at most one letter to the set and takes at most one away
                if (Integer.bitCount(known.letters() ^ letters) <= 2 * edits) {
                    weigh(known);
                }
            }
        }

        private void weigh(Known known) {
            boolean sameStart = known.word().charAt(0) == written.charAt(0);
            boolean respellable = sameStart || written.length() > SURE;
            if (!respellable || !known.languages().contains(language)) {
                return;
            }
            int distance = EditDistance.between(written, known.word(), edits);
            if (distance > edits) {
                return;
            }
            int cost = distance * 2 + (sameStart ? 0 : 1);
            if (cost < bestCost) {
                bestCost = cost;
                best = Optional.of(known.word());
            }
        }
    }
}

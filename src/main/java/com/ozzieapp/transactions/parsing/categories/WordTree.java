package com.ozzieapp.transactions.parsing.categories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words and phrases, one step of the tree a word. It grows while the lexicon is read and is only looked up after. */
final class WordTree {
    /** An entry, how many words it covers, and the worst slip among them. */
    record Found(Entry entry, int length, Slip slip) {}

    /** Most places are the end of a phrase; the map is made with the first word that goes on. */
    private Map<String, WordTree> next = Map.of();

    private @Nullable Entry entry;

    /** @throws IllegalStateException when the words already stand for something else */
    void add(List<String> words, Entry added) {
        WordTree place = this;
        for (String word : words) {
            place = place.step(word);
        }
        if (place.entry != null && !place.entry.equals(added)) {
            throw new IllegalStateException(words + " is both " + place.entry + " and " + added);
        }
        place.entry = added;
    }

    private WordTree step(String word) {
        if (next.isEmpty()) {
            next = new HashMap<>(2);
        }
        return next.computeIfAbsent(word, key -> new WordTree());
    }

    /** The entry of one whole word. */
    Optional<Entry> find(String word) {
        WordTree place = next.get(word);
        return place == null ? Optional.empty() : Optional.ofNullable(place.entry);
    }

    /** The entry that covers most words from {@code start} on; the reading that slips least among the longest. */
    Optional<Found> longest(List<Token> tokens, int start) {
        return Optional.ofNullable(longest(tokens, start, 0, Slip.NONE));
    }

    private @Nullable Found longest(List<Token> tokens, int start, int length, Slip slip) {
        Found best = entry == null ? null : new Found(entry, length, slip);
        if (start + length == tokens.size() || next.isEmpty()) {
            return best;
        }
        for (Form form : tokens.get(start + length).forms()) {
            WordTree place = next.get(form.word());
            if (place != null) {
                Slip worse = form.slip().compareTo(slip) > 0 ? form.slip() : slip;
                best = better(best, place.longest(tokens, start, length + 1, worse));
            }
        }
        return best;
    }

    private static @Nullable Found better(@Nullable Found one, @Nullable Found other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.length() != other.length()) {
            return one.length() > other.length() ? one : other;
        }
        return one.slip().compareTo(other.slip()) <= 0 ? one : other;
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds phrases of a table in a row of tokens, the longest first. A phrase is found whatever the accents and the case;
 * a word of it written with {@code =} before it must bear exactly its accents ({@code =é} is not {@code e}).
 */
final class Phrases<V> {
    private final Map<String, List<Entry<V>>> byFirstWord;

    private record Entry<V>(List<Word> words, V value) {}

    private record Word(String key, boolean exact) {
        boolean fits(Token token) {
            return exact
                    ? token.text().toLowerCase(Locale.ROOT).equals(key)
                    : token.key().equals(key);
        }
    }

    /**
     * A phrase found.
     *
     * @param to the token after its last
     */
    record Found<V>(V value, int to) {}

    private Phrases(Map<String, List<Entry<V>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    Optional<Found<V>> find(List<Token> tokens, int from) {
        return find(tokens, from, value -> true);
    }

    Optional<Found<V>> find(List<Token> tokens, int from, Predicate<V> wanted) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        for (Entry<V> entry : byFirstWord.getOrDefault(tokens.get(from).key(), List.of())) {
            int to = wanted.test(entry.value()) ? end(entry.words(), tokens, from) : -1;
            if (to > 0) {
                return Optional.of(new Found<>(entry.value(), to));
            }
        }
        return Optional.empty();
    }

    /** The token after the phrase that starts here; {@code from} itself where none does. */
    int skip(List<Token> tokens, int from) {
        return find(tokens, from).map(Found::to).orElse(from);
    }

    boolean has(List<Token> tokens, int from) {
        return find(tokens, from).isPresent();
    }

    private static int end(List<Word> words, List<Token> tokens, int from) {
        int at = from;
        for (Word word : words) {
            boolean hyphen = at > from && at + 1 < tokens.size() && isInnerHyphen(tokens, at);
            at += hyphen && !word.key().equals("-") ? 1 : 0;
            if (at >= tokens.size() || !word.fits(tokens.get(at))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isInnerHyphen(List<Token> tokens, int at) {
        return tokens.get(at).is("-")
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued();
    }

    /** Gathers a table. */
    static final class Builder<V> {
        private final Map<String, List<Entry<V>>> entries = new HashMap<>();

        void put(String phrase, V value) {
            List<Word> words = new ArrayList<>();
            boolean exact = false;
            for (Token token : Tokenizer.tokens(phrase)) {
                if (token.is("=")) {
                    exact = true;
                } else {
                    words.add(new Word(exact ? token.text().toLowerCase(Locale.ROOT) : token.key(), exact));
                    exact = false;
                }
            }
            String first = Characters.key(words.get(0).key());
            entries.computeIfAbsent(first, key -> new ArrayList<>()).add(new Entry<>(words, value));
        }

        Phrases<V> build() {
            Comparator<Entry<V>> longestFirst =
                    Comparator.comparing(entry -> -entry.words().size());
            entries.values().forEach(list -> list.sort(longestFirst));
            return new Phrases<>(entries);
        }
    }
}

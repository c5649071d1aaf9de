package com.ozzieapp.transactions.parsing.table;

import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of phrases, {@code key: phrase, phrase, ...} a line; a line that starts with # is a remark. */
final class WordFile {
    private final Map<String, Set<String>> phrases;

    /** By key and first word, so that a text is compared with the few phrases that could begin it. */
    private final Map<String, Map<String, List<String>>> byFirstWord = new HashMap<>();

    private WordFile(Map<String, Set<String>> phrases) {
        this.phrases = phrases;
        phrases.forEach((key, some) -> byFirstWord.put(key, some.stream().collect(groupingBy(WordFile::firstWord))));
    }

    private static String firstWord(String folded) {
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }

    /** @throws IllegalStateException when the file is missing or a line has no key */
    static WordFile read(String file) {
        try (InputStream content = WordFile.class.getResourceAsStream("/parsing/tables/" + file)) {
            if (content == null) {
                throw new IllegalStateException("Word table " + file + " is missing");
            }
            Map<String, Set<String>> phrases = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(phrases, line));
            return new WordFile(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Set<String>> phrases, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("A word table has a line without a key: " + line);
        }
        Set<String> known = phrases.computeIfAbsent(line.substring(0, colon).strip(), key -> new LinkedHashSet<>());
        Arrays.stream(line.substring(colon + 1).split(",", -1))
                .map(Folded::of)
                .filter(phrase -> !phrase.isEmpty())
                .forEach(known::add);
    }

    Set<String> keys() {
        return phrases.keySet();
    }

    /** The folded phrases of a key, none when the key is not there. */
    Set<String> of(String key) {
        return phrases.getOrDefault(key, Set.of());
    }

    boolean has(String key, String folded) {
        return of(key).contains(folded);
    }

    boolean startsAny(String key, String folded) {
        return !longestStart(key, folded).isEmpty();
    }

    /** The longest phrase the text begins with, or nothing. */
    String longestStart(String key, String folded) {
        String longest = "";
        for (String phrase : byFirstWord.getOrDefault(key, Map.of()).getOrDefault(firstWord(folded), List.of())) {
            if (phrase.length() > longest.length() && Folded.startsWith(folded, phrase)) {
                longest = phrase;
            }
        }
        return longest;
    }

    boolean standsIn(String key, String folded) {
        return of(key).stream().anyMatch(phrase -> Folded.contains(folded, phrase));
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table of words on the class path: lines of {@code name: phrase, phrase}, a name as often as one likes. Lines that
 * start with {@code #} are remarks.
 */
final class WordFile {
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    private WordFile() {}

    static WordFile read(String path) {
        WordFile file = new WordFile();
        InputStream content = WordFile.class.getResourceAsStream(path);
        Objects.requireNonNull(content, () -> "word table " + path + " is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(file::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> known = phrases.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>());
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
            if (!phrase.isBlank()) {
                known.add(phrase.strip());
            }
        }
    }

    /** The whole table, each name turned into what it stands for. */
    <V> Phrases<V> phrases(Function<String, V> meaning) {
        Phrases.Builder<V> builder = new Phrases.Builder<>();
        phrases.forEach((name, list) -> list.forEach(phrase -> builder.put(phrase, meaning.apply(name))));
        return builder.build();
    }

    /** The phrases of one name. */
    Phrases<String> section(String name) {
        Phrases.Builder<String> builder = new Phrases.Builder<>();
        phrases.getOrDefault(name, List.of()).forEach(phrase -> builder.put(phrase, name));
        return builder.build();
    }

    /** The phrases under the names wanted. */
    Stream<String> all(Predicate<String> names) {
        return phrases.entrySet().stream()
                .filter(entry -> names.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }
}

package com.ozzieapp.transactions.parsing.categories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One line of a lexicon file, {@code key: value, value, ...}; a line that starts with # is a remark. */
record LexiconLine(String key, List<String> values) {
    static List<LexiconLine> read(String file) {
        try (InputStream content = LexiconLine.class.getResourceAsStream("/categories/" + file)) {
            if (content == null) {
                throw new IllegalStateException("Lexicon file " + file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(file, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LexiconLine parse(String file, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("Lexicon file " + file + " has a line without a key: " + line);
        }
        List<String> values = Arrays.stream(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return new LexiconLine(line.substring(0, colon).strip(), values);
    }
}

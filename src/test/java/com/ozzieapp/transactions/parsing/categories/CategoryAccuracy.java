package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Prints how many lines of a file {@code language<TAB>text<TAB>category} are guessed right, and which are not. */
final class CategoryAccuracy {
    private final LexiconCategorizer categorizer = LexiconCategorizer.load();
    private final Map<Language, int[]> rightAndAll = new EnumMap<>(Language.class);

    private CategoryAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        CategoryAccuracy accuracy = new CategoryAccuracy();
        Files.readAllLines(Path.of(arguments[0])).forEach(accuracy::count);
        accuracy.rightAndAll.forEach((language, counts) -> System.out.printf(
                "%s: %d of %d, %d per mille%n", language.code(), counts[0], counts[1], counts[0] * 1000 / counts[1]));
    }

    private void count(String line) {
        String[] fields = line.split("\t", -1);
        Language language = Language.of(fields[0]);
        Category expected = Category.of(fields[2]);
        CategoryGuess guess =
                categorizer.categorize(fields[1], new ParseContext(language, "USD", LocalDate.of(2025, 5, 5)));
        int[] counts = rightAndAll.computeIfAbsent(language, none -> new int[2]);
        counts[0] += guess.category() == expected ? 1 : 0;
        counts[1]++;
        if (guess.category() != expected) {
            System.out.println(String.join("\t", fields) + "\tguessed " + guess);
        }
    }
}

package com.ozzieapp.transactions.parsing;

import com.ozzieapp.transactions.Category;
import java.util.Locale;
import java.util.Map;

/** A categorizer of a handful of words, so that the parser can be tried without the lexicon. */
public final class FewWords implements Categorizer {
    private static final Map<String, Category> WORDS = Map.ofEntries(
            Map.entry("groceries", Category.FOOD),
            Map.entry("lunch", Category.FOOD),
            Map.entry("almoço", Category.FOOD),
            Map.entry("mercado", Category.FOOD),
            Map.entry("café", Category.FOOD),
            Map.entry("uber", Category.TRANSPORT),
            Map.entry("taxi", Category.TRANSPORT),
            Map.entry("rent", Category.HOUSING),
            Map.entry("aluguel", Category.HOUSING),
            Map.entry("renta", Category.HOUSING),
            Map.entry("luz", Category.UTILITIES),
            Map.entry("salary", Category.INCOME),
            Map.entry("salário", Category.INCOME),
            Map.entry("sueldo", Category.INCOME));

    @Override
    public CategoryGuess categorize(String text, ParseContext context) {
        for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            Category category = WORDS.get(word);
            if (category != null) {
                return new CategoryGuess(category, 90);
            }
        }
        return new CategoryGuess(Category.OTHER, 20);
    }
}

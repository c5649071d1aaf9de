package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.Category;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Understands the categories that banks and writers of sheets give themselves. */
final class StatedCategory {
    private static final Map<String, Category> NAMES = names(WordFile.read("stated-categories.txt"));

    private StatedCategory() {}

    private static Map<String, Category> names(WordFile file) {
        Map<String, Category> names = new HashMap<>();
        for (Category category : Category.values()) {
            names.put(category.code(), category);
            file.of(category.code()).forEach(name -> names.put(name, category));
        }
        return Map.copyOf(names);
    }

    /** Empty for a name that could be more than one of ours. */
    static Optional<Category> of(String name) {
        return Optional.ofNullable(NAMES.get(Folded.of(name)));
    }
}

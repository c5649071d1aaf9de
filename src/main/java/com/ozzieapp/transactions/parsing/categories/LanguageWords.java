package com.ozzieapp.transactions.parsing.categories;

import java.util.HashSet;
import java.util.Set;

/**
 * What the lexicon knows of one language.
 *
 * @param tree the words and phrases that stand for a category
 * @param vocabulary every single word, of the tree and beside it
 * @param silent the words that say nothing about what was bought
 */
record LanguageWords(WordTree tree, Set<String> vocabulary, Set<String> silent) {
    LanguageWords() {
        this(new WordTree(), new HashSet<>(), new HashSet<>());
    }
}

package com.ozzieapp.transactions.parsing.categories;

import java.util.HashSet;
import java.util.Set;

/**
 * What the lexicon knows of one language.
 *
 * @param tree the words and phrases that stand for a category
 * @param spelling the words that a misspelt one may have been meant to be
 * @param silent the words that say nothing about what was bought
 * @param ordinary the words beside all those, which are not to be taken for one of them misspelt
 */
record LanguageWords(WordTree tree, Spelling spelling, Set<String> silent, Set<String> ordinary) {
    LanguageWords() {
        this(new WordTree(), new Spelling(), new HashSet<>(), new HashSet<>());
    }
}

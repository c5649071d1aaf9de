package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of every language and the names of shops. It grows while it is read and is only looked up after. */
final class Lexicon {
    private static final int SHORTEST_PART = 4;

    private final Map<Language, LanguageWords> languages = new EnumMap<>(Language.class);
    private final WordTree merchants = new WordTree();
    private final WordTree prefixes = new WordTree();
    private final WordTree handed = new WordTree();
    private final Map<String, Entry> starts = new HashMap<>();
    private final Map<String, Entry> ends = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> givers = new HashSet<>();
    private final Spelling merchantSpelling = new Spelling();

    Lexicon() {
        for (Language language : Language.values()) {
            languages.put(language, new LanguageWords());
        }
    }

    /** @throws IllegalStateException when a lexicon file is missing or contradicts itself */
    static Lexicon read() {
        return new LexiconReader().read();
    }

    LanguageWords of(Language language) {
        return Objects.requireNonNull(languages.get(language));
    }

    WordTree words(Language language) {
        return of(language).tree();
    }

    WordTree merchants() {
        return merchants;
    }

    WordTree prefixes() {
        return prefixes;
    }

    /** What passes from hand to hand, as in "money from Ann": income when somebody gave it. */
    WordTree handed() {
        return handed;
    }

    /** What an unknown word stands for by its first letters. */
    Map<String, Entry> starts() {
        return starts;
    }

    /** What an unknown word stands for by its last letters. */
    Map<String, Entry> ends() {
        return ends;
    }

    /** Every single word of all languages and names. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    /** The words that part what is told from what it is told about: of, for, para, com. */
    Set<String> links() {
        return links;
    }

    Set<String> articles() {
        return articles;
    }

    Set<String> givers() {
        return givers;
    }

    Spelling merchantSpelling() {
        return merchantSpelling;
    }

    boolean isGiver(String word) {
        return givers.contains(word);
    }

    boolean joins(String word) {
        return links.contains(word);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    boolean contains(String word) {
        return vocabulary.contains(word);
    }

    /** Whether the language has the word and it says nothing about what was bought. */
    boolean isSilent(String word, Language language) {
        return of(language).silent().contains(word);
    }

    /** Whether the language has the word, and it is no other word misspelt, inflected or put together. */
    boolean isOrdinary(String word, Language language) {
        return isSilent(word, language)
                || (!contains(word) && of(language).ordinary().contains(word));
    }

    /** What an unknown word stands for by its first letters, or else by its last. */
    Optional<Entry> byPart(String word) {
        for (int length = word.length(); length >= SHORTEST_PART; length--) {
            Entry found = starts.get(word.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        for (int from = 0; from <= word.length() - SHORTEST_PART; from++) {
            Entry found = ends.get(word.substring(from));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The word of the language that a misspelt word was meant to be, or the name of a shop where that is nearer. */
    Optional<String> respelt(String word, Language language) {
        return Spelling.nearest(word, of(language).spelling(), merchantSpelling);
    }
}

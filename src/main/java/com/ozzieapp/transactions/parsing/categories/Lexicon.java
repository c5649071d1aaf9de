package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of every language and the names of shops, as read from the lexicon files. */
final class Lexicon {
    private static final String MERCHANTS = "merchants.txt";

    /** Shorter joined names would be found inside ordinary words. */
    private static final int SHORTEST_JOINED = 7;

    private final Map<Language, WordTree> words = new EnumMap<>(Language.class);
    private final WordTree merchants = new WordTree();
    private final WordTree prefixes = new WordTree();
    private final Map<Language, Set<String>> vocabularies = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> silent = new EnumMap<>(Language.class);
    private final Map<String, Entry> starts = new HashMap<>();
    private final Map<String, Entry> ends = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Spelling spelling;

    private Lexicon() {
        Map<Language, List<LexiconLine>> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            files.put(language, LexiconLine.read(language.code() + ".txt"));
            words.put(language, new WordTree());
            vocabularies.put(language, new HashSet<>());
            silent.put(language, new HashSet<>());
        }
        // links and articles of all languages must be known before the first phrase is cut into words
        files.values().forEach(lines -> lines.forEach(this::addFunctionWords));
        files.forEach((language, lines) -> lines.forEach(line -> addLine(language, line)));
        for (LexiconLine line : LexiconLine.read(MERCHANTS)) {
            line.values().forEach(value -> addMerchant(Category.of(line.key()), value));
        }
        vocabularies.values().forEach(vocabulary::addAll);
        this.spelling = new Spelling(vocabularies);
    }

    static Lexicon read() {
        return new Lexicon();
    }

    private void addFunctionWords(LexiconLine line) {
        switch (line.key()) {
            case "link" -> line.values().forEach(value -> links.addAll(Folding.words(value)));
            case "article" -> line.values().forEach(value -> articles.addAll(Folding.words(value)));
            default -> {}
        }
    }

    private void addLine(Language language, LexiconLine line) {
        Set<String> known = vocabularies.get(language);
        switch (line.key()) {
            case "link", "article" -> {}
            case "known" -> line.values().forEach(value -> silent.get(language).addAll(Folding.words(value)));
            case "prefix" -> line.values().forEach(value -> addPrefix(known, value));
            default -> {
                Category category = Category.of(line.key());
                line.values().forEach(value -> addWord(language, category, value));
            }
        }
        known.addAll(silent.get(language));
    }

    private void addPrefix(Set<String> known, String value) {
        List<String> prefix = content(value);
        known.addAll(prefix);
        prefixes.add(prefix, new Entry(Category.OTHER, Strength.WEAK));
    }

    private void addWord(Language language, Category category, String value) {
        if (value.endsWith("*")) {
            starts.put(Folding.words(value).get(0), new Entry(category, Strength.WORD));
        } else if (value.startsWith("*")) {
            ends.put(Folding.words(value).get(0), new Entry(category, Strength.WORD));
        } else {
            List<String> phrase = content(value);
            words.get(language).add(phrase, new Entry(category, strength(value, Strength.WORD)));
            vocabularies.get(language).addAll(phrase);
        }
    }

    private void addMerchant(Category category, String value) {
        List<String> name = content(value);
        Entry entry = new Entry(category, strength(value, Strength.MERCHANT));
        merchants.add(name, entry);
        vocabularies.values().forEach(known -> known.addAll(name));
        String joined = String.join("", name);
        if (name.size() > 1 && joined.length() >= SHORTEST_JOINED) {
            merchants.add(List.of(joined), entry);
            vocabularies.values().forEach(known -> known.add(joined));
        }
    }

    private static Strength strength(String value, Strength plain) {
        return switch (value.charAt(0)) {
            case '~' -> Strength.WEAK;
            case '!' -> Strength.DECISIVE;
            default -> plain;
        };
    }

    /** The words of a phrase without those that only join; all of them when nothing else is there. */
    private List<String> content(String phrase) {
        List<String> all = Folding.words(phrase);
        List<String> content =
                all.stream().filter(word -> !joins(word) && !isArticle(word)).toList();
        return content.isEmpty() ? all : content;
    }

    WordTree words(Language language) {
        return words.get(language);
    }

    WordTree merchants() {
        return merchants;
    }

    WordTree prefixes() {
        return prefixes;
    }

    /** Whether the word parts what is told from what it is told about: of, for, para, com. */
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
        return silent.get(language).contains(word);
    }

    /** What an unknown word stands for by its first letters, or else by its last. */
    Optional<Entry> byPart(String word) {
        for (int length = word.length(); length >= 4; length--) {
            Entry found = starts.get(word.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        for (int from = 0; from <= word.length() - 4; from++) {
            Entry found = ends.get(word.substring(from));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<String> respelt(String word, Language language) {
        return spelling.nearest(word, language);
    }
}

package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of every language and the names of shops, as read from the lexicon files. */
final class Lexicon {
    private static final String MERCHANTS = "merchants.txt";

    /** Shorter joined names would be found inside ordinary words. */
    private static final int SHORTEST_JOINED = 7;

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
    private final Map<Language, Spelling> spellings = new EnumMap<>(Language.class);

    private Lexicon() {
        Map<Language, List<LexiconLine>> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            files.put(language, LexiconLine.read(language.code() + ".txt"));
            languages.put(language, new LanguageWords());
        }
        // links and articles of all languages must be known before the first phrase is cut into words
        files.values().forEach(lines -> lines.forEach(this::addFunctionWords));
        files.forEach((language, lines) -> lines.forEach(line -> addLine(of(language), line)));
        for (LexiconLine line : LexiconLine.read(MERCHANTS)) {
            line.values().forEach(value -> addMerchant(Category.of(line.key()), value));
        }
        languages.values().forEach(words -> vocabulary.addAll(words.vocabulary()));
        languages.forEach((language, words) -> spellings.put(language, new Spelling(words.vocabulary())));
    }

    static Lexicon read() {
        return new Lexicon();
    }

    private void addFunctionWords(LexiconLine line) {
        switch (line.key()) {
            case "link" -> line.values().forEach(value -> links.addAll(Folding.words(value)));
            case "article" -> line.values().forEach(value -> articles.addAll(Folding.words(value)));
            case "giver" -> line.values().forEach(value -> givers.addAll(Folding.words(value)));
            default -> {}
        }
    }

    private LanguageWords of(Language language) {
        return Objects.requireNonNull(languages.get(language));
    }

    private void addLine(LanguageWords words, LexiconLine line) {
        Set<String> known = words.vocabulary();
        switch (line.key()) {
            case "link", "article", "giver" -> {}
            case "known" -> line.values().forEach(value -> words.silent().addAll(Folding.words(value)));
            case "prefix" -> line.values().forEach(value -> add(prefixes, known, value, Category.OTHER));
            case "handed" -> line.values().forEach(value -> add(handed, known, value, Category.INCOME));
            default -> {
                Category category = Category.of(line.key());
                line.values().forEach(value -> addWord(words, category, value));
            }
        }
        known.addAll(words.silent());
    }

    private void add(WordTree tree, Set<String> known, String value, Category category) {
        List<String> phrase = content(value);
        known.addAll(phrase);
        tree.add(phrase, new Entry(category, Strength.WORD));
    }

    private void addWord(LanguageWords words, Category category, String value) {
        if (value.endsWith("*")) {
            starts.put(Folding.words(value).get(0), new Entry(category, Strength.WORD));
        } else if (value.startsWith("*")) {
            ends.put(Folding.words(value).get(0), new Entry(category, Strength.WORD));
        } else {
            List<String> phrase = content(value);
            words.tree().add(phrase, new Entry(category, strength(value, Strength.WORD)));
            words.vocabulary().addAll(phrase);
        }
    }

    private void addMerchant(Category category, String value) {
        List<String> name = content(value);
        Entry entry = new Entry(category, strength(value, Strength.MERCHANT));
        merchants.add(name, entry);
        languages.values().forEach(words -> words.vocabulary().addAll(name));
        String joined = String.join("", name);
        if (name.size() > 1 && joined.length() >= SHORTEST_JOINED) {
            merchants.add(List.of(joined), entry);
            languages.values().forEach(words -> words.vocabulary().add(joined));
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

    boolean isGiver(String word) {
        return givers.contains(word);
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
        return of(language).silent().contains(word);
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
        return Objects.requireNonNull(spellings.get(language)).nearest(word);
    }
}

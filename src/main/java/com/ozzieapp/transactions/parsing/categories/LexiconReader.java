package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills a lexicon from its files; words and entries met again are not kept twice. */
final class LexiconReader {
    private static final String MERCHANTS = "merchants.txt";

    /** Shorter joined names would be found inside ordinary words. */
    private static final int SHORTEST_JOINED = 7;

    /** About as many as the files hold; spares the maps their growing. */
    private static final int EXPECTED_WORDS = 32_768;

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, String> words = new HashMap<>(EXPECTED_WORDS * 2);
    private final Map<Entry, Entry> entries = new HashMap<>();
    private final Map<Spelling, Set<String>> spelt = new HashMap<>();

    Lexicon read() {
        Map<Language, List<LexiconLine>> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            files.put(language, LexiconLine.read(language.code() + ".txt"));
        }
        // links and articles of all languages must be known before the first phrase is cut into words
        files.values().forEach(lines -> lines.forEach(this::addFunctionWords));
        files.forEach((language, lines) -> lines.forEach(line -> addLine(lexicon.of(language), line)));
        for (LexiconLine line : LexiconLine.read(MERCHANTS)) {
            line.values().forEach(value -> addMerchant(Category.of(line.key()), value));
        }
        lexicon.vocabulary().addAll(words.keySet());
        return lexicon;
    }

    private void addFunctionWords(LexiconLine line) {
        switch (line.key()) {
            case "link" -> line.values().forEach(value -> lexicon.links().addAll(Folding.words(value)));
            case "article" -> line.values().forEach(value -> lexicon.articles().addAll(Folding.words(value)));
            case "giver" -> line.values().forEach(value -> lexicon.givers().addAll(Folding.words(value)));
            default -> {}
        }
    }

    private void addLine(LanguageWords language, LexiconLine line) {
        Spelling spelling = language.spelling();
        switch (line.key()) {
            case "link", "article", "giver" -> {}
            case "known" -> line.values().forEach(value -> addSilent(language, value));
            case "ordinary" ->
                line.values().forEach(value -> language.ordinary().addAll(Folding.words(value)));
            case "prefix" -> line.values().forEach(value -> add(lexicon.prefixes(), spelling, value, Category.OTHER));
            case "handed" -> line.values().forEach(value -> add(lexicon.handed(), spelling, value, Category.INCOME));
            default -> {
                Category category = Category.of(line.key());
                line.values().forEach(value -> addWord(language, category, value));
            }
        }
    }

    private void addSilent(LanguageWords language, String value) {
        for (String word : Folding.words(value)) {
            String kept = once(word);
            language.silent().add(kept);
            spell(language.spelling(), kept);
        }
    }

    private void add(WordTree tree, Spelling spelling, String value, Category category) {
        List<String> phrase = content(value);
        phrase.forEach(word -> spell(spelling, word));
        tree.add(phrase, entry(category, Strength.WORD));
    }

    private void addWord(LanguageWords language, Category category, String value) {
        if (value.endsWith("*")) {
            lexicon.starts().put(Folding.words(value).get(0), entry(category, Strength.WORD));
        } else if (value.startsWith("*")) {
            lexicon.ends().put(Folding.words(value).get(0), entry(category, Strength.WORD));
        } else {
            List<String> phrase = content(value);
            phrase.forEach(word -> spell(language.spelling(), word));
            language.tree().add(phrase, entry(category, strength(value, Strength.WORD)));
        }
    }

    private void addMerchant(Category category, String value) {
        List<String> name = content(value);
        Entry entry = entry(category, strength(value, Strength.MERCHANT));
        lexicon.merchants().add(name, entry);
        name.forEach(word -> spell(lexicon.merchantSpelling(), word));
        String joined = String.join("", name);
        if (name.size() > 1 && joined.length() >= SHORTEST_JOINED) {
            String word = once(joined);
            lexicon.merchants().add(List.of(word), entry);
            spell(lexicon.merchantSpelling(), word);
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
        List<String> content = new ArrayList<>(all.size());
        for (String word : all) {
            if (!lexicon.joins(word) && !lexicon.isArticle(word)) {
                content.add(once(word));
            }
        }
        return content.isEmpty() ? all.stream().map(this::once).toList() : content;
    }

    private void spell(Spelling spelling, String word) {
        if (spelt.computeIfAbsent(spelling, list -> new HashSet<>()).add(word)) {
            spelling.add(word);
        }
    }

    private String once(String word) {
        String kept = words.putIfAbsent(word, word);
        return kept == null ? word : kept;
    }

    private Entry entry(Category category, Strength strength) {
        return entries.computeIfAbsent(new Entry(category, strength), entry -> entry);
    }
}

package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The word tables of a language. Immutable. */
final class Vocabulary {
    private final Language language;
    private final Phrases<BigDecimal> numbers;
    private final Phrases<BigDecimal> scales;
    private final Phrases<Cue> cues;
    private final Phrases<DayWord> days;
    private final Map<Mark, Phrases<String>> marks = new EnumMap<>(Mark.class);
    private final Set<String> known = new HashSet<>();
    private final Spelling spelling;

    Vocabulary(Language language) {
        this.language = language;
        WordFile wordFile = file("words");
        WordFile cueFile = file("cues");
        WordFile dayFile = file("days");
        WordFile numberFile = file("numbers");
        WordFile scaleFile = file("scales");
        numbers = numberFile.phrases(BigDecimal::new);
        scales = scaleFile.phrases(BigDecimal::new);
        cues = cueFile.phrases(Cue::of);
        days = dayFile.phrases(DayWord::of);
        for (Mark mark : Mark.values()) {
            marks.put(mark, wordFile.section(mark.section()));
        }
        for (WordFile table : List.of(wordFile, cueFile, dayFile, numberFile, scaleFile)) {
            learn(table);
        }
        spelling = new Spelling(known, often(cueFile, dayFile));
    }

    private WordFile file(String name) {
        return WordFile.read("/parsing/" + language.code() + "/" + name + ".txt");
    }

    private void learn(WordFile table) {
        table.all(name -> true)
                .flatMap(phrase -> Tokenizer.tokens(phrase).stream())
                .filter(Token::isWord)
                .forEach(word -> known.add(word.key()));
    }

    /** The words whose misspelling would change what a message says. */
    private static List<String> often(WordFile cueFile, WordFile dayFile) {
        return Stream.concat(
                        cueFile.all(Set.of("spent", "earned", "consumed")::contains),
                        dayFile.all(name -> name.matches("(offset|weekday|month) .*")))
                .map(Tokenizer::tokens)
                .filter(phrase -> phrase.size() == 1)
                .map(phrase -> phrase.get(0).key())
                .toList();
    }

    Language language() {
        return language;
    }

    Phrases<BigDecimal> numbers() {
        return numbers;
    }

    Phrases<BigDecimal> scales() {
        return scales;
    }

    Phrases<Cue> cues() {
        return cues;
    }

    Phrases<DayWord> days() {
        return days;
    }

    Spelling spelling() {
        return spelling;
    }

    boolean knows(String key) {
        return known.contains(key);
    }

    boolean is(Mark mark, List<Token> tokens, int at) {
        return phrases(mark).has(tokens, at);
    }

    /** The token after the phrase of this mark; {@code at} itself where there is none. */
    int skip(Mark mark, List<Token> tokens, int at) {
        return phrases(mark).skip(tokens, at);
    }

    private Phrases<String> phrases(Mark mark) {
        return marks.getOrDefault(mark, new Phrases.Builder<String>().build());
    }

    /** English alone says two hundred in two words; the others have a word for each hundred. */
    boolean multipliesByHundred() {
        return language == Language.EN;
    }

    /** Portuguese and Spanish verbs say by themselves that they are of a third person. */
    boolean bendsVerbs() {
        return language != Language.EN;
    }

    boolean multipliesByHundred(List<Token> tokens, int at) {
        return multipliesByHundred() && tokens.get(at).key().startsWith("hundred");
    }
}

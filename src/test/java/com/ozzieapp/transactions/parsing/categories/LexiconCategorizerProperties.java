package com.ozzieapp.transactions.parsing.categories;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class LexiconCategorizerProperties {
    private static final LexiconCategorizer CATEGORIZER = LexiconCategorizer.load();

    @Property
    void answersAnyText(@ForAll String text, @ForAll Language language) {
        CategoryGuess guess = guess(text, language);

        assertThat(guess.confidencePercent()).isBetween(0, 95);
    }

    @Property
    void answersAnyHeapOfWords(@ForAll("heaps") String text, @ForAll Language language) {
        assertThat(guess(text, language).confidencePercent()).isBetween(0, 95);
    }

    @Property
    void accentsChangeNothing(@ForAll("heaps") String text, @ForAll Language language) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");

        assertThat(guess(bare, language)).isEqualTo(guess(text, language));
        assertThat(guess(Normalizer.normalize(text, Normalizer.Form.NFD), language))
                .isEqualTo(guess(text, language));
    }

    @Provide
    Arbitrary<String> heaps() {
        List<String> words = LexiconCategorizerTest.examples().stream()
                .map(LexiconCategorizerTest.Example::text)
                .toList();
        return Arbitraries.of(words).list().ofMaxSize(8).map(some -> String.join(" ", some));
    }

    /** A letter left out of each place but the first: of ten such misspellings of a long word nine must be read. */
    @Example
    void aLetterLeftOutOfALongWordSeldomMatters() {
        List<LexiconCategorizerTest.Example> longWords = LexiconCategorizerTest.examples().stream()
                .filter(example -> example.text().matches("\\p{L}{8,}"))
                .filter(example -> example.category() != Category.OTHER)
                .toList();

        int misspellings =
                longWords.stream().mapToInt(one -> one.text().length() - 1).sum();
        int read = longWords.stream()
                .mapToInt(LexiconCategorizerProperties::readMisspelt)
                .sum();

        assertThat(longWords).hasSizeGreaterThan(50);
        assertThat(read * 10).isGreaterThan(misspellings * 9);
    }

    private static int readMisspelt(LexiconCategorizerTest.Example example) {
        String word = example.text();
        return (int) IntStream.range(1, word.length())
                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1))
                .filter(misspelt -> guess(misspelt, example.language()).category() == example.category())
                .count();
    }

    private static CategoryGuess guess(String text, Language language) {
        return CATEGORIZER.categorize(text, new ParseContext(language, "BRL", LocalDate.of(2025, 5, 5)));
    }
}

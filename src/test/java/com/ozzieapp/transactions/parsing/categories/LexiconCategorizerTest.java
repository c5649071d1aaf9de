package com.ozzieapp.transactions.parsing.categories;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of real messages and statements are taken for. */
class LexiconCategorizerTest {
    private static final LexiconCategorizer CATEGORIZER = LexiconCategorizer.load();
    private static final Path EXAMPLES = Path.of("src/test/resources/categories");

    /** A line of an examples file: language, text, category. */
    record Example(Language language, String text, Category category) {
        static Example of(String line) {
            String[] fields = line.split("\t", -1);
            return new Example(Language.of(fields[0]), fields[1], Category.of(fields[2]));
        }
    }

    static List<Example> examples() {
        return Stream.of("en", "pt", "es", "statements")
                .flatMap(LexiconCategorizerTest::read)
                .toList();
    }

    private static Stream<Example> read(String name) {
        try {
            return Files.readAllLines(EXAMPLES.resolve(name + ".tsv")).stream().map(Example::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsWhatPeopleBuy(Example example) {
        CategoryGuess guess = guess(example.text(), example.language());

        assertThat(guess.category()).isEqualTo(example.category());
        assertThat(guess.confidencePercent()).isBetween(20, 95);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsCapitalsAsItReadsSmallLetters(Example example) {
        CategoryGuess guess = guess(example.text(), example.language());

        assertThat(guess(example.text().toUpperCase(Locale.ROOT), example.language()))
                .isEqualTo(guess);
        assertThat(guess(example.text().toLowerCase(Locale.ROOT), example.language()))
                .isEqualTo(guess);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, gas, TRANSPORT",
        "EN, gas bill, UTILITIES",
        "EN, gas station, TRANSPORT",
        "ES, gas, UTILITIES",
        "EN, pet food, OTHER",
        "EN, food, FOOD",
        "EN, school bus, TRANSPORT",
        "EN, school shoes, CLOTHING",
        "EN, car insurance, TRANSPORT",
        "EN, health insurance, HEALTH",
        "EN, life insurance, OTHER",
        "PT, mercado, FOOD",
        "PT, mercado livre, OTHER",
        "EN, phone bill, UTILITIES",
        "EN, new phone case, OTHER",
        "EN, gift card, OTHER",
        "PT, conta de luz, UTILITIES",
        "PT, conta do bar, ENTERTAINMENT",
        "PT, uniforme da escola, CLOTHING",
        "PT, mensalidade da escola, EDUCATION",
        "PT, plano de saúde, HEALTH",
        "PT, posto, TRANSPORT",
        "ES, seguro del coche, TRANSPORT",
        "ES, seguro del hogar, HOUSING",
        "EN, book fair tickets, EDUCATION",
        "ES, comida del perro, OTHER",
        "ES, tinto, FOOD",
        "ES, tinto de verano, ENTERTAINMENT",
        "EN, uber to the vet, TRANSPORT",
        "PT, pasta de dente, HEALTH"
    })
    void putsThePhraseBeforeTheWord(Language language, String text, Category category) {
        assertThat(guess(text, language).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, money from mom, INCOME", "EN, money to mom, OTHER", "PT, pix da Carol, INCOME",
        "PT, pix para a Carol, OTHER", "PT, pix da padaria, FOOD", "ES, bizum de Laura, INCOME",
        "ES, yape a mi tía, OTHER", "PT, pagamento da fatura, OTHER"
    })
    void tellsMoneyReceivedFromMoneySent(Language language, String text, Category category) {
        assertThat(guess(text, language).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, petrol yoyos, TRANSPORT", "EN, notions of grandeur and sushi, FOOD", "EN, dinner for four, FOOD",
        "EN, lunch with lucy, FOOD", "PT, almoço com o chefe, FOOD", "PT, remédio da minha cunhada, HEALTH",
        "ES, cena con mi carnala, FOOD", "ES, cine con los parceros, ENTERTAINMENT", "ES, taxi a cullera, TRANSPORT"
    })
    void takesNoOrdinaryWordOrNameForAThingMisspelt(Language language, String text, Category category) {
        assertThat(guess(text, language).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, title, 30",
        "EN, report, 30",
        "EN, message, 30",
        "PT, falar, 30",
        "PT, conversar, 30",
        "ES, mensaje, 30",
        "ES, camino, 30"
    })
    void readsNothingIntoAnOrdinaryWord(Language language, String text, int mostPercent) {
        assertThat(guess(text, language).category()).isEqualTo(Category.OTHER);
        assertThat(guess(text, language).confidencePercent()).isLessThanOrEqualTo(mostPercent);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, kmart for a toaster, HOUSING", "EN, amazon for a textbook, EDUCATION", "EN, amazon, OTHER",
        "PT, shopee de um vestido, CLOTHING", "ES, amazon de un libro, EDUCATION", "EN, tesco for the week, FOOD"
    })
    void asksWhatWasBoughtWhereAllSortsOfThingsAreSold(Language language, String text, Category category) {
        assertThat(guess(text, language).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void understandsTheOtherTwoLanguages(Language language) {
        assertThat(guess("groceries", language).category()).isEqualTo(Category.FOOD);
        assertThat(guess("padaria", language).category()).isEqualTo(Category.FOOD);
        assertThat(guess("zapatos", language).category()).isEqualTo(Category.CLOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12,50", "xqzwv", "Bruno", "PAG*JoseDaSilva", "日本語", "🍕", "*", "&", "a&"})
    void admitsThatItDoesNotKnow(String text) {
        CategoryGuess guess = guess(text, Language.PT);

        assertThat(guess.category()).isEqualTo(Category.OTHER);
        assertThat(guess.confidencePercent()).isLessThanOrEqualTo(30);
    }

    @Test
    void isSurerOfAPhraseThanOfAWordAndOfAWordThanOfAMisspelling() {
        int phrase = guess("conta de luz", Language.PT).confidencePercent();
        int word = guess("farmácia", Language.PT).confidencePercent();
        int misspelt = guess("farmcia", Language.PT).confidencePercent();

        assertThat(phrase).isGreaterThan(word);
        assertThat(word).isGreaterThan(misspelt);
        assertThat(misspelt).isGreaterThan(guess("zzzz", Language.PT).confidencePercent());
    }

    @Test
    void neverTurnsAShortWordIntoAnother() {
        assertThat(guess("cale", Language.ES).confidencePercent()).isLessThanOrEqualTo(30);
        assertThat(guess("rint", Language.EN).confidencePercent()).isLessThanOrEqualTo(30);
    }

    private static CategoryGuess guess(String text, Language language) {
        return CATEGORIZER.categorize(text, new ParseContext(language, "USD", LocalDate.of(2025, 5, 5)));
    }
}

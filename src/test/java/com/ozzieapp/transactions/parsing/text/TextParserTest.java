package com.ozzieapp.transactions.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextParserTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    /** Every row of the table that is read otherwise than it says. */
    private static List<String> misread(Language language) throws IOException {
        List<String> misread = new ArrayList<>();
        for (String row : table(language)) {
            String[] parts = row.split(" \\| ?", -1);
            String text = parts[1].replace("\\n", "\n").replace('¦', '|');
            String told = Messages.told(Messages.read(language, parts[0], text));
            if (!told.equals(parts[2])) {
                misread.add(row + " BUT READ " + told);
            }
        }
        return misread;
    }

    private static List<String> table(Language language) throws IOException {
        String path = "/parsing/" + language.code() + ".txt";
        try (InputStream table = Objects.requireNonNull(TextParserTest.class.getResourceAsStream(path))) {
            String rows = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return rows.lines().filter(row -> !row.startsWith("#")).toList();
        }
    }

    @Test
    void readsWhatTheEnglishWrite() throws IOException {
        assertThat(misread(Language.EN)).isEmpty();
    }

    @Test
    void readsWhatBraziliansAndPortugueseWrite() throws IOException {
        assertThat(misread(Language.PT)).isEmpty();
    }

    @Test
    void readsWhatSpanishSpeakersWrite() throws IOException {
        assertThat(misread(Language.ES)).isEmpty();
    }

    private static Candidate only(Language language, String currency, String text) {
        List<Candidate> candidates = Messages.read(language, currency, text);

        assertThat(candidates).as(text).hasSize(1);
        return candidates.get(0);
    }

    @Test
    void isSurerOfAVerbWithACurrencyThanOfABareNumber() {
        int full = only(Language.EN, "USD", "paid $45 for groceries yesterday").confidencePercent();
        int named = only(Language.EN, "USD", "groceries 45").confidencePercent();
        int bare = only(Language.EN, "USD", "45").confidencePercent();

        assertThat(full).isGreaterThan(85);
        assertThat(named).isBetween(50, full);
        assertThat(bare).isLessThan(50);
    }

    @Test
    void takesIncomeFromTheWordingWhateverTheThingIs() {
        assertThat(only(Language.PT, "BRL", "recebi 50 do almoço").category()).isEqualTo(Category.INCOME);
        assertThat(only(Language.ES, "MXN", "me devolvieron 50 del taxi").category())
                .isEqualTo(Category.INCOME);
    }

    @Test
    void takesNoIncomeFromWhatWasPaid() {
        Candidate wage = only(Language.PT, "BRL", "paguei 1500 de salário da babá");

        assertThat(wage.category()).isEqualTo(Category.OTHER);
    }

    @Test
    void findsTheMostRecentFebruary29th() {
        assertThat(only(Language.EN, "USD", "taxi 9 on february 29").date()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void believesADateWithItsYearEvenInTheFuture() {
        assertThat(only(Language.EN, "USD", "paid taxi 9 on 2026-01-02").date()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void takesTheLargestAmountAndNoLarger() {
        assertThat(only(Language.EN, "USD", "house $999,999,999,999.99")
                        .amount()
                        .cents())
                .isEqualTo(99_999_999_999_999L);
        assertThat(Messages.read(Language.EN, "USD", "house $1,000,000,000,000.00"))
                .isEmpty();
        assertThat(Messages.read(Language.EN, "USD", "coffee $0.00")).isEmpty();
        assertThat(Messages.read(Language.EN, "USD", "coffee $" + "9".repeat(5000)))
                .isEmpty();
    }

    @Test
    void readsOddSpacesAndFullWidthDigits() {
        assertThat(Messages.told(Messages.read(Language.PT, "BRL", "almoço\u00A0\u3000R$\u00A0１２,５０ 🍕")))
                .isEqualTo("12.50 BRL Almoço");
        assertThat(Messages.told(Messages.read(Language.ES, "EUR", "alquiler 1\u202F234,50\u00A0€")))
                .isEqualTo("1234.50 EUR Alquiler");
    }

    @Test
    void cutsLongDescriptionsBetweenWords() {
        String text = "paid 5 for " + "wonderful ".repeat(50);

        assertThat(only(Language.EN, "USD", text).description())
                .hasSizeBetween(40, 60)
                .endsWith("wonderful");
    }

    @Test
    void needsNoMoreThanTimeInProportionForHugeTexts() {
        List<String> pieces = List.of(
                "1 ",
                "1,",
                "9.",
                "a ",
                "e ",
                "on ",
                "el ",
                "mil ",
                "twenty ",
                "coffee 5 and ",
                "(",
                "há ",
                "$",
                "3x ",
                "- ",
                "last ",
                "de ",
                "50 em ",
                "R$",
                "ontem ",
                "\n",
                "5?",
                "não ",
                "x",
                "café 5, ",
                "dos ");
        for (String piece : pieces) {
            String text = piece.repeat(100_000 / piece.length());

            Assertions.assertTimeoutPreemptively(LONG, () -> Messages.read(Language.PT, "BRL", text), piece);
        }
    }
}

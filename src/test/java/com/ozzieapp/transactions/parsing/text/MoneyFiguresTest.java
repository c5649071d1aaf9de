package com.ozzieapp.transactions.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyFiguresTest {
    private static ParseContext context(Language language, String currency) {
        return new ParseContext(language, currency, Messages.TODAY);
    }

    private static List<Long> cents(String text) {
        return Messages.PARSER.figures(text, context(Language.EN, "USD")).stream()
                .map(Money::cents)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello, how are you? | ''",
                "$45 on groceries and 5 on coffee | 4500 500",
                "can I afford a $1,234.50 phone? | 123450",
                "gastei R$ 1.234,56 e mais 10 reais e 50 centavos | 123456 1050",
                "gastei cinco mil no carro, vinte e cinco no café | 500000 2500",
                "comprei tênis em 3x de 100 | 300 10000 30000",
                "2 coffees at 3.50 each | 200 350 700",
                "15 x 2 beers | 1500 200 3000",
                "5 for tea and 5 for cake | 500 500",
                "nothing but 0.001 | ''",
            })
    void areAllNumbersAndTheirProducts(String text, String expected) {
        List<Long> figures = Arrays.stream(expected.split(" "))
                .filter(figure -> !figure.isEmpty())
                .map(Long::valueOf)
                .toList();

        assertThat(cents(text)).containsExactlyInAnyOrderElementsOf(figures);
    }

    @Test
    void countNumbersThatLookLikeDatesAndTimes() {
        assertThat(cents("lunch on may 12, 20 at the bakery")).contains(1200L, 2000L);
    }

    @ParameterizedTest
    @EnumSource
    void holdEveryAmountThatTheParserReads(Language language) throws IOException {
        try (InputStream table = Objects.requireNonNull(
                MoneyFiguresTest.class.getResourceAsStream("/parsing/" + language.code() + ".txt"))) {
            String rows = new String(table.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(rows.lines().filter(row -> !row.startsWith("#")))
                    .isNotEmpty()
                    .allSatisfy(row -> {
                        String[] parts = row.split(" \\| ?", -1);
                        String text = parts[1].replace("\\n", "\n").replace('¦', '|');
                        ParseContext context = context(language, parts[0]);
                        List<Money> read = Messages.PARSER.parse(text, context).stream()
                                .map(Candidate::amount)
                                .toList();
                        assertThat(Messages.PARSER.figures(text, context)).containsAll(read);
                    });
        }
    }
}

package com.ozzieapp.transactions.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.money.MoneyFormat;
import com.ozzieapp.transactions.parsing.Candidate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class TextParserPropertiesTest {
    private static final long MOST_CENTS = 99_999_999_999_999L;
    private static final List<String> CURRENCIES = List.of(
            "AOA", "ARS", "AUD", "BOB", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "DOP", "EUR", "GBP",
            "GTQ", "HKD", "HNL", "ILS", "INR", "JPY", "KRW", "MXN", "MZN", "NIO", "NZD", "PAB", "PEN", "PHP", "PYG",
            "SEK", "TWD", "USD", "UYU", "VES", "VND", "ZAR");
    private static final List<String> PIECES = List.of(
            "gastei",
            "spent",
            "gasté",
            "50",
            "1.234,56",
            "12",
            "$",
            "R$",
            "€",
            "em",
            "on",
            "en",
            "3x",
            "de",
            "mil",
            "vinte",
            "twenty",
            "dos",
            "ontem",
            "ayer",
            "last friday",
            "dia 5",
            "03/04",
            ",",
            ".",
            "?",
            "\n",
            "e",
            "and",
            "y",
            "mercado",
            "coffee",
            "não",
            "cada",
            "each",
            "recebi",
            "got",
            "quero",
            "if",
            "-",
            ":",
            "(",
            "\u00A0",
            "🍕",
            "５",
            "\u0301",
            "\ud800",
            "k",
            "x",
            "%",
            "às 8h",
            "in 2024",
            "total");
    private static final Map<Language, String> CARRIERS = Map.of(
            Language.EN, "Paid %s for the dentist",
            Language.PT, "Paguei %s no dentista",
            Language.ES, "Pagué %s al dentista");

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of(CURRENCIES);
    }

    @Property(tries = 3000)
    void readsBackEveryAmountAsOzzieWritesIt(
            @ForAll Language language,
            @ForAll("currencies") String currency,
            @ForAll @LongRange(min = 1, max = MOST_CENTS) long cents,
            @ForAll boolean inShort) {
        MoneyFormat format = MoneyFormat.of(language, currency);
        Money money = Money.ofCents(cents);
        String written = inShort ? format.writeShort(money) : format.write(money);

        List<Candidate> found = Messages.read(
                language, currency, CARRIERS.getOrDefault(language, "").formatted(written));

        assertThat(found).as(written).hasSize(1);
        assertThat(found.get(0).amount()).as(written).isEqualTo(money);
        assertThat(found.get(0).currency()).as(written).isEqualTo(currency);
    }

    @Provide
    Arbitrary<String> chatter() {
        Arbitrary<String> words = Arbitraries.of(PIECES);
        Arbitrary<String> sentences = words.list().ofMaxSize(25).map(list -> String.join(" ", list));
        Arbitrary<String> tight = words.list().ofMaxSize(25).map(list -> String.join("", list));
        return Arbitraries.oneOf(sentences, tight, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(tries = 5000)
    void neverFailsAndNeverTellsNothing(
            @ForAll Language language, @ForAll("currencies") String currency, @ForAll("chatter") String text) {
        List<Candidate> found = Messages.read(language, currency, text);

        assertThat(found).allSatisfy(candidate -> {
            assertThat(candidate.amount()).isGreaterThan(Money.ZERO).isLessThanOrEqualTo(Money.MAX);
            assertThat(candidate.description()).isNotBlank().hasSizeLessThanOrEqualTo(60);
            assertThat(candidate.confidencePercent()).isBetween(0, 100);
        });
    }

    @Property(tries = 1000)
    void findsOnlyAmountsThatAreInTheText(
            @ForAll Language language, @ForAll @LongRange(min = 100, max = 9_999_999) long cents) {
        String number = cents / 100 + "." + cents / 10 % 10 + cents % 10;

        List<Candidate> found = Messages.read(language, "USD", "mercado " + number + " hoje, 3 amigos às 8h");

        assertThat(found).extracting(Candidate::amount).containsOnly(Money.ofCents(cents));
    }
}

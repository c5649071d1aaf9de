package com.ozzieapp.transactions.parsing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.money.MoneyFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "R$ 1.234,56; 123456",
                "1,234.56; 123456",
                "12 ,90; 1290",
                "12, 90; 1290",
                "TOTAL 1O,5O; 1050",
                "MX$148.93; 14893",
                "1 234,56 €; 123456",
                "l2.S0; 1250"
            })
    void readsTheMarksOfEveryCountryAndTheSlipsOfRecognition(String text, long cents) {
        assertThat(Amounts.in(text)).extracting(amount -> amount.size().cents()).containsExactly(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CNPJ 12.345.678/0001-95",
                "03/05/2025 18:42:10",
                "41,118 LT",
                "IVA 12,50%",
                "IE 244.555.120.114",
                "03.05.25"
            })
    void takesNoOtherNumberForAnAmount(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"-5,00; true", "5,00-; true", "(5.00); true", "5,00 D; true", "5,00 C; false", "+5,00; false"})
    void tellsWhichWayAnAmountGoes(String text, boolean negative) {
        Amount amount = Amounts.in(text).get(0);

        assertThat(amount.marked()).isTrue();
        assertThat(amount.negative()).isEqualTo(negative);
    }

    @Test
    void countsAmountsWithoutDecimalsOnlyWhenAskedTo() {
        assertThat(Amounts.in("TOTAL $ 8.450")).isEmpty();
        assertThat(Amounts.whole("TOTAL $ 8.450")).extracting(Amount::size).containsExactly(Money.ofCents(845_000));
    }

    @Property
    void readsWhateverIsWrittenForPeople(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents, @ForAll Language language) {
        Money money = Money.ofCents(cents);
        String written = MoneyFormat.of(language, "BRL").write(money);

        assertThat(Amounts.in(written)).extracting(Amount::size).containsExactly(money);
    }
}

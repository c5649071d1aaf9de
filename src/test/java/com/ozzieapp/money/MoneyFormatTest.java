package com.ozzieapp.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | USD | $1,562.50",
                "EN | EUR | €1,562.50",
                "EN | GBP | £1,562.50",
                "EN | BRL | R$1,562.50",
                "EN | MXN | MX$1,562.50",
                "EN | CAD | CA$1,562.50",
                "EN | INR | ₹1,562.50",
                "EN | PEN | PEN 1,562.50",
                "EN | CHF | CHF 1,562.50",
                "EN | XYZ | XYZ 1,562.50",
                "PT | BRL | R$ 1.562,50",
                "PT | EUR | 1.562,50 €",
                "PT | USD | US$ 1.562,50",
                "PT | GBP | £ 1.562,50",
                "PT | AOA | 1.562,50 Kz",
                "PT | MZN | 1.562,50 MT",
                "PT | CHF | CHF 1.562,50",
                "ES | EUR | 1.562,50 €",
                "ES | USD | $1,562.50",
                "ES | MXN | $1,562.50",
                "ES | PEN | S/ 1,562.50",
                "ES | GTQ | Q1,562.50",
                "ES | DOP | RD$1,562.50",
                "ES | HNL | L 1,562.50",
                "ES | NIO | C$1,562.50",
                "ES | PAB | B/. 1,562.50",
                "ES | ARS | $ 1.562,50",
                "ES | CLP | $ 1.562,50",
                "ES | COP | $ 1.562,50",
                "ES | UYU | $ 1.562,50",
                "ES | BOB | Bs 1.562,50",
                "ES | PYG | Gs. 1.562,50",
                "ES | VES | Bs. 1.562,50",
                "ES | CRC | ₡1.562,50",
                "ES | BRL | R$ 1.562,50",
                "ES | CHF | CHF 1.562,50",
            })
    void writesAnAmountAsItsReadersDo(Language language, String currency, String written) {
        assertThat(MoneyFormat.of(language, currency).write(Money.ofCents(156_250)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | USD | 15000 | $150.00 | $150",
                "EN | USD | 0 | $0.00 | $0",
                "EN | USD | 5 | $0.05 | $0.05",
                "EN | USD | 100000 | $1,000.00 | $1,000",
                "EN | USD | 99999 | $999.99 | $999.99",
                "EN | USD | 99999999999999 | $999,999,999,999.99 | $999,999,999,999.99",
                "EN | USD | -15000 | -$150.00 | -$150",
                "EN | USD | -1 | -$0.01 | -$0.01",
                "PT | BRL | 56250 | R$ 562,50 | R$ 562,50",
                "PT | BRL | 180000 | R$ 1.800,00 | R$ 1.800",
                "ES | EUR | -56250 | -562,50 € | -562,50 €",
                "ES | EUR | 56200 | 562,00 € | 562 €",
                "ES | CLP | 123456700 | $ 1.234.567 | $ 1.234.567",
                "ES | CLP | 123456750 | $ 1.234.567,50 | $ 1.234.567,50",
                "EN | JPY | 123456700 | ¥1,234,567 | ¥1,234,567",
                "EN | KRW | 100 | ₩1 | ₩1",
                "ES | PYG | 200000000 | Gs. 2.000.000 | Gs. 2.000.000",
            })
    void writesCentsWhereTheyAreWanted(Language language, String currency, long cents, String full, String brief) {
        MoneyFormat format = MoneyFormat.of(language, currency);

        assertThat(format.write(Money.ofCents(cents))).isEqualTo(full);
        assertThat(format.writeShort(Money.ofCents(cents))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | USD | 15 | 15%",
                "EN | USD | 15.0 | 15%",
                "EN | USD | 3.3333 | 3.3%",
                "EN | USD | 3.35 | 3.4%",
                "EN | USD | 99.96 | 100%",
                "PT | BRL | 3.3 | 3,3%",
                "ES | EUR | 3.3 | 3,3%",
                "ES | MXN | 3.3 | 3.3%",
                "PT | BRL | 0 | 0%",
            })
    void writesAPercentageWithTheDecimalMarkOfTheAmountsBesideIt(
            Language language, String currency, BigDecimal percent, String written) {
        assertThat(MoneyFormat.of(language, currency).percent(percent)).isEqualTo(written);
    }

    @Test
    void writesTheLargestAndTheSmallestLong() {
        MoneyFormat format = MoneyFormat.of(Language.EN, "USD");

        assertThat(format.write(Money.ofCents(Long.MAX_VALUE))).isEqualTo("$92,233,720,368,547,758.07");
        assertThat(format.write(Money.ofCents(Long.MIN_VALUE))).isEqualTo("-$92,233,720,368,547,758.08");
    }

    @Property
    void losesNoCent(@ForAll Language language, @ForAll @LongRange(min = -99_999_999_999_999L) long cents) {
        MoneyFormat format = MoneyFormat.of(language, "EUR");

        String digits = format.write(Money.ofCents(cents)).replaceAll("[^0-9-]", "");

        assertThat(Long.parseLong(digits)).isEqualTo(cents);
    }
}

package com.ozzieapp.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How money and percentages are written for the readers of a language and a currency. The tables are our own, so that
 * a sentence is the same on every version of the JVM.
 */
public final class MoneyFormat {
    private final CurrencyStyle style;

    private MoneyFormat(CurrencyStyle style) {
        this.style = style;
    }

    /** @param currency ISO 4217 code; one without a symbol of its own is written as the code before the number */
    public static MoneyFormat of(Language language, String currency) {
        return new MoneyFormat(CurrencyStyle.of(language, currency));
    }

    /** With its two decimals ({@code $150.00}); currencies that have no cents show them only when there are some. */
    public String write(Money money) {
        return written(money, style.hasCents());
    }

    /** As {@link #write}, but a whole amount goes without decimals ({@code $150}), as people write it in a sentence. */
    public String writeShort(Money money) {
        return written(money, false);
    }

    /** At most one decimal, half-up, with the percent sign: {@code 15%}, {@code 3.3%}, {@code 3,3%}. */
    public String percent(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        BigDecimal tenths = rounded.remainder(BigDecimal.ONE);
        BigDecimal shown = tenths.signum() == 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
        return shown.toPlainString().replace('.', style.decimalMark()) + "%";
    }

    public String percent(int percent) {
        return percent + "%";
    }

    private String written(Money money, boolean alwaysCents) {
        long whole = Math.abs(money.cents() / 100);
        long cents = Math.abs(money.cents() % 100);
        StringBuilder number = new StringBuilder(grouped(whole));
        if (cents > 0 || alwaysCents) {
            number.append(style.decimalMark());
            number.append(cents < 10 ? "0" : "").append(cents);
        }
        String sign = money.cents() < 0 ? "-" : "";
        return sign + style.before() + number + style.after();
    }

    private String grouped(long whole) {
        StringBuilder digits = new StringBuilder(Long.toString(whole));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, style.groupMark());
        }
        return digits.toString();
    }
}

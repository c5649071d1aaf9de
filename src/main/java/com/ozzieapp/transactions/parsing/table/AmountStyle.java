package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a document writes amounts, decided over all of them together: {@code 1.234} alone may be a thousand or one and a
 * bit, beside {@code 12,50} it is a thousand.
 */
final class AmountStyle {
    /** In Spanish the currency tells the country: these write 1,562.50, the others 1.562,50. */
    private static final Set<String> POINT_IN_SPANISH =
            Set.of("CUP", "DOP", "GTQ", "HNL", "MXN", "NIO", "PAB", "PEN", "USD");

    /** A spreadsheet stores 12.34 as 12.340000000000000x; a millionth of a cent is nobody's money. */
    private static final BigDecimal NOISE_IN_CENTS = new BigDecimal("0.000001");

    private final char decimalMark;

    private AmountStyle(char decimalMark) {
        this.decimalMark = decimalMark;
    }

    static AmountStyle of(List<Cell> cells, ParseContext context) {
        List<String> numbers = cells.stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isBlank())
                .flatMap(cell -> WrittenAmount.read(cell.text()).stream())
                .map(WrittenAmount::digits)
                .toList();
        long points = count(numbers, '.');
        long commas = count(numbers, ',');
        if (points == 0 && commas == 0) {
            return new AmountStyle(besideGroups(numbers, context));
        }
        if (points == commas) {
            return new AmountStyle(usual(context));
        }
        return new AmountStyle(points > commas ? '.' : ',');
    }

    private static long count(List<String> numbers, char mark) {
        return numbers.stream()
                .filter(number -> DecimalMark.told(number) == mark)
                .count();
    }

    /** Money has no three decimals: where all marks have three digits behind them, they group. */
    private static char besideGroups(List<String> numbers, ParseContext context) {
        boolean points = numbers.stream().anyMatch(number -> number.indexOf('.') >= 0);
        boolean commas = numbers.stream().anyMatch(number -> number.indexOf(',') >= 0);
        if (points == commas) {
            return usual(context);
        }
        return points ? ',' : '.';
    }

    private static char usual(ParseContext context) {
        boolean point = context.language() == Language.EN
                || (context.language() == Language.ES && POINT_IN_SPANISH.contains(context.currency()));
        return point ? '.' : ',';
    }

    /** Empty for what is no amount, or one beyond {@link Money#MAX}. */
    Optional<Amount> read(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> Optional.empty();
            case NUMBER -> {
                BigDecimal number = new BigDecimal(cell.text());
                yield amount(number.abs(), number.signum() < 0 ? Mark.MINUS : Mark.NONE, "");
            }
            case TEXT -> cell.isBlank() ? Optional.empty() : written(cell.text());
        };
    }

    private Optional<Amount> written(String text) {
        return WrittenAmount.read(text)
                .flatMap(written -> DecimalMark.plain(written.digits(), decimalMark)
                        .flatMap(plain -> amount(new BigDecimal(plain), written.mark(), written.currency())));
    }

    private static Optional<Amount> amount(BigDecimal units, Mark mark, String currency) {
        BigDecimal cents = units.movePointRight(2);
        BigDecimal whole = cents.setScale(0, RoundingMode.HALF_UP);
        if (whole.compareTo(BigDecimal.valueOf(Money.MAX.cents())) > 0) {
            return Optional.empty();
        }
        boolean exact = cents.subtract(whole).abs().compareTo(NOISE_IN_CENTS) <= 0;
        return Optional.of(new Amount(Money.ofCents(whole.longValueExact()), mark, currency, exact));
    }
}

package com.ozzieapp.transactions.parsing.table;

import java.math.BigDecimal;
import java.util.List;

/** Turns what is stored in a cell of a workbook into text, a number or a date. */
final class XlsxCells {
    /** Longer numbers are no money, and slow to read. */
    private static final int LONGEST_NUMBER = 40;

    private static final int LARGEST_EXPONENT = 20;
    private static final int SMALLEST_EXPONENT = -40;

    private final List<String> strings;
    private final XlsxStyles styles;
    private final boolean from1904;

    XlsxCells(List<String> strings, XlsxStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param type the cell's {@code t} attribute; empty stands for a number */
    Cell read(String type, String style, String value) {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "str", "inlineStr", "d" -> Cell.text(value);
            case "b", "e" -> Cell.EMPTY;
            default -> numeric(style, value.strip());
        };
    }

    private Cell shared(String index) {
        if (!index.matches("\\d{1,8}") || Integer.parseInt(index) >= strings.size()) {
            return Cell.EMPTY;
        }
        return Cell.text(strings.get(Integer.parseInt(index)));
    }

    private Cell numeric(String style, String value) {
        if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
            return Cell.EMPTY;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            if (-number.scale() > LARGEST_EXPONENT || -number.scale() < SMALLEST_EXPONENT) {
                return Cell.EMPTY;
            }
            return styles.isDate(style) ? dayOrNumber(number) : Cell.number(number);
        } catch (NumberFormatException e) {
            return Cell.text(value);
        }
    }

    private Cell dayOrNumber(BigDecimal number) {
        return SerialDay.date(number, from1904).map(Cell::date).orElseGet(() -> Cell.number(number));
    }
}

package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows whose cells are parted by a delimiter, with or without quotes. */
final class DelimitedReader {
    private static final int MOST_FIELDS = 16_384;
    private static final int LONGEST_RECORD = 1024 * 1024;

    private DelimitedReader() {}

    /** @throws Unreadable when there are more rows than are read at once, or a row has no end */
    static Sheet read(String text) {
        char announced = Delimiter.announced(text);
        String body = announced == '\0' ? text : afterFirstLine(text);
        char delimiter = announced == '\0' ? Delimiter.of(body) : announced;
        try {
            Sheet sheet = quoted(body, delimiter);
            return hasSwallowedRows(sheet, delimiter) ? BrokenQuotes.read(body, delimiter) : sheet;
        } catch (CsvParseException e) {
            return BrokenQuotes.read(body, delimiter);
        }
    }

    private static String afterFirstLine(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(at);
    }

    private static Sheet quoted(String text, char delimiter) {
        Sheet.Builder sheet = new Sheet.Builder();
        StringArrayHandler fields = StringArrayHandler.of(builder ->
                builder.maxFields(MOST_FIELDS).maxFieldSize(LONGEST_RECORD).maxRecordSize(LONGEST_RECORD));
        try (CsvReader<String[]> rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .build(fields, text)) {
            int records = 0;
            for (String[] row : rows) {
                records++;
                if (records > Limits.RECORDS) {
                    throw Limits.exceeded();
                }
                if (!isBlank(row)) {
                    sheet.add(cells(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.next();
    }

    private static boolean isBlank(String[] row) {
        for (String field : row) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> cells(String[] row) {
        List<Cell> cells = new ArrayList<>(row.length);
        for (int at = 0; at < Math.min(row.length, Limits.COLUMNS); at++) {
            cells.add(Cell.text(row[at]));
        }
        return cells;
    }

    /** A quote that nobody closed takes the rows after it into its cell, up to the next quote. */
    private static boolean hasSwallowedRows(Sheet sheet, char delimiter) {
        int usual = Math.max(1, sheet.width() - 1);
        return sheet.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .filter(text -> text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)
                .anyMatch(text -> text.lines().skip(1).anyMatch(line -> looksLikeRow(line, delimiter, usual)));
    }

    private static boolean looksLikeRow(String line, char delimiter, int usual) {
        long delimiters = line.chars().filter(letter -> letter == delimiter).count();
        return delimiters >= usual && line.chars().limit(3).anyMatch(Character::isDigit);
    }
}

package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ContentReader;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads bank statements and expense sheets: XLSX, OFX, QIF and delimited text. The content tells which, never a name.
 * Any thread may ask.
 */
public final class TableReader implements ContentReader {
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The stream that holds the spreadsheet inside an encrypted file. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private final Categorizer categorizer;

    public TableReader(Categorizer categorizer) {
        this.categorizer = categorizer;
    }

    /**
     * The transactions in the order of the document, at most 20,000 and at least one.
     *
     * @throws Unreadable when the document gives none, is damaged, encrypted or too long
     */
    @Override
    public List<Candidate> read(byte[] content, ParseContext context) {
        List<Sheet> sheets = sheets(content);
        Candidates candidates = new Candidates(categorizer, context);
        List<Candidate> found = new ArrayList<>();
        for (Table table : tables(sheets, context)) {
            found.addAll(candidates.of(table));
            if (found.size() > Limits.TRANSACTIONS) {
                throw Limits.exceeded();
            }
        }
        if (found.isEmpty()) {
            throw new Unreadable("The file holds no transactions.");
        }
        return List.copyOf(found);
    }

    private static List<Sheet> sheets(byte[] content) {
        if (startsWith(content, OLE2)) {
            throw new Unreadable(
                    contains(content, ENCRYPTED.getBytes(StandardCharsets.UTF_16LE))
                            ? "The spreadsheet is encrypted; save it without a password."
                            : "Old spreadsheets (XLS) are not read; save the file as XLSX or CSV.");
        }
        if (startsWith(content, ZIP)) {
            return XlsxReader.read(content);
        }
        String text = Decoding.text(content);
        if (text.isBlank()) {
            throw new Unreadable("The file is empty.");
        }
        if (OfxReader.isOfx(text)) {
            return OfxReader.read(text);
        }
        return QifReader.isQif(text) ? QifReader.read(text) : List.of(DelimitedReader.read(text));
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Tables with dates, else sheets that name no columns, else lists of what was bought without a day. */
    private static List<Table> tables(List<Sheet> sheets, ParseContext context) {
        List<Table> named = sheets.stream()
                .flatMap(sheet -> TableFinder.named(sheet, context.currency()).stream())
                .toList();
        List<Table> dated = named.stream().filter(Table::isDated).toList();
        if (!dated.isEmpty()) {
            return dated;
        }
        List<Table> unnamed = sheets.stream()
                .flatMap(sheet -> TableFinder.unnamed(sheet).stream())
                .toList();
        if (unnamed.isEmpty() && named.isEmpty()) {
            throw new Unreadable(whyNone(sheets));
        }
        return unnamed.isEmpty() ? named : unnamed;
    }

    private static String whyNone(List<Sheet> sheets) {
        boolean amounts = sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> line.cells().stream())
                .anyMatch(ColumnContents::isAmount);
        return amounts ? "No column of dates and amounts was found in the file." : "The file holds no amounts.";
    }
}

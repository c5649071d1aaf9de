package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sheets of a workbook: what is stored in the cells, never what a formula would make of it. */
final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MOST_SHEETS = 60;
    private static final int MOST_STRINGS = 1_000_000;

    private XlsxReader() {}

    static List<Sheet> read(byte[] content) {
        try (XlsxParts parts = XlsxParts.open(content)) {
            if (parts.has("xl/workbook.bin")) {
                throw new Unreadable("Binary spreadsheets (XLSB) are not read; save the file as XLSX or CSV.");
            }
            if (!parts.has(WORKBOOK)) {
                throw new Unreadable("The file is an archive, but not a spreadsheet (XLSX).");
            }
            return sheets(parts);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("The spreadsheet is damaged or incomplete.");
        }
    }

    private static List<Sheet> sheets(XlsxParts parts) throws IOException {
        Book book = book(parts);
        XlsxStyles styles = XlsxStyles.read(parts.read("xl/styles.xml"));
        List<String> strings = strings(parts.read("xl/sharedStrings.xml"));
        List<Sheet> sheets = new ArrayList<>();
        XlsxCells cells = new XlsxCells(strings, styles, book.from1904());
        Sheet.Builder builder = new Sheet.Builder();
        for (String path : book.paths()) {
            sheets.add(new XlsxRows(parts.read(path), cells, builder).read());
        }
        return sheets;
    }

    /**
     * The paths of the sheets in the order of their tabs.
     *
     * @param from1904 whether days are counted as on the first Macintosh
     */
    private record Book(Set<String> paths, boolean from1904) {}

    private static Book book(XlsxParts parts) throws IOException {
        Map<String, String> targets = targets(parts.read("xl/_rels/workbook.xml.rels"));
        Set<String> paths = new LinkedHashSet<>();
        boolean from1904 = false;
        TagReader tags = parts.read(WORKBOOK);
        while (tags.next() && paths.size() < MOST_SHEETS) {
            if (tags.name().equals("workbookpr")) {
                from1904 |= tags.attribute("date1904").matches("1|true");
            } else if (tags.name().equals("sheet") && !tags.isEnd()) {
                String target = targets.getOrDefault(tags.attribute("r:id"), "");
                paths.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return new Book(paths, from1904);
    }

    private static Map<String, String> targets(TagReader tags) throws IOException {
        Map<String, String> targets = new HashMap<>();
        while (tags.next() && targets.size() < MOST_STRINGS) {
            if (tags.name().equals("relationship")) {
                targets.put(tags.attribute("Id"), tags.attribute("Target"));
            }
        }
        return targets;
    }

    /** Furigana ({@code rPh}) tell how a text is spoken and are left out; a rich text is the sum of its runs. */
    private static List<String> strings(TagReader tags) throws IOException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (tags.next()) {
            if (tags.name().equals("rph")) {
                spoken = !tags.isEnd();
            } else if (tags.name().equals("t") && tags.isEnd() && !spoken) {
                text.append(tags.text());
            } else if (tags.name().equals("si") && tags.isEnd()) {
                strings.add(text.toString());
                text.setLength(0);
            }
            if (strings.size() > MOST_STRINGS || text.length() > Limits.CELL_CHARACTERS * 100) {
                throw Limits.exceeded();
            }
        }
        return strings;
    }
}

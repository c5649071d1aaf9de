package com.ozzieapp.transactions.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents made to cost time or memory. Each is answered soon, and the memory it takes is measured. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileTablesTest {
    private static final ParseContext CONTEXT = new ParseContext(Language.EN, "USD", LocalDate.of(2025, 5, 5));
    private static final TableReader READER = new TableReader(LexiconCategorizer.load());
    private static final int UPLOAD = 15 * 1024 * 1024;

    /** All memory a reading asks for in its life, most of it given back at once. */
    private static final long MOST_ALLOCATED = 512L * 1024 * 1024;

    private static final String ROW = "2025-04-01,Bakery,-4.50\n";
    private static final String HEADER = "Date,Description,Amount\n";

    @Test
    void refusesMoreTransactionsThanTheLimitAndNamesIt() {
        refuses((HEADER + ROW.repeat(20_001)).getBytes(StandardCharsets.UTF_8), "20,000");
    }

    @Test
    void readsAsManyTransactionsAsTheLimitAllows() {
        List<Candidate> read = READER.read((HEADER + ROW.repeat(20_000)).getBytes(StandardCharsets.UTF_8), CONTEXT);

        assertThat(read).hasSize(20_000);
    }

    @Test
    void refusesAMillionRows() {
        refuses((HEADER + "2025-04-01,B,-4\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), "20,000");
    }

    @Test
    void refusesNothingButCommas() {
        refuses(",".repeat(UPLOAD).getBytes(StandardCharsets.UTF_8), "no amounts");
    }

    @Test
    void refusesNothingButRowsOfOneComma() {
        refuses(",\n".repeat(UPLOAD / 2).getBytes(StandardCharsets.UTF_8), "too long");
        refuses(",\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "no amounts");
    }

    @Test
    void refusesNothingButLineEnds() {
        refuses("\n".repeat(UPLOAD).getBytes(StandardCharsets.UTF_8), "empty");
    }

    @Test
    void refusesNothingButZeroBytes() {
        refuses(new byte[UPLOAD], "empty");
    }

    @Test
    void refusesOneEndlessLineOfNumbers() {
        refuses("1,".repeat(UPLOAD / 2).getBytes(StandardCharsets.UTF_8), "No column of dates");
    }

    @Test
    void refusesOneEndlessWord() {
        refuses("a".repeat(UPLOAD).getBytes(StandardCharsets.UTF_8), "no amounts");
    }

    @Test
    void refusesOneEndlessNumber() {
        refuses("9".repeat(UPLOAD).getBytes(StandardCharsets.UTF_8), "no amounts");
    }

    @Test
    void readsRowsBehindAQuoteThatIsNeverClosed() {
        byte[] content = (HEADER + "2025-04-01,\"Bak\"ery,-4.50\n" + ROW.repeat(10)).getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(content, CONTEXT)).hasSize(11);
    }

    @Test
    void refusesNothingButQuotes() {
        refuses("\"".repeat(UPLOAD).getBytes(StandardCharsets.UTF_8), "no amounts");
        refuses("\",\"\n".repeat(UPLOAD / 4).getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void readsWhatStandsInTheFirstOfManyColumns() {
        String row = "2025-04-01,Bakery,-4.50" + ",x".repeat(16_000) + "\n";
        byte[] content = ("Date,Description,Amount" + ",n".repeat(16_000) + "\n" + row.repeat(100))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(content, CONTEXT)).hasSize(100);
    }

    @Test
    void refusesABombOfManyTexts() {
        byte[] bomb = Workbooks.zip(Workbooks.parts(""), "xl/sharedStrings.xml", "<si><t>a</t></si>", 4_096);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        refuses(bomb, "too long");
    }

    @Test
    void readsLongTitlesThatAreNone() {
        String row = "2025-04-01," + "- ".repeat(4_900) + "7,-4.50\n";
        byte[] content = (HEADER + row.repeat(1_500)).getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(content, CONTEXT)).hasSize(1_500);
    }

    @Test
    void refusesABombOfOneText() {
        refuses(Workbooks.zip(Workbooks.parts(""), "xl/sharedStrings.xml", "aaaaaaaa", 4_096), "unpacks");
    }

    @Test
    void expandsNoEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            laughs.append("<!ENTITY l" + at + " \"" + ("&l" + (at - 1) + ";").repeat(10) + "\">");
        }
        laughs.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
        Map<String, String> parts = Workbooks.parts("");
        String rows =
                Workbooks.row("Date", "Description", "Amount") + Workbooks.row("2025-04-01", "&l29;&file; x", "-4");
        parts.put("xl/worksheets/sheet1.xml", laughs + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");

        List<Candidate> read = READER.read(Workbooks.zip(parts), CONTEXT);

        assertThat(read).extracting(Candidate::description).containsExactly("&l29;&file; x");
    }

    @Test
    void refusesATruncatedWorkbook() {
        byte[] whole = Workbooks.zip(
                Workbooks.parts(Workbooks.row("Date", "Description", "Amount").repeat(500)));

        for (int length = 4; length < whole.length - 1; length += 37) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> READER.read(part, CONTEXT)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void survivesAWorkbookWithAnyByteChanged() {
        byte[] whole = Workbooks.zip(Workbooks.parts(
                Workbooks.row("Date", "Description", "Amount") + Workbooks.row("2025-04-01", "Bakery", "-4.50")));

        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) 0x55;
            assertThat(readOrNothing(changed)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<Candidate> readOrNothing(byte[] content) {
        try {
            return READER.read(content, CONTEXT);
        } catch (Unreadable e) {
            return List.of();
        }
    }

    @Test
    void placesCellsOnlyWhereColumnsAre() {
        String far = "<row><c r=\"FXSHRXW1\"><v>1</v></c><c r=\"ZZZZZZZZZZ1\"><v>2</v></c></row>";

        refuses(Workbooks.zip(Workbooks.parts(far.repeat(1_000))), "no amounts");
    }

    @Test
    void readsNoNumberOfAMillionDigits() {
        String cells = "<row><c><v>" + "9".repeat(1_000_000) + "</v></c><c><v>1E2000000000</v></c></row>";

        refuses(Workbooks.zip(Workbooks.parts(cells)), "no amounts");
    }

    @Test
    void refusesASheetOfAHundredMegabytes() {
        StringBuilder varied = new StringBuilder();
        for (int row = 0; varied.length() < 60_000; row++) {
            varied.append("<row><c><v>").append(row * 7_919L).append("</v></c></row>");
        }
        Map<String, String> parts = Workbooks.parts("");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationship Id=\"rId1\" Target=\"worksheets/sheet2.xml\"/>");

        refuses(Workbooks.zip(parts, "xl/worksheets/sheet2.xml", varied.toString(), 1_500), "");
    }

    @Test
    void tellsEncryptedFromOldSpreadsheets() {
        byte[] old = new byte[4_096];
        old[0] = (byte) 0xd0;
        old[1] = (byte) 0xcf;
        old[2] = 0x11;
        old[3] = (byte) 0xe0;
        byte[] encrypted = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1_024, name.length);

        refuses(old, "XLS");
        refuses(encrypted, "encrypted");
    }

    @Test
    void refusesOtherArchivesAndEmptyFiles() {
        refuses(Workbooks.zip(Map.of("word/document.xml", "<w/>")), "archive");
        refuses(new byte[0], "empty");
        refuses("Dear Sir, how are you?".getBytes(StandardCharsets.UTF_8), "no amounts");
    }

    @Test
    void readsOldBankFilesThatNeverEnd() {
        String one = "<STMTTRN><DTPOSTED>20250401<TRNAMT>-4.50<NAME>Bakery";
        byte[] content = ("<OFX><STMTRS><BANKTRANLIST>" + one.repeat(250_000)).getBytes(StandardCharsets.UTF_8);

        refuses(content, "20,000");
        refuses(("<OFX>" + "<".repeat(UPLOAD)).getBytes(StandardCharsets.UTF_8), "no amounts");
        refuses(("<OFX>" + "&".repeat(UPLOAD)).getBytes(StandardCharsets.UTF_8), "no amounts");
        refuses(("!Type:Bank\n" + "T-1\n^\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8), "20,000");
    }

    private static void refuses(byte[] content, String reason) {
        long thread = Thread.currentThread().getId();
        var memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = memory.getThreadAllocatedBytes(thread);

        assertThatThrownBy(() -> READER.read(content, CONTEXT))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(reason);

        long allocated = memory.getThreadAllocatedBytes(thread) - bytes;
        assertThat(allocated).isLessThan(MOST_ALLOCATED);
    }
}

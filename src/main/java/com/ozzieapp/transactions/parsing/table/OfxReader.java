package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads OFX, the SGML of 1.x as the XML of 2.x, into one sheet a statement. By the standard a minus is spending, on
 * cards too, so each row says debit or credit and nothing is left to guess.
 */
final class OfxReader {
    private static final int BEGINNING = 4_096;
    private static final List<String> HEADER =
            List.of("date", "type", "payee", "memo", "amount", "currency", "category");
    private static final String CARD = "Credit card";

    private final TagReader tags;
    private final Sheet.Builder builder = new Sheet.Builder();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private String currency = "";
    private boolean inTransaction;
    private String open = "";

    private OfxReader(TagReader tags) {
        this.tags = tags;
    }

    static boolean isOfx(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING)).toUpperCase(Locale.ROOT);
        return beginning.contains("<OFX>") || beginning.stripLeading().startsWith("OFXHEADER");
    }

    /** @throws Unreadable when there are more transactions than are read at once */
    static List<Sheet> read(String text) {
        try {
            return new OfxReader(new TagReader(new StringReader(text))).statements();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Sheet> statements() throws IOException {
        while (tags.next()) {
            endField();
            if (!tags.isEnd()) {
                begin(tags.name());
            } else if (tags.name().equals("stmttrn")) {
                endTransaction();
            }
            open = tags.isEnd() ? "" : tags.name();
        }
        endField();
        endStatement();
        return sheets;
    }

    /** In SGML a value ends where the next tag begins, whichever that is. */
    private void endField() {
        String value = tags.text().strip();
        if (value.isEmpty() || open.isEmpty()) {
            return;
        }
        if (open.equals("curdef")) {
            currency = value;
        } else if (inTransaction) {
            fields.putIfAbsent(open, value);
        }
    }

    private void begin(String name) {
        switch (name) {
            case "stmtrs" -> beginStatement("Account");
            case "ccstmtrs" -> beginStatement(CARD);
            case "stmttrn" -> {
                endTransaction();
                inTransaction = true;
            }
            case "banktranlist" -> builder.add(HEADER.stream().map(Cell::text).toList());
            case "ledgerbal", "availbal" -> endTransaction();
            default -> {}
        }
    }

    private void beginStatement(String kind) {
        endStatement();
        currency = "";
        builder.add(List.of(Cell.text(kind)));
    }

    private void endStatement() {
        endTransaction();
        sheets.add(builder.next());
    }

    private void endTransaction() {
        inTransaction = false;
        String amount = fields.getOrDefault("trnamt", "");
        if (!amount.isEmpty()) {
            builder.add(List.of(
                    Cell.text(day(fields.getOrDefault("dtposted", ""))),
                    Cell.text(isDebit(amount) ? "D" : "C"),
                    Cell.text(fields.getOrDefault("name", "")),
                    Cell.text(fields.getOrDefault("memo", "")),
                    Cell.text(amount),
                    Cell.text(fields.getOrDefault("cursym", currency)),
                    Cell.text("")));
        }
        fields.clear();
    }

    /** The first eight digits: time and zone are the bank's. */
    private static String day(String date) {
        return date.matches("\\d{8}.*") ? date.substring(0, 8) : date;
    }

    /** A few banks write all amounts without a sign and leave it to the type. */
    private boolean isDebit(String amount) {
        String type = fields.getOrDefault("trntype", "").toUpperCase(Locale.ROOT);
        return amount.startsWith("-") || (type.equals("DEBIT") && !amount.startsWith("+"));
    }
}

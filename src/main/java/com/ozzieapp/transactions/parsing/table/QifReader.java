package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads QIF into one sheet. In it a minus is spending, on cards too, so each row says debit or credit. */
final class QifReader {
    private static final String MARKED = "!TYPE:";
    private static final Set<String> ACCOUNTS = Set.of("BANK", "CCARD", "CASH", "OTH A", "OTH L");

    private final Sheet.Builder sheet = new Sheet.Builder();
    private final Map<Character, String> fields = new HashMap<>();
    private boolean inAccount;

    private QifReader() {}

    static boolean isQif(String text) {
        String beginning = text.stripLeading();
        String first = beginning.substring(0, Math.min(beginning.length(), 10)).toUpperCase(Locale.ROOT);
        return first.startsWith(MARKED) || first.startsWith("!ACCOUNT") || first.startsWith("!OPTION");
    }

    /** @throws Unreadable when there are more transactions than are read at once */
    static List<Sheet> read(String text) {
        QifReader reader = new QifReader();
        if (text.toUpperCase(Locale.ROOT).contains(MARKED + "CCARD")) {
            reader.sheet.add(List.of(Cell.text("Credit card")));
        }
        reader.sheet.add(List.of("date", "type", "payee", "memo", "amount", "category").stream()
                .map(Cell::text)
                .toList());
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            reader.take(lines.next().strip());
        }
        reader.endRecord();
        return List.of(reader.sheet.next());
    }

    private void take(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("!")) {
            endRecord();
            String type = line.toUpperCase(Locale.ROOT);
            inAccount = type.startsWith(MARKED)
                    && ACCOUNTS.contains(type.substring(MARKED.length()).strip());
        } else if (line.startsWith("^")) {
            endRecord();
        } else if (inAccount) {
            fields.putIfAbsent(line.charAt(0), line.substring(1).strip());
        }
    }

    private void endRecord() {
        String amount = fields.getOrDefault('T', fields.getOrDefault('U', ""));
        if (!amount.isEmpty()) {
            sheet.add(List.of(
                    Cell.text(day(fields.getOrDefault('D', ""))),
                    Cell.text(amount.startsWith("-") ? "D" : "C"),
                    Cell.text(fields.getOrDefault('P', "")),
                    Cell.text(fields.getOrDefault('M', "")),
                    Cell.text(amount),
                    Cell.text(category(fields.getOrDefault('L', "")))));
        }
        fields.clear();
    }

    /** {@code 4/ 3'25} and {@code 04/03' 5} are how the format's maker wrote years after 1999. */
    private static String day(String date) {
        String day = date.replace(" ", "").replace('\'', '/');
        return day.matches(".*/\\d") ? day.substring(0, day.length() - 1) + "0" + day.charAt(day.length() - 1) : day;
    }

    /** What stands before the colon; one in brackets is another account. */
    private static String category(String category) {
        int colon = category.indexOf(':');
        return category.startsWith("[") || colon < 0 ? category : category.substring(0, colon);
    }
}

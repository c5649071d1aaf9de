package com.ozzieapp.transactions.parsing.table;

/** Tells by its words what a line of a statement is; all texts are folded. */
final class RowWords {
    private static final WordFile WORDS = WordFile.read("rows.txt");

    private RowWords() {}

    /** Opening and closing balances, totals and the like. */
    static boolean isBalanceOrSum(String title) {
        String bare = withoutFigures(title);
        return WORDS.startsAny("balance", title) || WORDS.has("whole", bare) || isCurrencySum(bare);
    }

    private static String withoutFigures(String title) {
        int end = title.length();
        while (end > 0 && (title.charAt(end - 1) == ' ' || Character.isDigit(title.charAt(end - 1)))) {
            end--;
        }
        return title.substring(0, end);
    }

    /** As in "Total R$" or "Total EUR". */
    private static boolean isCurrencySum(String bare) {
        int space = bare.indexOf(' ');
        return space > 0
                && bare.indexOf(' ', space + 1) < 0
                && WORDS.has("whole", bare.substring(0, space))
                && (bare.length() - space == 2
                        || !Currencies.of(bare.substring(space + 1)).isEmpty());
    }

    static boolean isPending(String title, String status) {
        return WORDS.startsAny("pending", title) || WORDS.startsAny("undone", status);
    }

    static boolean isBillPaid(String words, boolean onCard) {
        return WORDS.standsIn("bill_paid", words) || (onCard && WORDS.standsIn("bill_paid_on_card", words));
    }

    static boolean cameIn(String words) {
        return WORDS.standsIn("came_in", words) && !WORDS.standsIn("went_out", words);
    }

    static boolean wentOut(String words) {
        return WORDS.standsIn("went_out", words);
    }

    /** Whether the names of the columns, or what stands above them, are those of a card's statement. */
    static boolean isCard(Table table) {
        boolean told = table.above().stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> WORDS.standsIn("card_above", Folded.of(cell.text())));
        return told
                || table.header().cells().stream().anyMatch(cell -> WORDS.has("card_column", Folded.of(cell.text())));
    }
}

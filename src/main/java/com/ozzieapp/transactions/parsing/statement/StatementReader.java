package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.page.Currencies;
import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the movements of a bank or card statement. */
final class StatementReader {
    private static final Pattern CARD =
            Pattern.compile("credit card|minimum payment|tarjeta de credito|pago minimo|cartao de credito"
                    + "|pagamento minimo|fatura (do|de) cartao|total da fatura|limite de credito");

    /** With a table's head fewer rows make a statement than without: a receipt has a date or two, but no such head. */
    private static final int LEAST_UNDER_HEAD = 2;

    private static final int LEAST_WITHOUT_HEAD = 4;

    private static final int UNSURE_LETTERS_PERCENT = 85;

    private final Categorizer categorizer;

    StatementReader(Categorizer categorizer) {
        this.categorizer = categorizer;
    }

    /** Empty where the pages are no statement. */
    Optional<List<Candidate>> read(List<Page> pages, ParseContext context) {
        String text = DocumentReader.text(pages);
        String currency = Currencies.of(text, context);
        Table table = Table.of(pages, Period.dates(pages, Dates.of(context, currency)));
        int least = table.hasHeader() ? LEAST_UNDER_HEAD : LEAST_WITHOUT_HEAD;
        if (table.rows().size() < least || table.dated() < Math.min(least, 2)) {
            return Optional.empty();
        }
        boolean card = CARD.matcher(Folded.plain(text)).find();
        List<Row> rows = Directions.settled(table.rows(), card);
        Proof proof = card ? Proof.NOTHING_TO_CHECK : Proof.of(rows, table.opening(), table.closing());
        return Optional.of(rows.stream()
                .map(row -> candidate(row, currency, proof, context))
                .toList());
    }

    private Candidate candidate(Row row, String currency, Proof proof, ParseContext context) {
        int doubt = Math.max(0, UNSURE_LETTERS_PERCENT - row.confidencePercent());
        LocalDate date = row.date().isAfter(context.today()) ? context.today() : row.date();
        return new Candidate(
                row.amount().size(),
                currency,
                category(row, context),
                DocumentReader.shortened(row.text()),
                date,
                Math.max(1, proof.confidencePercent() - doubt));
    }

    private Category category(Row row, ParseContext context) {
        if (row.way().equals(Optional.of(Row.Way.IN))) {
            return Category.INCOME;
        }
        Category guess = categorizer.categorize(row.text(), context).category();
        return guess == Category.INCOME ? Category.OTHER : guess;
    }
}

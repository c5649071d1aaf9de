package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.page.Line;
import com.ozzieapp.transactions.parsing.page.Page;
import com.ozzieapp.transactions.parsing.receipt.ReceiptReader;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a document by what it is: a statement row by row, anything else as one receipt. */
public final class DocumentReader {
    private final StatementReader statements;
    private final ReceiptReader receipts;

    public DocumentReader(Categorizer categorizer) {
        this.statements = new StatementReader(categorizer);
        this.receipts = new ReceiptReader(categorizer);
    }

    /** Empty where nothing says what was paid. */
    public List<Candidate> read(List<Page> pages, ParseContext context) {
        return statements
                .read(pages, context)
                .orElseGet(() -> receipts.read(lines(pages), context).stream().toList());
    }

    private static List<Line> lines(List<Page> pages) {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    static String text(List<Page> pages) {
        return lines(pages).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static String shortened(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        return tidy.length() <= Candidate.LONGEST_DESCRIPTION
                ? tidy
                : tidy.substring(0, Candidate.LONGEST_DESCRIPTION).strip();
    }
}

package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.page.Line;
import com.ozzieapp.transactions.parsing.page.Page;
import com.ozzieapp.transactions.parsing.receipt.ReceiptReader;
import java.util.List;

/** Reads a document by what it is: a statement row by row, anything else as one receipt. */
public final class DocumentReader {
    private final ReceiptReader receipts;

    public DocumentReader(Categorizer categorizer) {
        this.receipts = new ReceiptReader(categorizer);
    }

    /** Empty where nothing says what was paid. */
    public List<Candidate> read(List<Page> pages, ParseContext context) {
        List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        return receipts.read(lines, context).stream().toList();
    }
}

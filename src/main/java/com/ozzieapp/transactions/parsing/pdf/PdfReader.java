package com.ozzieapp.transactions.parsing.pdf;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ContentReader;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.page.Page;
import com.ozzieapp.transactions.parsing.statement.DocumentReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Reads statements, receipts and invoices from PDF, scanned ones too, and from text laid out like them. Any thread may
 * ask.
 */
public final class PdfReader implements ContentReader {
    private static final int MOST_PAGES = 200;
    private static final int MOST_SCANNED_PAGES = 20;

    /** A page with fewer lines of text than this is a picture with a stamp on it. */
    private static final int FEWEST_LINES = 3;

    private final ImageReader images;
    private final DocumentReader documents;

    /** @param images reads scanned pages; not closed here */
    public PdfReader(ImageReader images, Categorizer categorizer) {
        this.images = images;
        this.documents = new DocumentReader(categorizer);
    }

    /** @throws Unreadable with the reason when the document gives no transaction, or the thread was interrupted */
    @Override
    public List<Candidate> read(byte[] content, ParseContext context) {
        List<Page> pages = PlainText.isPdf(content) ? pages(content) : List.of(Page.ofText(PlainText.of(content)));
        if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
            throw new Unreadable("No text was found in the document.");
        }
        List<Candidate> found = documents.read(pages, context);
        if (found.isEmpty()) {
            throw new Unreadable("No transactions were found in the document.");
        }
        return found;
    }

    private List<Page> pages(byte[] content) {
        StreamSizes.require(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            return pages(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("The PDF is protected by a password.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // broken PDFs are answered with almost any exception, nested ones without end by running out of stack
            throw e instanceof Unreadable known ? known : new Unreadable("The PDF is damaged and cannot be read.");
        }
    }

    private List<Page> pages(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Unreadable("The PDF has more than " + MOST_PAGES + " pages.");
        }
        Glyphs glyphs = new Glyphs();
        List<Page> pages = new ArrayList<>();
        int scanned = 0;
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            requireGoingOn();
            Page page = glyphs.page(document, number);
            List<PDImageXObject> pictures =
                    page.lines().size() < FEWEST_LINES ? ScannedImages.of(document.getPage(number - 1)) : List.of();
            scanned += pictures.isEmpty() ? 0 : 1;
            if (scanned > MOST_SCANNED_PAGES) {
                throw new Unreadable("The PDF has more than " + MOST_SCANNED_PAGES + " scanned pages.");
            }
            pages.add(page);
            for (PDImageXObject picture : pictures) {
                requireGoingOn();
                pages.add(images.page(() -> ScannedImages.pixels(picture)));
            }
        }
        return pages;
    }

    private static void requireGoingOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Unreadable("Reading was stopped before its end.");
        }
    }
}

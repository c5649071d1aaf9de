package com.ozzieapp.transactions;

import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ContentReader;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.image.RapidOcr;
import com.ozzieapp.transactions.parsing.pdf.PdfReader;
import com.ozzieapp.transactions.parsing.table.TableReader;
import com.ozzieapp.transactions.parsing.text.TextParser;
import java.nio.file.Path;

/** One reader a kind of content. */
public record Readers(TextParser texts, ContentReader images, ContentReader pdfs, ContentReader tables)
        implements AutoCloseable {
    /**
     * Loads all words; takes about a second.
     *
     * @param directory where the recognition of images unpacks its files, when it is first needed
     */
    public static Readers load(Path directory) {
        Categorizer categorizer = LexiconCategorizer.load();
        ImageReader images = new ImageReader(new RapidOcr(directory), categorizer);
        return new Readers(
                new TextParser(categorizer), images, new PdfReader(images, categorizer), new TableReader(categorizer));
    }

    @Override
    public void close() {
        images.close();
        pdfs.close();
        tables.close();
    }
}

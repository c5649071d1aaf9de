package com.ozzieapp.transactions.parsing.documents;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.image.RapidOcr;
import com.ozzieapp.transactions.parsing.image.TextRecognition;
import com.ozzieapp.transactions.parsing.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many documents of the sets named as arguments are read right, and each that is not. With
 * {@code -Dremember=DIRECTORY} what was recognised on an image is kept for the next run.
 */
final class DocumentAccuracy {
    private final ImageReader images;
    private final PdfReader pdfs;
    private int documents;
    private int all;
    private int amounts;
    private int dates;
    private int categories;
    private int descriptions;
    private int surplus;

    private DocumentAccuracy(ImageReader images, PdfReader pdfs) {
        this.images = images;
        this.pdfs = pdfs;
    }

    public static void main(String[] sets) throws IOException {
        TextRecognition engine = new RapidOcr(Path.of(System.getProperty("java.io.tmpdir"), "ozzie-ocr"));
        String remember = System.getProperty("remember");
        TextRecognition recognition = remember == null ? engine : new RememberedText(engine, Path.of(remember));
        LexiconCategorizer categorizer = LexiconCategorizer.load();
        try (ImageReader images = new ImageReader(recognition, categorizer)) {
            for (String set : sets) {
                new DocumentAccuracy(images, new PdfReader(images, categorizer)).measure(set);
            }
        }
    }

    private void measure(String set) throws IOException {
        long start = System.nanoTime();
        LabelledDocument.of(set).forEach(this::measure);
        long millis = (System.nanoTime() - start) / 1_000_000 / Math.max(1, documents);
        System.out.printf(
                "%s: %d documents, %d transactions; right: amounts %d, dates %d, categories %d, descriptions %d;"
                        + " surplus %d; %d ms a document%n",
                set, documents, all, amounts, dates, categories, descriptions, surplus, millis);
    }

    private void measure(LabelledDocument document) {
        documents++;
        List<Candidate> found = List.of();
        try {
            found = read(document);
        } catch (Unreadable e) {
            System.out.println(document + ": " + e.getMessage());
        }
        surplus += Math.max(0, found.size() - document.candidates().size());
        for (int at = 0; at < document.candidates().size(); at++) {
            all++;
            if (at < found.size()) {
                compare(document, document.candidates().get(at), found.get(at));
            }
        }
    }

    private List<Candidate> read(LabelledDocument document) {
        return document.isPaper()
                ? pdfs.read(document.content(), document.context())
                : images.read(document.content(), document.context());
    }

    private void compare(LabelledDocument document, Candidate wanted, Candidate found) {
        boolean amount =
                wanted.amount().equals(found.amount()) && wanted.currency().equals(found.currency());
        boolean date = wanted.date().equals(found.date());
        boolean category = wanted.category() == found.category();
        boolean description = letters(wanted.description()).equals(letters(found.description()));
        amounts += amount ? 1 : 0;
        dates += date ? 1 : 0;
        categories += category ? 1 : 0;
        descriptions += description ? 1 : 0;
        if (!amount || !date || !category || !description) {
            System.out.println(document + ":\n   wanted " + wanted + "\n   found  " + found);
        }
    }

    /** Recognition loses accents and blanks; a person would not mind. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}

package com.ozzieapp.accuracy;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.documents.LabelledDocument;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.image.RapidOcr;
import com.ozzieapp.transactions.parsing.pdf.PdfReader;
import com.ozzieapp.transactions.parsing.text.TextParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how well the corpus is read, as a table by kind and language: {@code mvn -Paccuracy verify}.
 *
 * <p>Arguments name files of messages (whole paths) or sets of documents; without any, all are read. With
 * {@code --misread} first, each piece that was not read wholly right is printed, so never with it a file that is kept
 * unseen.
 */
final class AccuracyReport {
    private static final Path MESSAGES = Path.of("src/test/resources/corpus/messages");
    private static final List<String> DOCUMENTS = List.of(
            "receipts-clean", "receipts-degraded", "scanned", "statements", "holdout-clean", "holdout-statements");

    private final boolean listsMisread;
    private final LexiconCategorizer categorizer = LexiconCategorizer.load();
    private final TextParser parser = new TextParser(categorizer);

    private AccuracyReport(boolean listsMisread) {
        this.listsMisread = listsMisread;
    }

    public static void main(String... arguments) throws IOException {
        List<String> names = new ArrayList<>(List.of(arguments));
        AccuracyReport report = new AccuracyReport(names.remove("--misread"));
        System.out.println(Score.HEADING);
        for (Path file : names.isEmpty() ? messageFiles() : files(names)) {
            report.messages(file);
        }
        report.documents(
                names.isEmpty()
                        ? DOCUMENTS
                        : names.stream().filter(DOCUMENTS::contains).toList());
    }

    private static List<Path> messageFiles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(List<String> names) {
        return names.stream()
                .filter(name -> name.endsWith(".jsonl"))
                .map(Path::of)
                .toList();
    }

    private void messages(Path file) throws IOException {
        Score score = new Score();
        for (LabelledMessage message : LabelledMessage.of(file)) {
            List<Candidate> read = parser.parse(message.text(), message.context());
            tell(score.count(message.items(), read), message.text(), message.context(), message.items(), read);
        }
        String name = file.getFileName().toString().replace(".jsonl", "");
        System.out.println(score.row("messages " + name.substring(3), name.substring(0, 2)));
    }

    private void documents(List<String> sets) throws IOException {
        RapidOcr recognition = new RapidOcr(Path.of(System.getProperty("java.io.tmpdir"), "ozzie-ocr"));
        try (ImageReader images = new ImageReader(recognition, categorizer)) {
            PdfReader papers = new PdfReader(images, categorizer);
            for (String set : sets) {
                documents(set, images, papers);
            }
        }
    }

    private void documents(String set, ImageReader images, PdfReader papers) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        for (LabelledDocument document : LabelledDocument.of(set)) {
            Score score = scores.computeIfAbsent(document.context().language().code(), code -> new Score());
            List<Candidate> read = read(document, images, papers);
            boolean right = score.count(document.candidates(), read);
            tell(right, document.toString(), document.context(), document.candidates(), read);
        }
        scores.forEach((language, score) -> System.out.println(score.row(set, language)));
    }

    private static List<Candidate> read(LabelledDocument document, ImageReader images, PdfReader papers) {
        try {
            return document.isPaper()
                    ? papers.read(document.content(), document.context())
                    : images.read(document.content(), document.context());
        } catch (Unreadable e) {
            return List.of();
        }
    }

    private void tell(boolean right, String piece, ParseContext context, List<Candidate> wanted, List<Candidate> read) {
        if (listsMisread && !right) {
            System.out.println(piece + " " + context + "\n   wanted " + wanted + "\n   read   " + read);
        }
    }
}

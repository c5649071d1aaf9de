package com.ozzieapp.transactions.parsing.documents;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A document of the corpus with who sent it when, and what must be read from it. */
public record LabelledDocument(Path file, ParseContext context, List<Candidate> candidates) {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/documents");

    /** All of one set, in the order of its label file. */
    public static List<LabelledDocument> of(String set) throws IOException {
        return Files.readAllLines(CORPUS.resolve(set + ".jsonl")).stream()
                .map(JsonObject::new)
                .map(LabelledDocument::of)
                .toList();
    }

    private static LabelledDocument of(JsonObject label) {
        ParseContext context = new ParseContext(
                Language.of(label.getString("language")),
                label.getString("currency"),
                LocalDate.parse(label.getString("today")));
        List<Candidate> candidates = label.getJsonArray("candidates").stream()
                .map(candidate -> candidate((JsonObject) candidate))
                .toList();
        return new LabelledDocument(CORPUS.resolve(label.getString("file")), context, candidates);
    }

    private static Candidate candidate(JsonObject label) {
        return new Candidate(
                Money.ofUnits(new BigDecimal(label.getString("amount"))),
                label.getString("currency"),
                Category.of(label.getString("category")),
                label.getString("description"),
                LocalDate.parse(label.getString("date")),
                100);
    }

    public byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a PDF or text, not an image. */
    public boolean isPaper() {
        return toString().endsWith(".pdf") || toString().endsWith(".txt");
    }

    @Override
    public String toString() {
        return CORPUS.relativize(file).toString();
    }
}

package com.ozzieapp.transactions.parsing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.image.RapidOcr;
import com.ozzieapp.transactions.parsing.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements that hold their text need no engine: every row of every one must be right. */
class StatementsTest {
    private final LexiconCategorizer categorizer = LexiconCategorizer.load();

    @ParameterizedTest
    @MethodSource("statements")
    void readsEveryRow(LabelledDocument document) {
        ImageReader images = new ImageReader(new RapidOcr(Path.of("unused")), categorizer);

        List<Candidate> found = new PdfReader(images, categorizer).read(document.content(), document.context());

        assertThat(found)
                .map(StatementsTest::row)
                .containsExactlyElementsOf(
                        document.candidates().stream().map(StatementsTest::row).toList());
    }

    private static String row(Candidate candidate) {
        boolean income = candidate.category() == Category.INCOME;
        return candidate.date() + " " + candidate.description() + " " + (income ? "+" : "-")
                + candidate.amount().toUnits() + " " + candidate.currency();
    }

    static Stream<LabelledDocument> statements() throws IOException {
        return Stream.concat(
                Stream.concat(
                        LabelledDocument.of("statements").stream(), LabelledDocument.of("holdout-statements").stream()),
                LabelledDocument.of("scanned").stream()
                        .filter(document -> document.toString().endsWith(".txt")));
    }
}

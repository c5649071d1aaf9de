package com.ozzieapp.transactions.parsing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.image.RapidOcr;
import com.ozzieapp.transactions.parsing.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus through the real engine: a few of each kind always, all of it with {@code -Daccuracy=true}. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
    private static final Set<String> ALWAYS = Set.of(
            "br-mercado.jpg",
            "pt-restaurante.webp",
            "mx-uber.png",
            "br-pix-recebido.png",
            "us-gas.jpg",
            "br-scanned.pdf",
            "degraded/us-diner-turned.jpg",
            "degraded/us-diner-upsidedown.jpg",
            "degraded/us-diner-skewed.jpg",
            "degraded/mx-terminal-faint.jpg",
            "holdout-uk-restaurant.jpg");

    private final LexiconCategorizer categorizer = LexiconCategorizer.load();
    private ImageReader images;
    private PdfReader pdfs;

    @BeforeAll
    void startEngine(@TempDir Path directory) {
        images = new ImageReader(new RapidOcr(directory), categorizer);
        pdfs = new PdfReader(images, categorizer);
    }

    @AfterAll
    void stopEngine() {
        images.close();
    }

    @ParameterizedTest
    @MethodSource("some")
    void readsAmountAndDay(LabelledDocument document) {
        List<Candidate> found = read(document);

        assertThat(found)
                .usingElementComparator(DocumentsTest::amountAndDay)
                .containsExactlyElementsOf(document.candidates());
    }

    @ParameterizedTest
    @MethodSource("all")
    @EnabledIfSystemProperty(named = "accuracy", matches = "true")
    void readsTheAmountOfEvery(LabelledDocument document) {
        List<Candidate> found = read(document);

        assertThat(found)
                .extracting(Candidate::amount)
                .containsExactlyElementsOf(
                        document.candidates().stream().map(Candidate::amount).toList());
    }

    private List<Candidate> read(LabelledDocument document) {
        return document.isPaper()
                ? pdfs.read(document.content(), document.context())
                : images.read(document.content(), document.context());
    }

    private static int amountAndDay(Candidate one, Candidate other) {
        boolean same = one.amount().equals(other.amount())
                && one.currency().equals(other.currency())
                && one.date().equals(other.date());
        return same ? 0 : 1;
    }

    static Stream<LabelledDocument> some() throws IOException {
        return all().filter(document -> ALWAYS.contains(document.toString()));
    }

    static Stream<LabelledDocument> all() throws IOException {
        Stream.Builder<LabelledDocument> all = Stream.builder();
        for (String set : List.of("receipts-clean", "receipts-degraded", "holdout-clean", "scanned")) {
            LabelledDocument.of(set).forEach(all);
        }
        return all.build();
    }
}

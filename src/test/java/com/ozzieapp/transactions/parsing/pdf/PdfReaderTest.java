package com.ozzieapp.transactions.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.image.ImageReader;
import com.ozzieapp.transactions.parsing.image.TextBox;
import com.ozzieapp.transactions.parsing.image.TextRecognition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PDFs that are broken, locked or meant to harm, and what the reader says of them. */
class PdfReaderTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final ParseContext CONTEXT = new ParseContext(Language.EN, "USD", LocalDate.of(2025, 5, 5));

    /** An engine that finds nothing, since here no page needs one. */
    private record NoText() implements TextRecognition {
        @Override
        public List<TextBox> recognize(BufferedImage image) {
            return List.of();
        }

        @Override
        public void close() {}
    }

    private final LexiconCategorizer categorizer = LexiconCategorizer.load();
    private final PdfReader reader = new PdfReader(new ImageReader(new NoText(), categorizer), categorizer);

    @AfterEach
    void stillReadsAGoodDocument() {
        byte[] receipt = "Corner Grocery\n05/01/2025\nTotal   $12.50\n".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(receipt, CONTEXT)).hasSize(1);
    }

    @Test
    void saysThatAPasswordIsMissing() throws IOException {
        PDDocument document = withPages(1);
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        refused(saved(document), "The PDF is protected by a password.");
    }

    @Test
    void refusesTenThousandPages() throws IOException {
        refused(saved(withPages(10_000)), "The PDF has more than 200 pages.");
    }

    @Test
    void refusesAStreamThatUnpacksToGigabytes() throws IOException {
        refused(withStream(deflated(1L << 30)), "The PDF is too large to be read.");
    }

    @Test
    void refusesAFormThatHoldsItself() throws IOException {
        PDDocument document = withPages(1);
        PDFormXObject form = new PDFormXObject(document);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Self"), form);
        form.setResources(resources);
        try (OutputStream content = form.getContentStream().createOutputStream()) {
            content.write("/Self Do /Self Do".getBytes(StandardCharsets.US_ASCII));
        }
        document.getPage(0).setResources(resources);
        try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
            page.drawForm(form);
        }

        refused(saved(document), "The PDF is too large to be read.");
    }

    @Test
    void neverFailsOtherwiseOnCorruptBytes() throws IOException {
        Random chance = new Random(11);
        byte[] good = saved(withText("Corner Grocery", "05/01/2025", "Total $12.50"));

        for (int round = 0; round < 200; round++) {
            byte[] content = Arrays.copyOf(good, round % 4 == 0 ? chance.nextInt(good.length) + 1 : good.length);
            for (int change = 0; change < 10; change++) {
                content[chance.nextInt(content.length)] = (byte) chance.nextInt(256);
            }
            readOrRefused(content);
        }
    }

    private void readOrRefused(byte[] content) {
        try {
            assertThat(reader.read(content, CONTEXT)).isNotEmpty();
        } catch (Unreadable refused) {
            assertThat(refused).message().endsWith(".");
        }
    }

    @Test
    void refusesWhatIsNeitherPdfNorText() {
        refused(new byte[] {1, 2, 3, 0, 5}, "The file is neither a PDF nor plain text.");
        refused("Just a few words.".getBytes(StandardCharsets.UTF_8), "No transactions were found in the document.");
    }

    @Test
    void stopsWhenInterrupted() throws IOException {
        byte[] content = saved(withText("Total $12.50"));

        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> reader.read(content, CONTEXT)).isInstanceOf(Unreadable.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void refused(byte[] content, String message) {
        assertTimeout(
                SOON,
                () -> assertThatThrownBy(() -> reader.read(content, CONTEXT))
                        .isInstanceOf(Unreadable.class)
                        .hasMessage(message));
    }

    private static PDDocument withPages(int pages) {
        PDDocument document = new PDDocument();
        for (int page = 0; page < pages; page++) {
            document.addPage(new PDPage());
        }
        return document;
    }

    private static PDDocument withText(String... lines) throws IOException {
        PDDocument document = withPages(1);
        try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
            page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            page.beginText();
            page.setLeading(18);
            page.newLineAtOffset(50, 700);
            for (String line : lines) {
                page.showText(line);
                page.newLine();
            }
            page.endText();
        }
        return document;
    }

    private static byte[] withStream(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = String.join(
                "\n",
                "%PDF-1.4",
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj",
                "4 0 obj<</Length " + packed.length + "/Filter/FlateDecode>>stream\n");
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(packed);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] deflated(long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1 << 20];
            for (long written = 0; written < zeros; written += block.length) {
                packed.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}

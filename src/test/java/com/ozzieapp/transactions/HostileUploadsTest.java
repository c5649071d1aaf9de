package com.ozzieapp.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.transactions.parsing.table.Workbooks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files made to do harm: each is refused in words, and the next honest one is read. */
@ApiTest
class HostileUploadsTest {
    private static final int MIB = 1 << 20;

    private final Api api;
    private final String transactions;

    HostileUploadsTest(Api api) {
        this.api = api;
        this.transactions = api.newUser() + "/transactions";
    }

    @AfterEach
    void readsTheNextHonestFile() {
        byte[] honest = "Date,Description,Amount\n2025-05-02,Bakery,-4.50\n".getBytes(StandardCharsets.UTF_8);

        assertThat(api.upload(transactions, "file", honest, Map.of())
                        .expect(201)
                        .items())
                .hasSize(1);
    }

    private void refuses(byte[] file, String reason) {
        assertThat(api.upload(transactions, "file", file, Map.of())
                        .expect(422, "VALIDATION_ERROR")
                        .message())
                .contains(reason);
    }

    @Test
    void refusesAZipBomb() {
        refuses(Workbooks.zip(Workbooks.parts(""), "xl/sharedStrings.xml", "aaaaaaaa", 16_384), "unpacks");
    }

    @Test
    void expandsNoEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            laughs.append("<!ENTITY l" + at + " \"" + ("&l" + (at - 1) + ";").repeat(10) + "\">");
        }
        Map<String, String> parts = Workbooks.parts("");
        parts.put("xl/worksheets/sheet1.xml", laughs + "]><worksheet>&l29;</worksheet>");

        refuses(Workbooks.zip(parts), "no amounts");
    }

    @Test
    void refusesGiantDimensions() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        byte[] content = bytes.toByteArray();
        ByteBuffer.wrap(content).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(content, 12, 17);
        ByteBuffer.wrap(content).putInt(29, (int) sum.getValue());

        refuses(content, "at most 40 megapixels");
    }

    @Test
    void refusesAnEncryptedPdf() throws IOException {
        PDDocument document = onePage();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        refuses(saved(document), "protected by a password");
    }

    @Test
    void refusesATruncatedPdf() throws IOException {
        byte[] whole = saved(onePage());

        refuses(Arrays.copyOf(whole, whole.length / 3), "");
    }

    @Test
    void refusesAPdfThatUnpacksToGigabytes() throws IOException {
        PDDocument document = onePage();
        PDStream stream = new PDStream(document);
        try (OutputStream raw = stream.getCOSObject().createRawOutputStream();
                OutputStream zipped = new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED))) {
            byte[] block = new byte[MIB];
            for (int at = 0; at < 1024; at++) {
                zipped.write(block);
            }
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        document.getPage(0).setContents(stream);

        refuses(saved(document), "too large");
    }

    @Test
    void refusesFifteenMebibytesOfCommas() {
        byte[] commas = new byte[14 * MIB];
        Arrays.fill(commas, (byte) ',');

        refuses(commas, "No amount");
    }

    @Test
    void refusesMoreThanFifteenMebibytes() {
        api.upload(transactions, "file", new byte[16 * MIB], Map.of()).expect(413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void keepsFormulasAsWords() {
        byte[] sheet = "Date,Description,Amount\n2025-05-02,\"=HYPERLINK(\"\"http://x\"\",\"\"Bakery\"\")\",-4.50\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(api.upload(transactions, "file", sheet, Map.of())
                        .expect(201)
                        .items()
                        .get(0)
                        .getString("description"))
                .contains("HYPERLINK");
    }

    private static PDDocument onePage() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

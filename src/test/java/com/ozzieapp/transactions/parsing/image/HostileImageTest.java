package com.ozzieapp.transactions.parsing.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a sender with bad intentions, or a bad line, may send in place of a photo. */
class HostileImageTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final ParseContext CONTEXT = new ParseContext(Language.PT, "BRL", LocalDate.of(2025, 5, 5));

    /** An engine that finds a receipt of one line on any image, since here only what comes before it matters. */
    private record OneLine() implements TextRecognition {
        @Override
        public List<TextBox> recognize(BufferedImage image) {
            Corner corner = new Corner(10, 10);
            return List.of(new TextBox(
                    "TOTAL R$ 12,50", corner, new Corner(210, 10), new Corner(210, 30), new Corner(10, 30), false, 99));
        }

        @Override
        public void close() {}
    }

    private final ImageReader reader = new ImageReader(new OneLine(), LexiconCategorizer.load());

    @AfterEach
    void stillReadsAGoodImage() throws IOException {
        assertThat(reader.read(png(300, 200), CONTEXT)).hasSize(1);
    }

    @Test
    void refusesGiantDimensionsInATinyFile() throws IOException {
        byte[] content = png(8, 8);
        ByteBuffer.wrap(content).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(content, 12, 17);
        ByteBuffer.wrap(content).putInt(29, (int) sum.getValue());

        refused(content, "The image is too large: at most 40 megapixels and 12,000 pixels a side are read.");
    }

    @Test
    void refusesAWebpWhoseFrameIsLargerThanItsHeadTells() {
        ByteBuffer content = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        content.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(52);
        content.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        content.put(new byte[] {99, 0, 0, 99, 0, 0});
        content.put("VP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(22);
        content.put(new byte[] {0x10, 0, 0, (byte) 0x9D, 1, 0x2A})
                .putShort((short) 16_000)
                .putShort((short) 16_000);

        refused(content.array(), "The WebP image is too large: at most 6 megapixels are read.");
    }

    @Test
    void readsAnImageOfFortyMegapixels() throws IOException {
        byte[] content = png(8000, 5000);

        assertTimeout(SOON, () -> assertThat(reader.read(content, CONTEXT)).hasSize(1));
    }

    @Test
    void refusesATruncatedPng() throws IOException {
        byte[] content = png(900, 900);

        refused(Arrays.copyOf(content, 60), "The image is damaged and cannot be read.");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAnImage() {
        refused(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 1},
                "The image is damaged and cannot be read.");
        refused(
                "RIFF1234WEBPVP8 zzzzzzzz".getBytes(StandardCharsets.US_ASCII),
                "The image is damaged and cannot be read.");
    }

    @Test
    void refusesOtherFiles() {
        refused(new byte[0], "The file is not a JPEG, PNG or WebP image.");
        refused("GIF89a........".getBytes(StandardCharsets.US_ASCII), "The file is not a JPEG, PNG or WebP image.");
        refused(
                "....ftypheic....".getBytes(StandardCharsets.US_ASCII),
                "HEIC and AVIF photos cannot be read; send a JPEG, PNG or WebP.");
    }

    @Test
    void neverFailsOtherwiseOnCorruptBytes() throws IOException {
        Random chance = new Random(7);
        byte[] good = jpeg();

        for (int round = 0; round < 150; round++) {
            byte[] content = good.clone();
            for (int change = 0; change < 12; change++) {
                content[4 + chance.nextInt(content.length - 4)] = (byte) chance.nextInt(256);
            }
            readOrRefused(content);
        }
    }

    private void readOrRefused(byte[] content) {
        try {
            assertThat(reader.read(content, CONTEXT)).hasSize(1);
        } catch (Unreadable refused) {
            assertThat(refused).message().startsWith("The image is");
        }
    }

    @Test
    void stopsWhenInterruptedWhileWaiting() throws IOException {
        byte[] content = png(100, 100);

        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> reader.read(content, CONTEXT)).hasMessage("Reading was stopped before its end.");
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

    private static byte[] png(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png");
    }

    private static byte[] jpeg() throws IOException {
        return written(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}

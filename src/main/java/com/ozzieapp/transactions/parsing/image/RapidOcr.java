package com.ozzieapp.transactions.parsing.image;

import com.benjaminwan.ocrlibrary.OcrEngine;
import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.TextBlock;
import com.ozzieapp.transactions.parsing.Unreadable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * RapidOCR: the PP-OCR models on the ONNX runtime, in this process, on one thread. The engine starts with the first
 * image, which then takes a second longer and some 150 MB outside the heap.
 */
public final class RapidOcr implements TextRecognition {
    private static final String LIBRARY = "lib/libRapidOcr.so";
    private static final String DETECTION = "ch_PP-OCRv4_det_infer.onnx";
    private static final String DIRECTION = "ch_ppocr_mobile_v2.0_cls_infer.onnx";
    private static final String RECOGNITION = "ch_PP-OCRv4_rec_infer.onnx";
    private static final String LETTERS = "ppocr_keys_v1.txt";

    /** A white rim in pixels, so that text at the very edge is found. */
    private static final int RIM = 50;

    private final Path directory;
    private @Nullable OcrEngine engine;
    private boolean unusable;

    /** @param directory where the native library, the models and each image while it is read are kept */
    public RapidOcr(Path directory) {
        this.directory = directory;
    }

    @Override
    public List<TextBox> recognize(BufferedImage image) {
        OcrEngine started = engine();
        Path file = directory.resolve("page-" + Thread.currentThread().getId() + ".bmp");
        try {
            ImageIO.write(image, "bmp", file.toFile());
            return detect(started, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private OcrEngine engine() {
        if (engine == null) {
            engine = unusable ? null : start().orElse(null);
            unusable = engine == null;
        }
        if (engine == null) {
            throw new Unreadable("Images cannot be read on this platform.");
        }
        return engine;
    }

    private Optional<OcrEngine> start() {
        if (!"amd64".equals(System.getProperty("os.arch")) || !"Linux".equals(System.getProperty("os.name"))) {
            return Optional.empty();
        }
        try {
            Path models = UnpackedFiles.in(
                    directory,
                    LIBRARY,
                    "models/" + DETECTION,
                    "models/" + DIRECTION,
                    "models/" + RECOGNITION,
                    "models/" + LETTERS);
            ExecutableStack.refuse(models.resolve(LIBRARY));
            System.load(models.resolve(LIBRARY).toAbsolutePath().toString());
            OcrEngine started = new OcrEngine();
            started.initLogger(false, false, false);
            started.setNumThread(1);
            String folder = models.resolve("models").toAbsolutePath().toString();
            return started.initModels(folder, DETECTION, DIRECTION, RECOGNITION, LETTERS)
                    ? Optional.of(started)
                    : Optional.empty();
        } catch (IOException | UnsatisfiedLinkError e) {
            return Optional.empty();
        }
    }

    private static List<TextBox> detect(OcrEngine started, Path file) {
        OcrResult found = started.detect(file.toAbsolutePath().toString(), RIM, 0, 0.5f, 0.3f, 1.6f, true, true);
        return found.getTextBlocks().stream().map(RapidOcr::box).toList();
    }

    private static TextBox box(TextBlock block) {
        List<Corner> corners = block.getBoxPoint().stream()
                .map(point -> new Corner(point.getX(), point.getY()))
                .toList();
        return new TextBox(
                block.getText(),
                corners.get(0),
                corners.get(1),
                corners.get(2),
                corners.get(3),
                block.getAngleIndex() == 1,
                confidence(block));
    }

    private static int confidence(TextBlock block) {
        int sum = 0;
        for (float score : block.getCharScores()) {
            sum += Math.round(score * 100);
        }
        return sum / Math.max(1, block.getCharScores().length);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads no more; the library has no way to give its memory back before the process ends. */
    @Override
    public void close() {
        engine = null;
        unusable = true;
    }
}

package com.ozzieapp.transactions.parsing.image;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the bytes of an image to pixels fit for recognition: upright as the camera says, neither huge nor tiny. */
final class Photo {
    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** Text of a receipt stays legible at this size, and recognition takes time by the pixel. */
    private static final int SIDE_TARGET = 1600;

    /** Below this a receipt's letters are a few pixels high, and recognition gains from larger ones. */
    private static final int SIDE_TINY = 700;

    private Photo() {}

    /** @throws Unreadable when the bytes are no image, a broken one, or one beyond 40 megapixels or 12,000 a side */
    static BufferedImage decode(byte[] content) {
        ImageFormat format = ImageFormat.of(content);
        javax.imageio.ImageReader reader = format.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, false, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            if (format == ImageFormat.WEBP) {
                WebpFrames.requireSize(content);
            }
            BufferedImage pixels = reader.read(0, parameters(reader));
            return scaled(pixels, format == ImageFormat.JPEG ? Orientation.quarterTurns(content) : 0);
        } catch (IOException | RuntimeException e) {
            // the decoders answer broken bytes with almost any exception
            throw e instanceof Unreadable known ? known : new Unreadable("The image is damaged and cannot be read.");
        } finally {
            reader.dispose();
        }
    }

    static void requireSize(long width, long height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new Unreadable("The image is too large: at most 40 megapixels and 12,000 pixels a side are read.");
        }
    }

    /** Leaves out rows and columns while decoding, so that no large picture is ever held. */
    private static ImageReadParam parameters(javax.imageio.ImageReader reader) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / SIDE_TARGET;
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }

    /** On white and without transparency, which the engine does not know. */
    static BufferedImage scaled(BufferedImage pixels, int quarterTurns) {
        int longest = Math.max(pixels.getWidth(), pixels.getHeight());
        int target = longest > SIDE_TARGET ? SIDE_TARGET : longest < SIDE_TINY ? longest * 2 : longest;
        int width = Math.max(1, pixels.getWidth() * target / longest);
        int height = Math.max(1, pixels.getHeight() * target / longest);
        boolean side = quarterTurns % 2 == 1;
        BufferedImage page =
                new BufferedImage(side ? height : width, side ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = AffineTransform.getTranslateInstance(page.getWidth() / 2.0, page.getHeight() / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-width / 2.0, -height / 2.0);
        turn.scale((double) width / pixels.getWidth(), (double) height / pixels.getHeight());
        pen.drawImage(pixels, turn, null);
        pen.dispose();
        return page;
    }
}

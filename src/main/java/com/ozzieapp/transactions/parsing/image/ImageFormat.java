package com.ozzieapp.transactions.parsing.image;

import com.ozzieapp.transactions.parsing.Unreadable;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The kinds of images that are read, told by their first bytes, whatever the sender calls them. */
enum ImageFormat {
    JPEG,
    PNG,
    WEBP;

    /** @throws Unreadable when the bytes are none of these */
    static ImageFormat of(byte[] content) {
        String start = new String(content, 0, Math.min(16, content.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        boolean heic = start.startsWith("ftyp", 4);
        throw new Unreadable(
                heic
                        ? "HEIC and AVIF photos cannot be read; send a JPEG, PNG or WebP."
                        : "The file is not a JPEG, PNG or WebP image.");
    }

    javax.imageio.ImageReader reader() {
        return switch (this) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }
}

package com.ozzieapp.transactions.parsing.image;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The frames inside a WebP, measured before any is decoded: the decoder takes 25 bytes a pixel of each, and believes
 * the frame even where the file's head tells of a smaller picture.
 */
final class WebpFrames {
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4C385056;
    private static final int SIDE_BITS = 0x3FFF;
    private static final long MOST_PIXELS = 6_000_000;

    private WebpFrames() {}

    /** @throws Unreadable when a frame has more than 6 megapixels */
    static void requireSize(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 18 <= content.length; at++) {
            if (content[at] == 'V' && pixels(bytes, at) > MOST_PIXELS) {
                throw new Unreadable("The WebP image is too large: at most 6 megapixels are read.");
            }
        }
    }

    private static long pixels(ByteBuffer bytes, int at) {
        return switch (bytes.getInt(at)) {
            case LOSSY -> (long) (bytes.getShort(at + 14) & SIDE_BITS) * (bytes.getShort(at + 16) & SIDE_BITS);
            case LOSSLESS -> {
                int sides = bytes.getInt(at + 9);
                yield (long) ((sides & SIDE_BITS) + 1) * (((sides >>> 14) & SIDE_BITS) + 1);
            }
            default -> 0;
        };
    }
}

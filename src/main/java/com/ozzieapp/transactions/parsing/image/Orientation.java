package com.ozzieapp.transactions.parsing.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds out how a camera was held, from the Exif block of a JPEG. */
final class Orientation {
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int EXIF_MARK = 0x45786966;
    private static final int LITTLE_ENDIAN_MARK = 0x4949;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /** How many quarter turns clockwise make the image upright, 0 to 3; 0 where nothing sensible tells. */
    static int quarterTurns(byte[] jpeg) {
        try {
            return quarterTurns(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // the image may be whole all the same: the block is only a hint
            return 0;
        }
    }

    private static int quarterTurns(ByteBuffer bytes) {
        bytes.position(2);
        while ((bytes.get() & 0xFF) == 0xFF) {
            int kind = bytes.get() & 0xFF;
            int length = bytes.getShort() & 0xFFFF;
            int next = bytes.position() + length - 2;
            if (kind == EXIF_SEGMENT && bytes.getInt() == EXIF_MARK) {
                return fromExif(bytes.slice(bytes.position() + 2, next - bytes.position() - 2));
            }
            if (kind == START_OF_SCAN) {
                return 0;
            }
            bytes.position(next);
        }
        return 0;
    }

    private static int fromExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == LITTLE_ENDIAN_MARK ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY_BYTES;
            if ((exif.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
                return switch (exif.getShort(at + 8)) {
                    case 3, 4 -> 2;
                    case 5, 6 -> 1;
                    case 7, 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}

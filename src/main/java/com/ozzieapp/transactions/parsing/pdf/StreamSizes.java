package com.ozzieapp.transactions.parsing.pdf;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Refuses a PDF whose packed streams would fill the memory once unpacked. The library unpacks whole streams, so they
 * are measured before it sees them, by unpacking them into nothing.
 */
final class StreamSizes {
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long LARGEST_BYTES = 64L << 20;
    private static final long LARGEST_SUM_BYTES = 400L << 20;
    private static final int DEEPEST = 3;
    private static final int ZLIB_MARK = 0x78;

    private final byte[] content;
    private final byte[] into = new byte[1 << 16];
    private long sum;

    private StreamSizes(byte[] content) {
        this.content = content;
    }

    /** @throws Unreadable when a stream comes to more than 64 MB or all of them to more than 400 MB */
    static void require(byte[] content) {
        new StreamSizes(content).measure();
    }

    private void measure() {
        for (int at = 0; at + START.length + 2 < content.length; at++) {
            if (content[at] == 's' && startsAt(at)) {
                int start = at + START.length + (content[at + START.length] == '\r' ? 2 : 1);
                if (start < content.length && content[start] == ZLIB_MARK) {
                    count(start, 1);
                }
            }
        }
    }

    private boolean startsAt(int at) {
        for (int place = 1; place < START.length; place++) {
            if (content[at + place] != START[place]) {
                return false;
            }
        }
        return at == 0 || content[at - 1] != 'd';
    }

    /** Also what is packed in what was packed, as streams may be. */
    private void count(int start, int depth) {
        long size = 0;
        boolean again = false;
        try (InputStream plain = unpacked(start, depth)) {
            int read = plain.read(into);
            again = read > 0 && into[0] == ZLIB_MARK;
            while (read > 0) {
                size += read;
                sum += read;
                if (size > LARGEST_BYTES
                        || sum > LARGEST_SUM_BYTES
                        || Thread.currentThread().isInterrupted()) {
                    throw new Unreadable("The PDF is too large to be read.");
                }
                read = plain.read(into);
            }
        } catch (IOException e) {
            // not packed after all, or cut off: the library will say what it thinks of it
            again = false;
        }
        if (again && depth < DEEPEST) {
            count(start, depth + 1);
        }
    }

    private InputStream unpacked(int start, int depth) {
        InputStream plain = new ByteArrayInputStream(content, start, content.length - start);
        for (int layer = 0; layer < depth; layer++) {
            plain = new InflaterInputStream(plain);
        }
        return plain;
    }
}

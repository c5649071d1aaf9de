package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files inside a spreadsheet; all of them together may unpack to no more than a limit. */
final class XlsxParts implements AutoCloseable {
    private static final long LARGEST_BYTES = 100L * 1024 * 1024;

    /** Even sheets of one repeated row stay below; what deflate can make of nothing reaches a thousand. */
    private static final long LARGEST_RATIO = 200;

    private static final long UNSUSPICIOUS_BYTES = 8L * 1024 * 1024;

    private final ZipFile zip;
    private final long mostBytes;
    private long unpackedBytes;

    private XlsxParts(ZipFile zip, long packedBytes) {
        this.zip = zip;
        this.mostBytes = Math.min(LARGEST_BYTES, Math.max(UNSUSPICIOUS_BYTES, packedBytes * LARGEST_RATIO));
    }

    /** @throws IOException when the bytes are not a whole archive */
    static XlsxParts open(byte[] content) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
        return new XlsxParts(zip, content.length);
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    /** A part that is not there reads as an empty one. */
    TagReader read(String path) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            return new TagReader(new StringReader(""));
        }
        // an archive may use other methods; a workbook may not, and their decoders are not all here
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("Unknown method of compression: " + entry.getMethod());
        }
        InputStream counted = new Counted(zip.getInputStream(entry));
        return new TagReader(new InputStreamReader(counted, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what really comes out, since an archive may lie about its sizes. */
    private final class Counted extends InputStream {
        private final InputStream source;

        Counted(InputStream source) {
            this.source = new BufferedInputStream(source);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = source.read(target, from, length);
            unpackedBytes += Math.max(0, count);
            if (unpackedBytes > mostBytes) {
                throw new Unreadable("The spreadsheet unpacks to more than is read (100 MB).");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}

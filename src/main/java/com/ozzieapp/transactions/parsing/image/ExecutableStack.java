package com.ozzieapp.transactions.parsing.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Takes from a library the demand for an executable stack, which it was built with by oversight. The JVM warns of such
 * libraries, and the C library refuses to load them from glibc 2.41 on.
 */
final class ExecutableStack {
    private static final int ELF_MARK = 0x464C457F;
    private static final int STACK_ENTRY = 0x6474E551;
    private static final int EXECUTABLE = 1;
    private static final int HEAD_BYTES = 64;

    private ExecutableStack() {}

    /** Does nothing to a file that is not a 64-bit little-endian ELF library or makes no such demand. */
    static void refuse(Path library) throws IOException {
        try (FileChannel file = FileChannel.open(library, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer head = read(file, 0, HEAD_BYTES);
            if (head.getInt(0) != ELF_MARK) {
                return;
            }
            long entries = head.getLong(32);
            int size = head.getShort(54);
            for (int entry = 0; entry < head.getShort(56); entry++) {
                refuse(file, entries + (long) entry * size);
            }
        }
    }

    private static void refuse(FileChannel file, long entry) throws IOException {
        ByteBuffer kindAndFlags = read(file, entry, 8);
        int flags = kindAndFlags.getInt(4);
        if (kindAndFlags.getInt(0) == STACK_ENTRY && (flags & EXECUTABLE) != 0) {
            ByteBuffer without = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            without.putInt(0, flags & ~EXECUTABLE);
            file.write(without, entry + 4);
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.hasRemaining() && at >= 0) {
            at = file.read(buffer, from + buffer.position());
        }
        return buffer;
    }
}

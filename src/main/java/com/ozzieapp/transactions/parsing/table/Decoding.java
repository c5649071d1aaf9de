package com.ozzieapp.transactions.parsing.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the encoding of a text by its bytes. */
final class Decoding {
    /** A superset of Latin-1 wherever people write: the codes in which they differ are control characters there. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE_BYTES = 4_096;
    private static final char UNKNOWN = '\ufffd';

    private Decoding() {}

    /** The text without byte order mark and NUL characters. */
    static String text(byte[] content) {
        String text = decoded(content);
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return unmarked.indexOf('\0') < 0 ? unmarked : unmarked.replace("\0", "");
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xff, 0xfe)) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xfe, 0xff)) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        int evenZeros = zeros(content, 0);
        int oddZeros = zeros(content, 1);
        // Western text in UTF-16 has a zero in nearly every second byte, and nearly none in the others
        if (isMostOf(oddZeros, content) && evenZeros * 8 < oddZeros) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (isMostOf(evenZeros, content) && oddZeros * 8 < evenZeros) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        return eightBit(content);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int at = from; at < Math.min(content.length, SAMPLE_BYTES); at += 2) {
            zeros += content[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isMostOf(int zeros, byte[] content) {
        return zeros * 4 > Math.min(content.length, SAMPLE_BYTES);
    }

    /** A few broken bytes in a text that is otherwise UTF-8 do not make it a Windows text. */
    private static String eightBit(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(UNKNOWN) < 0) {
            return text;
        }
        long broken = text.chars().filter(letter -> letter == UNKNOWN).count();
        long accented =
                text.chars().filter(letter -> letter > 127 && letter != UNKNOWN).count();
        return accented > broken ? text : new String(content, WINDOWS);
    }
}

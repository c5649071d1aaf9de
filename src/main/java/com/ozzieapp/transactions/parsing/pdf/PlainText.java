package com.ozzieapp.transactions.parsing.pdf;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells text from PDF and from anything else. */
final class PlainText {
    private static final int LONGEST_BYTES = 2 << 20;

    /** Readers of PDF allow that much before the mark. */
    private static final int MARK_WITHIN = 1024;

    private PlainText() {}

    static boolean isPdf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, MARK_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    /** @throws Unreadable when the bytes are no text */
    static String of(byte[] content) {
        if (content.length > LONGEST_BYTES) {
            throw new Unreadable("The text is too long to be read.");
        }
        String text = decoded(content);
        long controls = text.chars()
                .filter(letter -> letter < ' ' && "\t\r\n\f".indexOf(letter) < 0)
                .count();
        if (controls > 0 || text.isBlank()) {
            throw new Unreadable("The file is neither a PDF nor plain text.");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Older exports of banks are in Windows' Latin letters. */
    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}

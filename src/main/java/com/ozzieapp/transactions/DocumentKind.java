package com.ozzieapp.transactions;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a document is, by its first bytes: names and declared types are not to be trusted. */
final class DocumentKind {
    private static final int LOOKED_AT = 1024;
    private static final int LINES_OF_A_TABLE = 2;

    private DocumentKind() {}

    /** @param declared what it is where bytes do not tell: text may be that of a PDF, a table, or a message */
    static Source.Kind of(byte[] content, Source.Kind declared) {
        if (begins(content, 0xFF, 0xD8, 0xFF)
                || begins(content, 0x89, 'P', 'N', 'G')
                || begins(content, 'G', 'I', 'F', '8')
                || (begins(content, 'B', 'M') && declared == Source.Kind.IMAGE)
                || begins(content, 'I', 'I', '*', 0)
                || begins(content, 'M', 'M', 0, '*')
                || (begins(content, 'R', 'I', 'F', 'F') && head(content).contains("WEBP"))) {
            return Source.Kind.IMAGE;
        }
        if (head(content).contains("%PDF-")) {
            return Source.Kind.PDF;
        }
        if (begins(content, 'P', 'K', 3, 4) || begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Source.Kind.SPREADSHEET;
        }
        if (declared != Source.Kind.FILE) {
            return declared;
        }
        return looksLikeTable(head(content)) ? Source.Kind.SPREADSHEET : Source.Kind.TEXT;
    }

    /** As the web names an image; empty for the formats that only scanners and old programs write. */
    static Optional<String> mediaType(byte[] image) {
        if (begins(image, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (begins(image, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (begins(image, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        boolean webp = begins(image, 'R', 'I', 'F', 'F') && head(image).contains("WEBP");
        return webp ? Optional.of("image/webp") : Optional.empty();
    }

    private static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String head(byte[] content) {
        byte[] first = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        return new String(first, StandardCharsets.ISO_8859_1);
    }

    private static boolean looksLikeTable(String head) {
        if (head.contains("<OFX>") || head.contains("OFXHEADER") || head.startsWith("!Type:")) {
            return true;
        }
        for (String delimiter : new String[] {";", "\t", "|", ","}) {
            long rows = head.lines()
                    .limit(10)
                    .filter(line -> line.split(Pattern.quote(delimiter), -1).length >= 3)
                    .count();
            if (rows >= LINES_OF_A_TABLE) {
                return true;
            }
        }
        return false;
    }
}

package com.ozzieapp.transactions;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document as it was sent: base64 of a file, a data URL of one, or its text. */
final class DocumentContent {
    private static final Pattern DATA_URL = Pattern.compile("\\Adata:[\\w.+/;=-]{0,100},");
    private static final int SHORTEST_FILE = 16;

    private DocumentContent() {}

    /** The file's bytes; those of the text in UTF-8 when it is not base64 of a file. */
    static byte[] bytes(String content) {
        Matcher url = DATA_URL.matcher(content);
        boolean isFile = url.lookingAt();
        String body = isFile ? content.substring(url.end()) : content;
        if (isFile || isBase64(body)) {
            try {
                byte[] decoded =
                        Base64.getMimeDecoder().decode(body.replace('-', '+').replace('_', '/'));
                if (isFile || decoded.length >= SHORTEST_FILE) {
                    return decoded;
                }
            } catch (IllegalArgumentException e) {
                // text it is
            }
        }
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Words have spaces between them and tables separators; base64 has line ends at most. */
    private static boolean isBase64(String text) {
        return text.chars()
                .allMatch(c -> c == '\n'
                        || c == '\r'
                        || (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '+'
                        || c == '/'
                        || c == '-'
                        || c == '_'
                        || c == '=');
    }
}

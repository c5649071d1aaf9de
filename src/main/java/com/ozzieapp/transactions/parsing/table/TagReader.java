package com.ozzieapp.transactions.parsing.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Reads tags and the text between them, in XML as in the SGML of old bank files, where end tags are missing and
 * ampersands stand bare.
 *
 * <p>Knows no document types, no entities of the document's own and no references to elsewhere, and keeps no more than
 * one tag and one text, both cut to a limit; so no document can make it hold or fetch anything.
 */
final class TagReader {
    private static final int LONGEST_TAG = 4_096;
    private static final int BUFFER = 16_384;

    private final Reader source;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tag = new StringBuilder();
    private int at;
    private int filled;
    private String name = "";
    private boolean end;

    TagReader(Reader source) {
        this.source = source;
    }

    /** Goes on to the next tag; false at the end of the document, where {@link #text} holds what still stood there. */
    boolean next() throws IOException {
        text.setLength(0);
        int letter = read();
        while (letter >= 0) {
            if (letter == '<' && tagBegins()) {
                return true;
            }
            keep(text, letter, Limits.CELL_CHARACTERS);
            letter = read();
        }
        return false;
    }

    /** Without the prefix of its namespace, in small letters. */
    String name() {
        return name;
    }

    /** Whether this is an end tag; one that opens and closes at once is not. */
    boolean isEnd() {
        return end;
    }

    /** What stood between the tag before and this one. */
    String text() {
        return text.indexOf("&") < 0 ? text.toString() : Entities.resolve(text.toString());
    }

    /** Empty when the tag has no such attribute. */
    String attribute(String wanted) {
        int from = tag.indexOf(" " + wanted + "=");
        int open = from + wanted.length() + 2;
        if (from < 0 || open >= tag.length()) {
            return "";
        }
        int close = tag.indexOf(String.valueOf(tag.charAt(open)), open + 1);
        return close < 0 ? "" : Entities.resolve(tag.substring(open + 1, close));
    }

    /** A smaller-than sign that begins no tag is text; comments, declarations and the like are passed over. */
    private boolean tagBegins() throws IOException {
        int first = peek();
        if (first == '!') {
            skipDeclaration();
            return false;
        }
        if (first == '?') {
            skipTo('>');
            return false;
        }
        if (first != '/' && !Character.isLetter(first)) {
            keep(text, '<', Limits.CELL_CHARACTERS);
            return false;
        }
        readTag();
        return true;
    }

    private void readTag() throws IOException {
        tag.setLength(0);
        int quote = 0;
        int letter = read();
        while (letter >= 0 && (letter != '>' || quote != 0)) {
            if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            } else if (letter == quote) {
                quote = 0;
            }
            keep(tag, Character.isWhitespace(letter) ? ' ' : letter, LONGEST_TAG);
            letter = read();
        }
        end = tag.length() > 0 && tag.charAt(0) == '/';
        name = localName();
    }

    private String localName() {
        int from = end ? 1 : 0;
        int to = from;
        while (to < tag.length() && tag.charAt(to) != ' ' && tag.charAt(to) != '/') {
            from = tag.charAt(to) == ':' ? to + 1 : from;
            to++;
        }
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void skipDeclaration() throws IOException {
        read();
        if (peek() == '[') {
            readCharacterData();
        } else if (peek() == '-') {
            skipComment();
        } else {
            skipTo('>');
        }
    }

    private void skipTo(int last) throws IOException {
        int letter = read();
        while (letter >= 0 && letter != last) {
            letter = read();
        }
    }

    private void skipComment() throws IOException {
        int dashes = 0;
        int letter = read();
        while (letter >= 0 && (letter != '>' || dashes < 2)) {
            dashes = letter == '-' ? dashes + 1 : 0;
            letter = read();
        }
    }

    private void readCharacterData() throws IOException {
        skipTo('[');
        skipTo('[');
        int brackets = 0;
        int letter = read();
        while (letter >= 0 && (letter != '>' || brackets < 2)) {
            brackets = letter == ']' ? brackets + 1 : 0;
            keep(text, letter, Limits.CELL_CHARACTERS);
            letter = read();
        }
        text.setLength(Math.max(0, text.length() - 2));
    }

    private static void keep(StringBuilder kept, int letter, int most) {
        if (kept.length() < most) {
            kept.append((char) letter);
        }
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, source.read(buffer));
            at = 0;
        }
        return at < filled ? buffer[at] : -1;
    }

    private int read() throws IOException {
        int letter = peek();
        at += letter < 0 ? 0 : 1;
        return letter;
    }
}

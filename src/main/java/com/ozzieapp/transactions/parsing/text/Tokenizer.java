package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens, in one pass over its characters. */
final class Tokenizer {
    /** What letters may stand before a currency sign and change its meaning. */
    private static final Set<String> COUNTRIES = Set.of(
            "r", "us", "u", "mx", "ca", "c", "a", "au", "nz", "hk", "nt", "rd", "ar", "cl", "co", "cn", "jp", "usd",
            "s");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(Characters.plain(text));
        while (tokenizer.at < tokenizer.text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char first = text.charAt(at);
        if (first == ' ' || first == Characters.TIGHT_SPACE) {
            at++;
            glued = false;
        } else if (first == '\n') {
            take(Token.Kind.LINE_END, at + 1);
        } else if (Character.isDigit(first)) {
            take(Token.Kind.NUMBER, numberEnd());
        } else if (Character.isLetter(first)) {
            takeWord();
        } else {
            take(Token.Kind.SYMBOL, at + Character.charCount(text.codePointAt(at)));
        }
    }

    private void take(Token.Kind kind, int end) {
        String piece = text.substring(at, end);
        String key = kind == Token.Kind.WORD ? Characters.key(piece) : piece.toLowerCase(Locale.ROOT);
        tokens.add(new Token(kind, piece, key, glued));
        at = end;
        glued = kind != Token.Kind.LINE_END;
    }

    /** Digits with the marks between them: {@code 1.234,56}, {@code 12'50}, {@code 1 234,56}. */
    private int numberEnd() {
        int end = digitsEnd(at);
        while (end + 1 < text.length() && joins(end) && Character.isDigit(text.charAt(end + 1))) {
            end = digitsEnd(end + 1);
        }
        return end;
    }

    private boolean joins(int place) {
        char mark = text.charAt(place);
        boolean tight = mark == Characters.TIGHT_SPACE && digitsEnd(place + 1) - place == 4;
        return mark == '.' || mark == ',' || mark == '\'' || tight || joinsBySpace(place);
    }

    /** A plain space joins only where three digits and a decimal mark follow: {@code 1 234,56}. */
    private boolean joinsBySpace(int place) {
        if (text.charAt(place) != ' ' || place - at > 3 || digitsEnd(place + 1) - place != 4) {
            return false;
        }
        int mark = place + 4;
        boolean decimals = mark + 2 < text.length() && (text.charAt(mark) == ',' || text.charAt(mark) == '.');
        return decimals && digitsEnd(mark + 1) == mark + 3;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void takeWord() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        take(endsInCurrencySign(end) ? Token.Kind.SYMBOL : Token.Kind.WORD, signEnd(end));
    }

    private boolean isInnerApostrophe(int place) {
        return text.charAt(place) == '\''
                && place > at
                && place + 1 < text.length()
                && Character.isLetter(text.charAt(place + 1));
    }

    /** {@code R$}, {@code US$}, {@code CN¥} and {@code S/} are signs of their own. */
    private boolean endsInCurrencySign(int end) {
        return signEnd(end) > end;
    }

    private int signEnd(int end) {
        if (end >= text.length() || end - at > 3) {
            return end;
        }
        String letters = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (Character.getType(text.charAt(end)) == Character.CURRENCY_SYMBOL && COUNTRIES.contains(letters)) {
            boolean more = letters.equals("u") && end + 1 < text.length() && "sSdD".indexOf(text.charAt(end + 1)) >= 0;
            return more ? end + 2 : end + 1;
        }
        boolean sol = (letters.equals("s") || letters.equals("b")) && text.charAt(end) == '/';
        return sol ? solEnd(end + 1) : end;
    }

    private int solEnd(int afterSlash) {
        boolean point = afterSlash < text.length() && text.charAt(afterSlash) == '.';
        int number = point ? afterSlash + 1 : afterSlash;
        while (number < text.length()
                && (text.charAt(number) == ' ' || text.charAt(number) == Characters.TIGHT_SPACE)) {
            number++;
        }
        boolean amount = number < text.length() && Character.isDigit(text.charAt(number));
        return amount ? afterSlash + (point ? 1 : 0) : afterSlash - 1;
    }
}

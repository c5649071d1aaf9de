package com.ozzieapp.transactions.parsing.text;

/**
 * A word, a number, a mark or the end of a line.
 *
 * @param text as written
 * @param key lower case without accents and apostrophes: what the word tables are searched by
 * @param glued whether nothing stands between it and the token before
 */
record Token(Kind kind, String text, String key, boolean glued) {
    enum Kind {
        WORD,
        NUMBER,
        SYMBOL,
        LINE_END
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String wanted) {
        return key.equals(wanted);
    }

    Token withKey(String corrected) {
        return new Token(kind, text, corrected, glued);
    }
}

package com.ozzieapp.transactions.parsing.text;

import java.util.List;

/** Tells numbers that are tied to what stands beside them: telephone numbers, scores, list marks, {@code B12}. */
final class Codes {
    private static final int LARGEST_MARK = 99;

    private final List<Token> tokens;

    Codes(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Letters, hyphens, slashes and colons right at a number make it a code, a telephone number or a time. */
    boolean isPartOfOne(Amount amount) {
        int before = amount.from() - 1;
        boolean led = tokens.get(amount.from()).glued()
                && before >= 0
                && (isTie(before) || tokens.get(before).isWord());
        int after = amount.to();
        boolean followed = after < tokens.size() && tokens.get(after).glued() && (isTied(after) || isLetter(after));
        return ((led || followed) && !isRunTogether(amount)) || isBracketed(amount) || isListMark(amount);
    }

    /** {@code coffee4.50}, {@code 30ish}. */
    private boolean isRunTogether(Amount amount) {
        int before = amount.from() - 1;
        int after = amount.to();
        boolean cents = amount.value().scale() == 2;
        boolean word = after >= tokens.size() || !tokens.get(after).glued() || isLongWord(after);
        boolean led = before < 0 || !tokens.get(amount.from()).glued() || isLongWord(before);
        return (cents && word && led)
                || (after < tokens.size() && tokens.get(after).is("ish"));
    }

    private boolean isLongWord(int at) {
        return tokens.get(at).isWord() && tokens.get(at).key().length() > 2;
    }

    /** {@code 1. coffee}, {@code 2) lunch}. */
    private boolean isListMark(Amount amount) {
        int after = amount.to();
        boolean marked = after + 1 < tokens.size()
                && tokens.get(after).glued()
                && ".)-".contains(tokens.get(after).key())
                && !tokens.get(after + 1).glued()
                && tokens.get(after + 1).kind() != Token.Kind.LINE_END;
        int before = amount.from() - 1;
        boolean begins = before < 0 || tokens.get(before).kind() == Token.Kind.LINE_END;
        boolean bracket = marked
                && tokens.get(after).is(")")
                && !tokens.get(before < 0 ? 0 : before).is("(");
        return marked && amount.isWholeUpTo(LARGEST_MARK) && (begins || bracket);
    }

    private boolean isTie(int at) {
        Token tie = tokens.get(at);
        boolean afterNumber = at > 0 && tokens.get(at - 1).isNumber();
        String ties = afterNumber ? "-/:.'" : "-/";
        return tie.is("#") || (tie.is("*") && !afterNumber) || (tie.glued() && ties.contains(tie.key()));
    }

    private boolean isTied(int at) {
        boolean tie = "-/:".contains(tokens.get(at).key());
        return tie
                && at + 1 < tokens.size()
                && tokens.get(at + 1).glued()
                && (tokens.get(at + 1).isNumber() || tokens.get(at + 1).isWord());
    }

    private boolean isLetter(int at) {
        return tokens.get(at).isWord()
                || tokens.get(at).is("%")
                || tokens.get(at).is("°")
                || tokens.get(at).is("º");
    }

    /** {@code (11) 98765}. */
    private boolean isBracketed(Amount amount) {
        int after = amount.to();
        return amount.from() > 0
                && tokens.get(amount.from() - 1).is("(")
                && after + 1 < tokens.size()
                && tokens.get(after).is(")")
                && tokens.get(after + 1).isNumber();
    }
}

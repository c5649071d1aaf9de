package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line or a sentence.
 *
 * @param from its first token
 * @param to the token of its end, or after its last
 * @param end what it ends with; empty at the end of the message
 */
record Sentence(int from, int to, String end) {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "\n", ";", "¿", "¡");
    private static final Set<String> ABBREVIATIONS =
            Set.of("av", "st", "sr", "sra", "dr", "dra", "mr", "mrs", "no", "aprox", "tel", "vs", "nro", "num");

    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || ends(tokens, at)) {
                if (at > from) {
                    sentences.add(new Sentence(from, at, at < tokens.size() ? endMark(tokens, at) : ""));
                }
                from = at + 1;
            }
        }
        return sentences;
    }

    private static boolean ends(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isWord() || token.isNumber() || !ENDS.contains(token.key())) {
            return false;
        }
        boolean point = token.is(".");
        boolean inner = point && at + 1 < tokens.size() && tokens.get(at + 1).glued();
        boolean abbreviated =
                point && at > 0 && ABBREVIATIONS.contains(tokens.get(at - 1).key());
        return !inner && !abbreviated;
    }

    /** {@code !?} asks too. */
    private static String endMark(List<Token> tokens, int at) {
        int next = at + 1;
        boolean asks = next < tokens.size()
                && tokens.get(next).is("?")
                && tokens.get(next).glued();
        return asks ? "?" : tokens.get(at).key();
    }

    boolean asks() {
        return end.equals("?");
    }

    boolean contains(int at) {
        return at >= from && at < to;
    }
}

package com.ozzieapp.transactions.parsing.table;

import java.text.Normalizer;

/** Words as they are compared: small letters and digits without accents, one space between words. */
final class Folded {
    private static final int LONGEST = 300;

    private Folded() {}

    static String of(String text) {
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder folded = new StringBuilder(kept.length());
        String plain = isPlain(kept) ? kept : Normalizer.normalize(kept, Normalizer.Form.NFKD);
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(Character.toLowerCase(letter));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && endsInLetter(folded)) {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInLetter(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) != ' ';
    }

    /** Whether the phrase stands in the folded text as whole words. */
    static boolean contains(String folded, String phrase) {
        int at = folded.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            if ((at == 0 || folded.charAt(at - 1) == ' ') && (end == folded.length() || folded.charAt(end) == ' ')) {
                return true;
            }
            at = folded.indexOf(phrase, at + 1);
        }
        return false;
    }

    /** Whether the folded text begins with the phrase as whole words. */
    static boolean startsWith(String folded, String phrase) {
        return folded.startsWith(phrase)
                && (folded.length() == phrase.length() || folded.charAt(phrase.length()) == ' ');
    }
}

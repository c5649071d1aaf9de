package com.ozzieapp.transactions.parsing.text;

import java.util.List;
import java.util.Set;

/** Tells numbers that belong to people, places and cards from those that are prices. */
final class NumbersInNames {
    private static final int LARGEST_GROUP = 6;
    private static final int OLDEST = 100;
    /** Tokens of a list of ages. */
    private static final int MOST_AGES = 8;

    private static final Set<String> SIGNS = Set.of("$", "r$", "€", "£", "rs", "us$");
    private static final Set<String> CARDS = Set.of("card", "tarjeta", "tarj", "cartao", "account");

    private final Vocabulary words;
    private final List<Token> tokens;
    private final boolean bears;

    NumbersInNames(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.bears = tokens.stream().anyMatch(token -> SIGNS.contains(token.key()))
                && tokens.stream().anyMatch(token -> token.text().matches("\\p{L}\\p{Ll}{2,}"));
    }

    /** {@code bar 61 34}: a name of two words and the price. */
    boolean endsWith(Amount amount) {
        int after = amount.to() + 1;
        boolean ends = after >= tokens.size()
                || !(tokens.get(after).isNumber() || tokens.get(after).glued());
        return ends
                && amount.from() > 0
                && tokens.get(amount.from() - 1).isWord()
                && words.cues().find(tokens, amount.from() - 1).isEmpty();
    }

    /** {@code tickets 150 for two}. */
    boolean isGroup(Amount amount) {
        boolean ends = amount.to() >= tokens.size() || !tokens.get(amount.to()).isWord();
        return ends
                && amount.inWords()
                && amount.isWholeUpTo(LARGEST_GROUP)
                && Set.of("for", "para", "pra").contains(keyAt(amount.from() - 1))
                && amount.from() > 1
                && tokens.get(amount.from() - 2).isNumber();
    }

    /** {@code a sandwich at the gate 14}, {@code pintar o quarto 214}: the label is that of the thing before. */
    boolean isPlace(Amount amount) {
        int article = amount.from() - 2;
        if (article < 1) {
            return false;
        }
        boolean place = keyAt(article).equals("the") && words.is(Mark.ITEM_LINK, tokens, article - 1);
        boolean object = Set.of("o", "a", "el", "la").contains(keyAt(article))
                && keyAt(article - 1).matches(".{2,}[aei]r");
        return place || object;
    }

    /** {@code two kids (8 and 5)}, {@code my wife (31)}. */
    boolean isAge(Amount amount) {
        int bracket = amount.from() - 1;
        while (bracket > 0 && amount.from() - bracket < MOST_AGES && isListed(bracket)) {
            bracket--;
        }
        boolean someone = bracket > 0
                && (words.is(Mark.UNIT, tokens, bracket - 1)
                        || words.is(Mark.PERSON, tokens, bracket - 1)
                        || words.is(Mark.ME, tokens, bracket - 1));
        return someone && keyAt(bracket).equals("(") && amount.isWholeUpTo(OLDEST);
    }

    private boolean isListed(int at) {
        return tokens.get(at).isNumber()
                || words.is(Mark.AND, tokens, at)
                || keyAt(at).equals(",");
    }

    /** {@code R$ 74,90 em DROGASIL 1123}: where the money bears a sign, a number in a name does not. */
    boolean isReference(Amount amount) {
        if (!bears || amount.from() == 0 || amount.to() - amount.from() > 1) {
            return false;
        }
        String before = tokens.get(amount.from() - 1).text();
        boolean shop = before.matches("\\p{Lu}{3,}");
        boolean plain = tokens.get(amount.from()).text().matches("\\d{3,}");
        return plain && (shop || CARDS.contains(keyAt(amount.from() - 1)));
    }

    private String keyAt(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
    }
}

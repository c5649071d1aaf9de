package com.ozzieapp.transactions.parsing.text;

/**
 * An amount with the words around it that are its own.
 *
 * @param from the first token of its own
 * @param to the token after the last of its own
 */
record Item(Amount amount, Sentence sentence, int from, int to) {
    Item since(int earlier) {
        return new Item(amount, sentence, earlier, to);
    }

    boolean contains(int at) {
        return at >= from && at < to;
    }
}

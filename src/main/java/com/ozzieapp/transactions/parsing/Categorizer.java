package com.ozzieapp.transactions.parsing;

/** Tells what a transaction was for from the words that name it. */
public interface Categorizer {
    CategoryGuess categorize(String text, ParseContext context);
}

package com.ozzieapp.transactions.parsing;

/** Tells what a purchase was for by its words. */
public interface Categorizer {
    /** @param text the item's own words, not the whole message */
    CategoryGuess categorize(String text, ParseContext context);
}

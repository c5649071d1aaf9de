package com.ozzieapp.transactions.parsing.categories;

/** How far a written word is from the lexicon's, and what that costs in confidence. */
enum Slip {
    NONE(0),
    INFLECTED(5),
    MISSPELT(20);

    private final int costPercent;

    Slip(int costPercent) {
        this.costPercent = costPercent;
    }

    int costPercent() {
        return costPercent;
    }
}

package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import java.util.Optional;

/**
 * An entry found in a text.
 *
 * @param part the part of the text, counted from 0, in which it stands
 * @param language whose word it is; empty for the name of a shop and for a word known only by its beginning or end
 * @param slip how far the written words are from the lexicon's
 */
record Match(Entry entry, int part, Optional<Language> language, Slip slip, int confidencePercent) {
    Category category() {
        return entry.category();
    }

    boolean is(Strength strength) {
        return entry.strength() == strength;
    }

    boolean isMisspelt() {
        return slip == Slip.MISSPELT;
    }

    boolean isAtLeast(Strength strength) {
        return entry.strength().compareTo(strength) >= 0;
    }
}

package com.ozzieapp.transactions.parsing;

import com.ozzieapp.transactions.Category;

/**
 * A category and how sure that is.
 *
 * @param confidencePercent 0 to 100
 */
public record CategoryGuess(Category category, int confidencePercent) {}

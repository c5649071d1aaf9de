package com.ozzieapp.transactions.parsing;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import java.time.LocalDate;

/**
 * A transaction read from what a user sent.
 *
 * @param amount more than zero; {@link Category#INCOME} alone tells what came in from what went out
 * @param currency ISO 4217
 * @param description at most {@value #LONGEST_DESCRIPTION} characters, in the writer's language
 * @param confidencePercent 0 to 100; below some 50 it is wiser to ask
 */
public record Candidate(
        Money amount, String currency, Category category, String description, LocalDate date, int confidencePercent) {
    public static final int LONGEST_DESCRIPTION = 60;
}

package com.ozzieapp.transactions.parsing;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import java.time.LocalDate;

/**
 * A transaction as read from something a user sent, before the user has agreed to it.
 *
 * @param amount more than zero; {@link Category#INCOME} alone tells income from expense
 * @param currency ISO 4217 code
 * @param description at most {@link #LONGEST_DESCRIPTION} characters
 * @param confidencePercent how sure the reading is, 0 to 100
 */
public record Candidate(
        Money amount, String currency, Category category, String description, LocalDate date, int confidencePercent) {
    public static final int LONGEST_DESCRIPTION = 60;
}

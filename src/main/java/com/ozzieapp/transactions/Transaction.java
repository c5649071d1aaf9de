package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import com.ozzieapp.users.UserKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that a user spent, or that came in.
 *
 * @param submissionId what it was sent with
 * @param amount above zero; {@link Category#INCOME} alone tells what came in from what went out
 * @param currency ISO 4217
 * @param description at most 60 characters
 * @param confidencePercent how sure the reading was, 0 to 100
 */
public record Transaction(
        UserKey user,
        String id,
        String submissionId,
        Money amount,
        String currency,
        Category category,
        String description,
        LocalDate date,
        Source source,
        int confidencePercent,
        Instant createdAt) {}

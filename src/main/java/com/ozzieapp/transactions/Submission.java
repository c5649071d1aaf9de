package com.ozzieapp.transactions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that tells of transactions.
 *
 * @param kind what the sender says it is; a document is recorded as what it is found to be
 * @param content text as it is, or base64 of a file
 * @param currency ISO 4217, meant where the content names none; the user's when absent
 * @param date the day meant where the content names none
 * @param sentAt when it was written: what "yesterday" counts from
 */
public record Submission(
        Source.Channel channel,
        Source.Kind kind,
        String content,
        Optional<String> currency,
        Optional<LocalDate> date,
        Optional<Instant> sentAt) {}

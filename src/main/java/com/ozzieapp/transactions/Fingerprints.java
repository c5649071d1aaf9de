package com.ozzieapp.transactions;

import com.ozzieapp.transactions.parsing.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By what the rows of documents are known when they are sent again. A row is its day, amount, currency, direction and
 * words, and which of several such rows in its document it is: two equal coffees of one statement are two, and the same
 * statement sent again, or one that overlaps it, has the same rows. What is told in words has no fingerprint: who tells
 * of a coffee twice had two.
 */
final class Fingerprints {
    private Fingerprints() {}

    /** One for each candidate, in their order. */
    static List<Optional<byte[]>> of(Source.Kind kind, List<Candidate> candidates) {
        Map<String, Integer> seen = new HashMap<>();
        List<Optional<byte[]>> fingerprints = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String row = row(candidate);
            int times = seen.merge(row, 1, Integer::sum);
            fingerprints.add(kind == Source.Kind.TEXT ? Optional.empty() : Optional.of(sha256(row + "\n" + times)));
        }
        return fingerprints;
    }

    private static String row(Candidate candidate) {
        return String.join(
                "\n",
                candidate.date().toString(),
                Long.toString(candidate.amount().cents()),
                candidate.currency(),
                candidate.category() == Category.INCOME ? "in" : "out",
                words(candidate.description()));
    }

    /** Without case, accents and spacing, which one bank writes differently in its files. */
    static String words(String description) {
        return Normalizer.normalize(description, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static byte[] sha256(String row) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

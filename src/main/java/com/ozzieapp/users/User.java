package com.ozzieapp.users;

import com.ozzieapp.money.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * One of a tenant's customers.
 *
 * @param externalUserId the tenant's own id; absent for users who came over WhatsApp
 * @param phone E.164
 * @param currency ISO 4217
 * @param timezone IANA
 * @param createdVia {@code api}, {@code external_id} or {@code whatsapp}
 * @param spendingSeq orders the last change to the user's transactions among all changes; 0 before the first
 */
public record User(
        UserKey key,
        Optional<String> externalUserId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> phone,
        Language language,
        String currency,
        String timezone,
        OnboardingStage onboardingStage,
        Personality personality,
        long points,
        boolean botPaused,
        String createdVia,
        long spendingSeq,
        Instant createdAt,
        Instant updatedAt) {}

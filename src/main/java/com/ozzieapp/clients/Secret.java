package com.ozzieapp.clients;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A client's secret, 256 bits from a secure source. Known in full only when made: stored and compared as a SHA-256. */
public record Secret(String text) {
    private static final int BYTES = 32;

    static Secret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The bearer token that a caller sends: {@code ozp_base64(client_id:client_secret)}. */
    public String token(String clientId) {
        byte[] pair = (clientId + ":" + text).getBytes(StandardCharsets.UTF_8);
        return "ozp_" + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}

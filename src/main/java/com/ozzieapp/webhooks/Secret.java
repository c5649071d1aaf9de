package com.ozzieapp.webhooks;

import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What a receiver recognizes us by.
 *
 * @param base64 of 32 random bytes
 */
record Secret(String base64) {
    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";

    static Secret make(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getEncoder().encodeToString(bytes));
    }

    /** As its owner is told it, once. */
    String shown() {
        return PREFIX + base64;
    }

    byte[] key() {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public String toString() {
        return "***";
    }
}

package com.ozzieapp.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pagination cursors: opaque to callers, and good only for the list that gave them out. A cursor is a sequence number
 * and the first half of an HMAC-SHA-256 over it and the list's name, tenant, user and filters.
 */
public final class Cursors {
    private static final int MAC_BYTES = 16;
    private static final int LENGTH = Long.BYTES + MAC_BYTES;

    private final SecretKeySpec key;

    /** The same key on every node and after every start, or else cursors die with the process. */
    public Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** Writes the cursor of a list, which {@code list} names in full. */
    public String write(String list, long sequence) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(sequence).array();
        ByteBuffer cursor = ByteBuffer.allocate(LENGTH).put(number).put(mac(list, number));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /** Reads a cursor; empty when that list did not give it out. */
    public OptionalLong read(String list, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
        if (bytes.length != LENGTH) {
            return OptionalLong.empty();
        }
        byte[] number = Arrays.copyOf(bytes, Long.BYTES);
        boolean ours = MessageDigest.isEqual(mac(list, number), Arrays.copyOfRange(bytes, Long.BYTES, LENGTH));
        return ours ? OptionalLong.of(ByteBuffer.wrap(number).getLong()) : OptionalLong.empty();
    }

    private byte[] mac(String list, byte[] number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(number);
            return Arrays.copyOf(mac.doFinal(list.getBytes(StandardCharsets.UTF_8)), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}

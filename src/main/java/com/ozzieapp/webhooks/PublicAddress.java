package com.ozzieapp.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells the addresses of the public internet from those that only a network's own machines can reach. After the IANA
 * special-purpose address registries of IPv4 and IPv6.
 */
final class PublicAddress {
    private static final List<Block> PRIVATE_IPV4 = List.of(
            block("0.0.0.0", 8), // this network
            block("10.0.0.0", 8),
            block("100.64.0.0", 10), // carriers' own
            block("127.0.0.0", 8),
            block("169.254.0.0", 16), // link-local, and where clouds tell their secrets
            block("172.16.0.0", 12),
            block("192.0.0.0", 24), // protocol assignments
            block("192.0.2.0", 24), // documentation
            block("192.88.99.0", 24), // 6to4 relays
            block("192.168.0.0", 16),
            block("198.18.0.0", 15), // benchmarks
            block("198.51.100.0", 24), // documentation
            block("203.0.113.0", 24), // documentation
            block("224.0.0.0", 4), // multicast
            block("240.0.0.0", 4)); // reserved, and broadcast

    /** What of IPv6 is handed out to networks; all the rest is loopback, local, multicast or reserved. */
    private static final Block GLOBAL_IPV6 = block("2000::", 3);

    private static final List<Block> PRIVATE_IPV6 = List.of(
            block("2001::", 23), // protocol assignments, benchmarks and overlays
            block("2001:db8::", 32), // documentation
            block("3fff::", 20)); // documentation

    private static final Block NAT64 = block("64:ff9b::", 96);
    private static final Block SIX_TO_FOUR = block("2002::", 16);
    private static final Block TEREDO = block("2001::", 32);

    private PublicAddress() {}

    private record Block(InetAddress first, int bits) {
        boolean holds(byte[] address) {
            byte[] start = first.getAddress();
            int whole = bits / Byte.SIZE;
            int mask = 0xff << (Byte.SIZE - bits % Byte.SIZE) & 0xff;
            return start.length == address.length
                    && Arrays.equals(start, 0, whole, address, 0, whole)
                    && (mask == 0 || (start[whole] & mask) == (address[whole] & mask));
        }
    }

    private static Block block(String first, int bits) {
        return new Block(literal(first), bits);
    }

    /** Reads an address as it is written; a text that is none would be looked up, and must not come here. */
    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Whether packets to an address leave for the internet. Of an IPv4 address inside an IPv6 one, that counts. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
    }

    private static boolean isPublicIpv4(byte[] address) {
        return PRIVATE_IPV4.stream().noneMatch(block -> block.holds(address));
    }

    private static boolean isPublicIpv6(byte[] address) {
        if (isMapped(address) || NAT64.holds(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 2, 6));
        }
        if (TEREDO.holds(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 4, 8)) && isPublicIpv4(teredoClient(address));
        }
        return GLOBAL_IPV6.holds(address) && PRIVATE_IPV6.stream().noneMatch(block -> block.holds(address));
    }

    /** {@code ::ffff:0:0/96}; Java makes IPv4 of it when it is written as a block. */
    private static boolean isMapped(byte[] address) {
        boolean zero = IntStream.range(0, 10).allMatch(i -> address[i] == 0);
        return zero && address[10] == (byte) 0xff && address[11] == (byte) 0xff;
    }

    /** The last four bytes, all bits turned (RFC 4380). */
    private static byte[] teredoClient(byte[] address) {
        byte[] client = Arrays.copyOfRange(address, 12, 16);
        for (int i = 0; i < client.length; i++) {
            client[i] = (byte) ~client[i];
        }
        return client;
    }
}

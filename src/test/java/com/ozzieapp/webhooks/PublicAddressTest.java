package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // IPv4, at both ends of each block
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.0.0",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.0",
                "192.0.0.255",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.255",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.0",
                "255.255.255.255",
                // IPv6
                "::",
                "::1",
                "100::1",
                "fc00::1",
                "fdff:ffff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1",
                "2001:db8::1",
                "2001:2::1",
                "2001:10::1",
                "2001:1ff:ffff::1",
                "3fff:0:1::",
                "4000::1",
                "5f00::1",
                "64:ff9b:1::1",
                // IPv4 in IPv6
                "::7f00:1",
                "::ffff:0:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "2002:0a00:0001::1",
                "2002:7f00:1::1",
                "2001:0:a00:1::",
                // Teredo with a public server, and 10.0.0.1 and 127.0.0.1 as its client
                "2001:0:808:808:0:0:f5ff:fffe",
                "2001:0:808:808:0:0:80ff:fffe"
            })
    void knowsWhatOnlyANetworksOwnMachinesReach(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.0.3.0",
                "192.88.98.255",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "203.0.114.0",
                "223.255.255.255",
                "2000::",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2001:db7:ffff::1",
                "2001:db9::1",
                "2003::1",
                "2606:4700:4700::1111",
                "3ffe:ffff::1",
                "3fff:1000::",
                "64:ff9b::8.8.8.8",
                "2002:808:808::1",
                // Teredo with 8.8.8.8 as its server and 1.2.3.4 as its client
                "2001:0:808:808:0:0:fefd:fcfb"
            })
    void knowsWhatTheInternetReaches(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    /** Java makes IPv4 of a mapped address, unless it is asked not to. */
    @Test
    void looksIntoAMappedAddressThatStayedIpv6() throws UnknownHostException {
        assertThat(PublicAddress.isPublic(mapped(10, 0, 0, 1))).isFalse();
        assertThat(PublicAddress.isPublic(mapped(127, 0, 0, 1))).isFalse();
        assertThat(PublicAddress.isPublic(mapped(8, 8, 8, 8))).isTrue();
    }

    @Property
    void callsNothingPublicThatJavaKnowsToBeOurs(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(bytes);
        boolean ours = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();

        assertThat(ours && PublicAddress.isPublic(address)).isFalse();
        assertThat(PublicAddress.isPublic(mapped(bytes))).isEqualTo(PublicAddress.isPublic(address));
    }

    private static Inet6Address mapped(int... parts) throws UnknownHostException {
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) parts[i];
        }
        return mapped(bytes);
    }

    private static Inet6Address mapped(byte[] ipv4) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        System.arraycopy(ipv4, 0, bytes, 12, 4);
        return Inet6Address.getByAddress("", bytes, -1);
    }
}

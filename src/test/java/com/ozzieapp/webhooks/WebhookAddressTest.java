package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestDatabase;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By default nothing goes to an address that is not public, whatever name leads there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookAddressTest {
    private static final Map<String, String> NAMES = Map.of(
            "loopback.test", "127.0.0.1",
            "network.test", "10.0.0.1",
            "loopback6.test", "::1",
            "cloud.test", "169.254.169.254",
            "unique.test", "fd12::1",
            "both.test", "8.8.8.8 192.168.1.1",
            "nat64.test", "64:ff9b::10.0.0.1");

    private final TestClock clock = new TestClock();
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start(
                clock, Map.of(), TestDatabase.ofItsOwn("ozzie_webhook_addresses"), WebhookAddressTest::resolve);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return Stream.of(NAMES.getOrDefault(host, host).split(" "))
                .flatMap(WebhookAddressTest::literal)
                .toArray(InetAddress[]::new);
    }

    private static Stream<InetAddress> literal(String address) {
        try {
            return Stream.of(InetAddress.getAllByName(address));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "loopback.test, 127.0.0.1",
        "network.test, 10.0.0.1",
        "loopback6.test, 0:0:0:0:0:0:0:1",
        "cloud.test, 169.254.169.254",
        "unique.test, fd12:0:0:0:0:0:0:1",
        "both.test, 192.168.1.1",
        "nat64.test, 64:ff9b:0:0:0:0:a00:1"
    })
    void sendsNothingToANameOfAPrivateAddress(String name, String address) {
        Api api = server.api();
        try (Receiver receiver = new Receiver()) {
            Hooks hooks = Hooks.at(api, "https://" + name + ":" + receiver.port() + "/hook");
            Hooks.happen(api, 1);

            JsonObject delivery = hooks.awaitAttempts(1, 1).get(0);

            assertThat(delivery.getString("error")).isEqualTo("address " + address + " is not public");
            assertThat(delivery.getString("status")).isEqualTo("pending");
            assertThat(delivery.getValue("response_status")).isNull();
            assertThat(receiver.received()).isEmpty();
        }
    }

    /** An endpoint that was made while private ones were allowed is of no use when they no longer are. */
    @Test
    void sendsNothingToAPrivateAddressThatIsStoredAlready() {
        Api api;
        Hooks hooks;
        String database = TestDatabase.ofItsOwn("ozzie_webhook_addresses_before");
        try (Receiver receiver = new Receiver()) {
            try (TestServer lenient =
                    TestServer.start(clock, Map.of("OZZIE_WEBHOOKS_ALLOW_PRIVATE", "true"), database)) {
                api = lenient.api();
                hooks = Hooks.at(api, receiver.url());
            }
            try (TestServer strict = TestServer.start(clock, Map.of(), database)) {
                Hooks there = hooks.on(api.on(strict));
                Hooks.happen(api.on(strict), 1);

                JsonObject delivery = there.awaitAttempts(1, 1).get(0);

                assertThat(delivery.getString("error")).isEqualTo("address 127.0.0.1 is not public");
                assertThat(receiver.received()).isEmpty();
            }
        }
    }
}

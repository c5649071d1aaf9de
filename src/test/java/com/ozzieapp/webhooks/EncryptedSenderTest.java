package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.events.Event;
import com.ozzieapp.events.EventKey;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to the checked address, and yet the certificate must be the name's. */
class EncryptedSenderTest {
    private static final String PASSWORD = "changeit";

    private final Vertx vertx = Vertx.vertx();

    @TempDir
    private Path directory;

    private PfxOptions certificate;
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException, InterruptedException {
        certificate = new PfxOptions().setPath(makeCertificate("hooks.test")).setPassword(PASSWORD);
        receiver =
                new Receiver(new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate));
    }

    @AfterEach
    void close() {
        receiver.close();
        TestServer.await(vertx.close());
    }

    private String makeCertificate(String name) throws IOException, InterruptedException {
        Path store = directory.resolve(name + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String command = "%s -genkeypair -alias it -keyalg EC -storetype PKCS12 -validity 3650 -dname CN=%s"
                + " -ext san=dns:%s -keystore %s -storepass %s";
        Process process = new ProcessBuilder(
                        command.formatted(keytool, name, name, store, PASSWORD).split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return store.toString();
    }

    private Outcome send(String host, HttpClientOptions options) {
        AddressBook addresses = new AddressBook(
                vertx.createSharedWorkerExecutor("names"), asked -> InetAddress.getAllByName("127.0.0.1"), true);
        Sender sender = new Sender(Sender.client(vertx, options), addresses, new TestClock(), Duration.ofSeconds(15));
        Event event = new Event("evt_1", "goal.reached", "client", "user", TestClock.START, new JsonObject());
        Attempt attempt = new Attempt(
                new EventKey("client", "evt_1"),
                "whd_1",
                "whe_1",
                0,
                TestClock.START,
                "https://" + host + ":" + receiver.port() + "/hook",
                List.of(Secret.make(new Random(1))),
                false);
        return TestServer.await(sender.send(attempt, event));
    }

    @Test
    void sendsToWhomTheCertificateNames() {
        Outcome outcome = send("hooks.test", new HttpClientOptions().setTrustOptions(certificate));

        assertThat(outcome.error()).isEmpty();
        assertThat(receiver.received().get(0).header("host")).isEqualTo("hooks.test:" + receiver.port());
        assertThat(receiver.serverNames()).containsExactly("hooks.test");
    }

    @Test
    void sendsNothingToWhomTheCertificateDoesNotName() {
        Outcome outcome = send("other.test", new HttpClientOptions().setTrustOptions(certificate));

        assertThat(outcome.error()).isEqualTo("TLS failed: No subject alternative DNS name matching other.test found.");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void sendsNothingToWhomNobodyVouchesFor() {
        Outcome outcome = send("hooks.test", new HttpClientOptions());

        assertThat(outcome.error()).startsWith("TLS failed: ").contains("unable to find valid certification path");
        assertThat(receiver.received()).isEmpty();
    }
}

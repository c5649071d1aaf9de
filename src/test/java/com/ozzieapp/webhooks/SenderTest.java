package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.events.Event;
import com.ozzieapp.events.EventKey;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import com.ozzieapp.webhooks.Outcome.Kind;
import com.ozzieapp.webhooks.Receiver.Mood;
import com.ozzieapp.webhooks.Receiver.Received;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.json.JsonObject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One attempt, against receivers that behave badly. */
class SenderTest {
    private static final Duration AMPLE = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Secret SECRET = new Secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver = new Receiver();

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return InetAddress.getAllByName(
                switch (host) {
                    case "local.test" -> "127.0.0.1";
                    case "silent.test" -> throw new UnknownHostException(host);
                    default -> host;
                });
    }

    @AfterEach
    void close() {
        receiver.close();
        TestServer.await(vertx.close());
    }

    private Outcome send(String url) {
        return send(url, AMPLE);
    }

    private Outcome send(String url, Duration limit) {
        AddressBook addresses = new AddressBook(vertx.createSharedWorkerExecutor("names"), SenderTest::resolve, true);
        Sender sender = new Sender(Sender.client(vertx, new HttpClientOptions()), addresses, new TestClock(), limit);
        Event event = new Event(
                "evt_01JTGF2WD0RQW7M6S0J1QKXV5T",
                "goal.reached",
                "client",
                "ozz_usr_1",
                TestClock.START,
                new JsonObject().put("name", "João"));
        Attempt attempt = new Attempt(
                new EventKey("client", event.id()), "whd_1", "whe_1", 0, TestClock.START, url, List.of(SECRET), false);
        return TestServer.await(sender.send(attempt, event));
    }

    @Test
    void postsTheSignedEvent() {
        Outcome outcome = send("http://local.test:" + receiver.port() + "/hook?a=%20b");

        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.status()).contains(204);
        Received received = receiver.received().get(0);
        assertThat(received.path()).isEqualTo("/hook?a=%20b");
        assertThat(received.header("host")).isEqualTo("local.test:" + receiver.port());
        assertThat(received.header("content-type")).isEqualTo("application/json");
        assertThat(received.header("user-agent")).isEqualTo("Ozzie-Webhooks/1");
        assertThat(received.header("webhook-id")).isEqualTo("evt_01JTGF2WD0RQW7M6S0J1QKXV5T");
        assertThat(received.header("webhook-timestamp")).isEqualTo("1746455400");
        assertThat(received.header("webhook-signature"))
                .isEqualTo(Signature.header(
                        List.of(SECRET), "evt_01JTGF2WD0RQW7M6S0J1QKXV5T", 1746455400, Buffer.buffer(received.body())));
        assertThat(received.body()).isEqualTo("""
                {"specversion":"1.0","id":"evt_01JTGF2WD0RQW7M6S0J1QKXV5T","type":"goal.reached",\
                "source":"/clients/client","subject":"ozz_usr_1","time":"2025-05-05T14:30:00Z",\
                "datacontenttype":"application/json","data":{"name":"João"}}""");
    }

    @ParameterizedTest
    @CsvSource({
        "WELL, SUCCEEDED, 204, ''",
        "ERROR, REFUSED, 500, answered 500",
        "REDIRECTS, REFUSED, 302, answered 302; redirects are not followed",
        "GONE, GONE, 410, answered 410",
        "NEVER, TIMED_OUT, , timed out after 0.400 s",
        "DRIPS, TIMED_OUT, , timed out after 0.400 s",
        "HANGS_UP, UNREACHABLE, , connection closed before an answer",
        "TALKS_WITHOUT_END, SUCCEEDED, 200, ''"
    })
    void tellsWhatCameOfIt(Mood mood, Kind kind, Integer status, String error) {
        receiver.be(mood);

        Outcome outcome = send(receiver.url(), kind == Kind.TIMED_OUT ? SHORT : AMPLE);

        assertThat(outcome).isEqualTo(new Outcome(kind, Optional.ofNullable(status), error));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void saysWhenNobodyListens() {
        receiver.goDown();

        assertThat(send(receiver.url())).isEqualTo(Outcome.unanswered(Kind.UNREACHABLE, "connection refused"));
    }

    @Test
    void saysWhenANameHasNoAddress() {
        assertThat(send("http://silent.test/")).isEqualTo(Outcome.unanswered(Kind.UNREACHABLE, "host name not found"));
    }

    @Test
    void saysWhenAnotherProtocolIsSpoken() {
        String encrypted = receiver.url().replace("http:", "https:");
        assertThat(send(encrypted).error()).startsWith("TLS failed: ");
        int port = TestServer.await(vertx.createNetServer()
                        .connectHandler(socket -> socket.handler(asked -> socket.write("220 mail.test ESMTP\r\n")))
                        .listen(0, "127.0.0.1"))
                .actualPort();
        assertThat(send("http://127.0.0.1:" + port))
                .isEqualTo(Outcome.unanswered(Kind.UNREACHABLE, "the answer is not HTTP"));
    }
}

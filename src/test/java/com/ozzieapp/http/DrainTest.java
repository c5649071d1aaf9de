package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.Future;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrainTest {
    private static final String BODY = "{\"external_user_id\": \"drained\"}";
    /** Tells that the server has begun the request, whose body it now waits for. */
    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

    @Test
    void finishesARequestThatItHadBegunAndTakesNoOther() throws IOException {
        TestServer server = TestServer.start(new TestClock(), Map.of());
        int port = URI.create(server.base()).getPort();
        Api api = server.api();
        api.get("/v1/users").expect(200);
        Future<Void> stopped;
        try (Socket begun = new Socket(InetAddress.getLoopbackAddress(), port)) {
            begun.setSoTimeout(15_000);
            send(begun, head(api.token()));
            assertThat(read(begun, CONTINUE.length())).isEqualTo(CONTINUE);

            stopped = server.stop();
            api.get("/v1/users").expect(503, "SERVICE_UNAVAILABLE");
            send(begun, BODY);

            assertThat(read(begun, "HTTP/1.1 201".length())).isEqualTo("HTTP/1.1 201");
        }
        TestServer.await(stopped);
    }

    private static String head(String token) {
        return "POST /v1/users HTTP/1.1\r\nHost: ozzie\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length()
                + "\r\nExpect: 100-continue\r\n\r\n";
    }

    private static String read(Socket socket, int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.US_ASCII);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}

package com.ozzieapp.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request as it is written, also one that no HTTP client would send. */
public final class RawHttp {
    private RawHttp() {}

    /** The whole answer, head and body, as text; {@code head} is the request line and the headers, one a line. */
    public static String send(Api api, String head) {
        URI base = URI.create(api.server().base());
        String request =
                head.strip().replace("\n", "\r\n") + "\r\nHost: " + base.getHost() + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(head, e);
        }
    }
}

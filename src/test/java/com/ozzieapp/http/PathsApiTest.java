package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths and methods there are, told before anything else. */
@ApiTest
class PathsApiTest {
    private final Api api;

    PathsApiTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "DELETE", "OPTIONS"})
    void knowsNoOtherPathThanTheContracts(String method) {
        Answer answer = api.send(method, "/v1/nothing", Map.of(), "");

        answer.expect(404, "NOT_FOUND");
        assertThat(answer.message()).isEqualTo("No such path.");
        assertThat(answer.header("Allow")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/users", "/v1/users/", "/v1/api/v1/users"})
    void tellsWhichMethodsAPathTakes(String path) {
        Answer refused = api.send("PUT", path, Map.of(), "");
        Answer options = api.send("OPTIONS", path, Map.of("Authorization", ""), "");

        refused.expect(405, "METHOD_NOT_ALLOWED");
        options.expect(204);
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/v1/users/%zz", "/v1/users/%zz/plan"})
    void takesAPathThatCannotBeDecodedForAnUnknownOne(String path) throws IOException {
        String answer = raw(path);

        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("\"code\":\"NOT_FOUND\"");
    }

    @Test
    void refusesAQueryThatCannotBeDecoded() throws IOException {
        String answer = raw("/v1/users?limit=%zz");

        assertThat(answer).startsWith("HTTP/1.1 422 ").contains("\"code\":\"VALIDATION_ERROR\"");
    }

    /** A GET of a path that {@link URI} and so every Java client refuses to send. */
    private String raw(String path) throws IOException {
        URI base = URI.create(api.server().base());
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + api.token() + "\r\n\r\n";
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

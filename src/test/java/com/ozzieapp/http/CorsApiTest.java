package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorsApiTest {
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String APP = "https://app.example.com";

    private TestServer server;
    private Api api;

    @BeforeAll
    void start() {
        Map<String, String> settings = Map.of("OZZIE_CORS_ORIGINS", APP + ", http://localhost:3000");
        server = TestServer.start(new TestClock(), settings);
        api = server.api();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer preflight(String origin) {
        Map<String, String> headers = Map.of(
                "Authorization", "",
                "Origin", origin,
                "Access-Control-Request-Method", "PATCH",
                "Access-Control-Request-Headers", "authorization,content-type");
        return api.send("OPTIONS", "/v1/users/external:a", headers, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {APP, "http://localhost:3000"})
    void letsConfiguredOriginsIn(String origin) {
        Answer answer =
                api.send("GET", "/v1/users", Map.of("Origin", origin), "").expect(200);

        assertThat(answer.header(ALLOW_ORIGIN)).isEqualTo(origin);
        assertThat(answer.header("Access-Control-Expose-Headers")).containsIgnoringCase("X-Request-Id");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.header("Vary")).containsIgnoringCase("origin");
    }

    @Test
    void tellsWhatAPageMaySend() {
        Answer answer = preflight(APP).expect(204);

        assertThat(answer.header(ALLOW_ORIGIN)).isEqualTo(APP);
        assertThat(answer.header("Access-Control-Allow-Methods").split(","))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST", "PATCH", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers").split(","))
                .contains("Authorization", "Content-Type", "X-Request-Id");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("600");
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void tellsThePageWhyItWasRefused() {
        Map<String, String> stranger = Map.of("Origin", APP, "Authorization", "Bearer x");

        assertThat(api.send("GET", "/v1/users", stranger, "").expect(401).header(ALLOW_ORIGIN))
                .isEqualTo(APP);
        assertThat(api.send("GET", "/nope", stranger, "").expect(404).header(ALLOW_ORIGIN))
                .isEqualTo(APP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com",
                "http://app.example.com",
                "https://app.example.com:444",
                "https://app.example.com.evil.com",
                "https://APP.example.com",
                "null",
                "*"
            })
    void answersOtherOriginsAsIfThereWereNoCors(String origin) {
        Answer answer =
                api.send("GET", "/v1/users", Map.of("Origin", origin), "").expect(200);
        Answer preflight = preflight(origin).expect(204);

        assertThat(answer.header(ALLOW_ORIGIN)).isEmpty();
        assertThat(answer.header("Vary")).containsIgnoringCase("origin");
        assertThat(preflight.header(ALLOW_ORIGIN)).isEmpty();
        assertThat(preflight.header("Allow")).isEqualTo("DELETE, GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void answersAPageOfItsOwn() {
        api.send("POST", "/v1/users", Map.of("Origin", server.base()), "{\"external_user_id\":\"ana\"}")
                .expect(201);
    }

    @Test
    void isOffUnlessItIsConfigured() {
        try (TestServer plain = TestServer.start(new TestClock(), Map.of())) {
            Answer answer = plain.api()
                    .send("GET", "/v1/users", Map.of("Origin", APP), "")
                    .expect(200);

            assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }
}

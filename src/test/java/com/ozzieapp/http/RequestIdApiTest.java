package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.RawHttp;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class RequestIdApiTest {
    private static final String NEW = "req_[0-9A-HJKMNP-TV-Z]{26}";

    private final Api api;

    RequestIdApiTest(Api api) {
        this.api = api;
    }

    private String idOf(String given) {
        return api.send("GET", "/v1/users", Map.of("X-Request-Id", given), "").header("X-Request-Id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "01JTGF8DBR4M2ZC6T1XQ9K7P3W", "!#$%&'()*+,-./:;<=>?@[]^_`{|}~"})
    void givesBackTheCallersOwn(String id) {
        assertThat(idOf(id)).isEqualTo(id);
    }

    @Test
    void takesOneOfAtMost128Characters() {
        assertThat(idOf("r".repeat(128))).isEqualTo("r".repeat(128));
        assertThat(idOf("r".repeat(129))).matches(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\tbed"})
    void takesVisibleAsciiOnly(String id) {
        assertThat(idOf(id)).matches(NEW);
    }

    @Test
    void takesNoOtherCharacters() {
        String answer = RawHttp.send(api, "GET /health/live HTTP/1.1\nX-Request-Id: josé");

        assertThat(answer).startsWith("HTTP/1.1 200 ").containsIgnoringCase("\r\nx-request-id: req_");
    }

    @Test
    void makesANewOneForEachRequest() {
        String first = api.get("/v1/users").header("X-Request-Id");
        String second = api.get("/v1/users").header("X-Request-Id");

        assertThat(first).matches(NEW).isNotEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /health/live, 200",
        "GET, /metrics, 200",
        "HEAD, /v1/users, 200",
        "OPTIONS, /v1/users, 204",
        "POST, /v1/users, 400",
        "GET, /nope, 404",
        "GET, /v1/users/%FF, 404",
        "GET, /v1/users/ozz_usr_x, 404",
        "PUT, /v1/users, 405",
        "GET, /v1/users?limit=0, 422",
        "GET, /v1/api/v1/users, 200"
    })
    void standsOnEveryAnswer(String method, String path, int status) {
        Answer answer =
                api.send(method, path, Map.of("X-Request-Id", "mine"), "").expect(status);

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("mine");
    }

    @Test
    void standsOnARefusalOfCredentials() {
        Map<String, String> headers = Map.of("X-Request-Id", "mine", "Authorization", "Bearer x");

        Answer answer = api.send("GET", "/v1/users", headers, "").expect(401);

        assertThat(answer.header("X-Request-Id")).isEqualTo("mine");
    }
}

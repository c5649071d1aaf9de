package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ApiTest
class AuthenticationApiTest {
    private static final String REFUSAL =
            "{\"error\":{\"code\":\"UNAUTHORIZED\",\"message\":\"Missing or invalid credentials.\",\"details\":[]}}";

    private final Api api;
    private final String payload;
    private final String clientId;
    private final String secret;

    AuthenticationApiTest(Api api) {
        this.api = api;
        this.payload = api.token().substring("ozp_".length());
        String[] pair = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8).split(":", 2);
        this.clientId = pair[0];
        this.secret = pair[1];
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer call(String authorization) {
        return api.send("GET", "/v1/users", Map.of("Authorization", authorization), "");
    }

    @Test
    void letsAClientInByAnyPublishedFormOfItsToken() {
        Stream.of(
                        "Bearer ozp_" + payload,
                        "Bearer " + payload,
                        "bearer  " + payload,
                        "Basic " + payload,
                        "BASIC " + payload,
                        "Bearer " + payload.replace("=", ""))
                .forEach(authorization -> call(authorization).expect(200));
    }

    @Test
    void refusesEverythingElseAlike() {
        List<String> wrong = List.of(
                "",
                "Bearer",
                "Bearer ",
                "Basic",
                payload,
                "Digest " + payload,
                "Bearer ozp_",
                "Bearer ozp_ozp_" + payload,
                "Bearer !" + payload,
                "Bearer " + payload + " x",
                "Bearer " + clientId + ":" + secret,
                "Basic " + base64(clientId),
                "Basic " + base64(clientId + ":"),
                "Basic " + base64(clientId + ":" + secret + " "),
                "Basic " + base64(clientId + ":" + secret.substring(1)),
                "Basic " + base64(clientId + "\0:" + secret),
                "Basic " + base64(clientId.toLowerCase(Locale.ROOT) + ":" + secret),
                "Basic " + base64("ozz_client_01JTGDN3J0V26QP49B7MNEJWH8:" + secret),
                "Basic " + base64(":" + secret),
                "Basic " + base64("c".repeat(65) + ":" + secret),
                "Basic " + base64("' or 1=1 --:x"));

        for (String authorization : wrong) {
            Answer answer = call(authorization);

            assertThat(answer.status()).as(authorization).isEqualTo(401);
            assertThat(answer.text()).as(authorization).isEqualTo(REFUSAL);
            assertThat(answer.header("WWW-Authenticate")).as(authorization).isEqualTo("Bearer");
        }
    }

    @Test
    void refusesTheSecretOfAnotherClient() {
        String other = new String(
                        Base64.getDecoder().decode(api.otherTenant().token().substring(4)), StandardCharsets.UTF_8)
                .split(":", 2)[0];

        call("Basic " + base64(other + ":" + secret)).expect(401, "UNAUTHORIZED");
    }

    @Test
    void refusesBeforeItLooksAtAnythingElse() {
        Map<String, String> stranger = Map.of("Authorization", "", "Content-Type", "text/plain");

        api.send("POST", "/v1/users", stranger, "not json").expect(401, "UNAUTHORIZED");
        api.send("POST", "/v1/users", stranger, "x".repeat(1024 * 1024 + 1)).expect(401, "UNAUTHORIZED");
        api.send("GET", "/v1/users?limit=0", stranger, "").expect(401, "UNAUTHORIZED");
        api.send("GET", "/v1/users/ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8", stranger, "")
                .expect(401, "UNAUTHORIZED");
    }

    @Test
    void asksForNoCredentialsOutsideTheApi() {
        for (String path : List.of("/health/live", "/health/ready", "/metrics", "/openapi.yaml")) {
            api.send("GET", path, Map.of("Authorization", ""), "").expect(200);
            api.send("GET", path, Map.of("Authorization", "Bearer x"), "").expect(200);
        }
    }
}

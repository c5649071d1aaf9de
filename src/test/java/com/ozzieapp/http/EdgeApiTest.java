package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.RawHttp;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and methods, before any operation is reached. */
@ApiTest
class EdgeApiTest {
    private static final Map<String, String> STRANGER = Map.of("Authorization", "");
    private static final String NO_SUCH_PATH =
            "{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"No such path.\",\"details\":[]}}";

    private final Api api;

    EdgeApiTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/v1", "/v1/users/x/nope", "/v1/api/v1/nope", "/v2/users", "/health"})
    void tellsEveryoneAlikeThatAPathDoesNotExist(String path) {
        for (String method : new String[] {"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS", "PUT"}) {
            Answer stranger = api.send(method, path, STRANGER, "").expect(404);
            Answer client = api.send(method, path, Map.of(), "").expect(404);

            assertThat(client.text()).isEqualTo(stranger.text()).isEqualTo(method.equals("HEAD") ? "" : NO_SUCH_PATH);
            assertThat(client.header("Content-Type")).isEqualTo("application/json");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /v1/users                                          | GET, HEAD, OPTIONS, POST
            DELETE | /v1/users/                                         | GET, HEAD, OPTIONS, POST
            POST   | /v1/users/external:a                               | DELETE, GET, HEAD, OPTIONS, PATCH
            PUT    | /v1/api/v1/users/external:a%2Fb                    | DELETE, GET, HEAD, OPTIONS, PATCH
            FOO    | /v1/users/external:a/plan                          | GET, HEAD, OPTIONS, POST
            GET    | /v1/users/external:a/plan/generate                 | OPTIONS, POST
            HEAD   | /v1/users/external:a/plan/generate                 | OPTIONS, POST
            POST   | /v1/users/external:a/goals/history                 | GET, HEAD, OPTIONS
            GET    | /v1/users/external:a/money-moves/mmv_x/tasks/tsk_x | OPTIONS, PATCH
            POST   | /metrics                                           | GET, HEAD, OPTIONS
            """)
    void tellsWhichMethodsAPathTakes(String method, String path, String allowed) {
        Answer refused = api.send(method, path, STRANGER, "").expect(405);
        Answer told = api.send("OPTIONS", path, STRANGER, "").expect(204);

        assertThat(refused.header("Allow")).isEqualTo(allowed);
        assertThat(told.header("Allow")).isEqualTo(allowed);
        assertThat(told.text()).isEmpty();
        if (!method.equals("HEAD")) {
            assertThat(refused.code()).isEqualTo("METHOD_NOT_ALLOWED");
            assertThat(refused.message()).isEqualTo("This path does not take this method.");
        }
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        String user = api.newUser();
        String[] paths = {
            "/health/live",
            "/openapi.yaml",
            "/v1/users",
            "/v1/users?limit=0",
            user,
            user + "/plan",
            user + "/goals/history"
        };

        for (String path : paths) {
            Answer get = api.get(path);
            Answer head = api.send("HEAD", path, Map.of(), "");

            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(head.header("Content-Type")).as(path).isEqualTo(get.header("Content-Type"));
            assertThat(head.header("Content-Length")).as(path).isEqualTo(get.header("Content-Length"));
            assertThat(head.text()).as(path).isEmpty();
        }
    }

    @Test
    void asksForCredentialsOnHeadToo() {
        Answer head = api.send("HEAD", "/v1/users", STRANGER, "").expect(401);

        assertThat(head.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void followsTheAliasOfTheBasePath() {
        Answer made = api.post("/v1/api/v1/users", new JsonObject().put("external_user_id", "ana"));
        String id = made.expect(201).data().getString("id");

        assertThat(api.get("/v1/api/v1/users/" + id).expect(200).data()).isEqualTo(made.data());
        assertThat(api.get("/v1/api/v1/users?external_user_id=ana&limit=1")
                        .expect(200)
                        .items())
                .containsExactly(made.data());
        assertThat(api.get("/v1/api/v1/users?external_user_id=ben").expect(200).items())
                .isEmpty();
        api.get("/v1/api/v1/users?limit=0").expect(422, "VALIDATION_ERROR");
        api.send("GET", "/v1/api/v1/users/" + id, STRANGER, "").expect(401, "UNAUTHORIZED");
        api.delete("/v1/api/v1/users/" + id).expect(204);
        api.get("/v1/users/" + id).expect(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a%2", "a%zzb", "jos%E9", "%FF%FE", "%C3", "%ED%A0%80", "%C0%AF"})
    void knowsNoPathThatIsNotEncodedAsUtf8(String escaped) {
        String answer = RawHttp.send(
                api, "GET /v1/users/external:" + escaped + " HTTP/1.1\nAuthorization: Bearer " + api.token());

        assertThat(answer).startsWith("HTTP/1.1 404 ").containsIgnoringCase("\r\nx-request-id: req_");
        assertThat(answer).endsWith(NO_SUCH_PATH);
        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a%2Fb               | a/b
            a+b                 | a+b
            a%2Bb               | a+b
            a%20b               | a b
            a%3Fb%23c           | a?b#c
            %25                 | %
            %2525               | %25
            ..                  | ..
            %2e%2e%2fusers      | ../users
            jos%C3%A9           | josé
            %F0%9F%98%80        | 😀
            external:x          | external:x
            ;a=1,b              | ;a=1,b
            """)
    void readsAnExternalIdOfThePath(String escaped, String id) {
        JsonObject user = api.get("/v1/users/external:" + escaped).expect(200).data();

        assertThat(user.getString("external_user_id")).isEqualTo(id);
        assertThat(api.get("/v1/users/" + user.getString("id")).expect(200).data())
                .isEqualTo(user);
    }
}

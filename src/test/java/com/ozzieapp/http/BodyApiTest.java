package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too large, of another kind, or not JSON. */
@ApiTest
class BodyApiTest {
    private static final int MIB = 1024 * 1024;

    private final Api api;

    BodyApiTest(Api api) {
        this.api = api;
    }

    private static String ofBytes(int bytes) {
        String start = "{\"external_user_id\":\"ana\",\"unknown\":\"";
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }

    private Answer send(String type, String body) {
        return api.send("POST", "/v1/users", Map.of("Content-Type", type), body);
    }

    @Test
    void takesABodyOfOneMebibyte() {
        api.post("/v1/users", ofBytes(MIB)).expect(201);
    }

    @Test
    void refusesABodyThatIsLarger() {
        for (int bytes : new int[] {MIB + 1, 3 * MIB}) {
            Answer answer = api.post("/v1/users", ofBytes(bytes)).expect(413, "PAYLOAD_TOO_LARGE");

            assertThat(answer.message()).isEqualTo("Request body is too large.");
            assertThat(answer.header("X-Request-Id")).isNotEmpty();
        }
        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/xml",
                "application/json2",
                "application/jsonlines",
                "json",
                "*/*"
            })
    void refusesOtherTypesThanJson(String type) {
        Answer answer = send(type, "{\"external_user_id\":\"ana\"}").expect(415, "UNSUPPORTED_MEDIA_TYPE");

        assertThat(answer.message()).isEqualTo("Content-Type must be application/json. Received: '" + type + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "%", "a=b&c=d", "--x\r\n", "{\"external_user_id\":\"100%\"}"})
    void doesNotReadForms(String form) {
        send("application/x-www-form-urlencoded", form).expect(415);
        send("multipart/form-data; boundary=x", form).expect(415);
        send("application/x-www-form-urlencoded", form + "x".repeat(100_000)).expect(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "APPLICATION/JSON;q=1", ""})
    void takesJsonAndWhatIsNotDeclared(String type) {
        send(type, "{\"external_user_id\":\"ana\"}").expect(201);
    }

    @Test
    void takesAMergePatch() {
        String user = api.newUser();
        Map<String, String> mergePatch = Map.of("Content-Type", "application/merge-patch+json");

        Answer answer =
                api.send("PATCH", user, mergePatch, "{\"name\":\"Ana\"}").expect(200);

        assertThat(answer.data().getString("name")).isEqualTo("Ana");
    }

    @Test
    void asksForNoTypeWhereThereIsNoBody() {
        String user = api.newUser();
        String plan = user + "/plan/simulate";
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");

        api.send("POST", plan, form, "").expect(422, "INTAKE_REQUIRED");
        api.send("POST", plan, form, "extra_monthly=5").expect(415);
        api.send("GET", user, form, "").expect(200);
        api.send("POST", "/v1/users", form, "").expect(400, "INVALID_JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"external_user_id\":\"a",
                "{\"external_user_id\":\"a\"",
                "{\"external_user_id\":\"a\"} {}",
                "{\"external_user_id\":\"a\"} x",
                "{\"external_user_id\":\"a\"}]",
                "{\"external_user_id\":\"a\",}",
                "{'external_user_id':'a'}",
                "{external_user_id:\"a\"}",
                "{\"external_user_id\":\"a\"} // why",
                "{\"external_user_id\":NaN}",
                "{\"external_user_id\":01}",
                "{\"external_user_id\":\"\\x\"}",
                "{\"external_user_id\":\"line\nbreak\"}",
                "undefined",
                "<a/>"
            })
    void refusesWhatIsNotJson(String body) {
        Answer answer = api.post("/v1/users", body).expect(400, "INVALID_JSON");

        assertThat(answer.message()).isEqualTo("Request body is not valid JSON.");
        assertThat(answer.fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                        | an array
            [{"external_user_id": 1}] | an array
            null                      | null
            3                         | 3
            1.50                      | 1.50
            true                      | true
            "text"                    | 'text'
            """)
    void asksForAnObject(String body, String received) {
        String expected = "Request body must be a JSON object. Received: " + received + ".";

        Answer answer = api.post("/v1/users", body).expect(422, "VALIDATION_ERROR");
        Answer intake = api.post(api.newUser() + "/financial-intake", body).expect(400, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo(expected);
        assertThat(answer.fields()).containsExactly("");
        assertThat(intake.message()).isEqualTo(expected);
    }

    @Test
    void takesTheLastOfAFieldThatStandsTwice() {
        JsonObject user = api.post("/v1/users", "{\"external_user_id\":\"a\",\"external_user_id\":\"b\"}")
                .expect(201)
                .data();

        assertThat(user.getString("external_user_id")).isEqualTo("b");
    }

    @Test
    void tellsAnUnknownUserBeforeWhatIsWrongWithTheBody() {
        String nobody = "/v1/users/ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8";

        api.patch(nobody, "{").expect(404, "NOT_FOUND");
        api.patch(nobody, "{\"language\":\"fr\"}").expect(404, "NOT_FOUND");
    }
}

package com.ozzieapp.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is meant to break things: texts that cannot be stored, numbers that cannot be computed, depth. */
@ApiTest
@Timeout(value = 20, unit = SECONDS)
class HostileBodyApiTest {
    private final Api api;

    HostileBodyApiTest(Api api) {
        this.api = api;
    }

    private Answer intake(String income) {
        return api.post(
                api.newUser() + "/financial-intake",
                "{\"monthly_income\":" + income + ",\"monthly_expenses\":1,\"financial_goal\":\"savings\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "x\\uD800"})
    void refusesTextThatCannotBeStored(String text) {
        for (String field : List.of("external_user_id", "name", "email", "phone", "language", "currency", "timezone")) {
            String id = field.equals("external_user_id") ? "" : "\"external_user_id\":\"ana\",";
            Answer made = api.post("/v1/users", "{" + id + "\"" + field + "\":\"" + text + "\"}");

            assertThat(made.expect(422, "VALIDATION_ERROR").fields()).containsExactly(field);
            assertThat(made.message()).contains("\uFFFD").doesNotContain("\0");
        }
        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    @Test
    void takesAFullSurrogatePair() {
        String user = api.post("/v1/users", "{\"external_user_id\":\"\\ud83d\\ude00\"}")
                .expect(201)
                .data()
                .getString("external_user_id");

        assertThat(user).isEqualTo("😀");
    }

    @Test
    void ignoresWhateverStandsInUnknownFields() {
        String body = "{\"external_user_id\":\"ana\",\"\\u0000\":\"\\u0000\",\"x\":\"\\ud800\",\"y\":1e400,\"z\":"
                + "[".repeat(500) + "]".repeat(500) + "}";

        api.post("/v1/users", body).expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "1e400, be at most 999999999999.99, 1E+400",
        "1e2147483647, be at most 999999999999.99, 1E+2147483647",
        "-1e400, be a non-negative number, -1E+400",
        "-1, be a non-negative number, -1",
        "-0.01, be a non-negative number, -0.01",
        "1e-400, have at most 2 decimals, 1E-400",
        "1e-2147483647, have at most 2 decimals, 1E-2147483647",
        "0.001, have at most 2 decimals, 0.001",
        "999999999999.991, be at most 999999999999.99, 999999999999.991",
        "1000000000000, be at most 999999999999.99, 1000000000000"
    })
    void saysWhatIsWrongWithANumber(String number, String must, String received) {
        Answer answer = intake(number).expect(400, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("Field 'monthly_income' must " + must + ". Received: " + received + ".");
    }

    @Test
    void showsNoMoreThanSixtyDigits() {
        Answer answer = intake("9".repeat(400)).expect(400, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo(
                        "Field 'monthly_income' must be at most 999999999999.99. Received: " + "9".repeat(60) + "….");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999", "1e2147483648"})
    void takesAnExponentBeyondReasonForNoJson(String number) {
        intake(number).expect(400, "INVALID_JSON");
    }

    @Test
    void refusesNumbersOfManyDigitsAtOnce() {
        intake("9".repeat(1_000_000)).expect(400, "INVALID_JSON");
        intake("0." + "0".repeat(900) + "1").expect(400, "VALIDATION_ERROR");
        intake("[" + "1,".repeat(200_000) + "1]").expect(400, "VALIDATION_ERROR");
    }

    @ParameterizedTest
    @CsvSource({"-0, 0", "1E2, 100", "1.10, 1.10", "1.100000, 1.10", "0.01, 0.01", "999999999999.99, 999999999999.99"})
    void takesEveryWayToWriteAnAmount(String written, String amount) {
        Answer answer = intake(written).expect(201);

        assertThat(answer.text()).contains("\"monthly_income\":" + amount + ",");
    }

    @Test
    void refusesDepthBeyondReason() {
        api.post("/v1/users", "[".repeat(500_000)).expect(400, "INVALID_JSON");
        api.post("/v1/users", "{\"external_user_id\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
                .expect(400, "INVALID_JSON");
        api.post("/v1/users", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))
                .expect(400, "INVALID_JSON");
    }
}
